import type { NoticeWords } from '../notice-words';

export const pt: NoticeWords = {
  greeting: { warm: 'Olá, {name},', plain: 'Olá, {name},', firm: 'Olá, {name},' },
  greetingNobody: 'Olá,',
  since: 'Escreveu-me através do {network} em {date}.',
  ask: {
    warm: 'Obrigado por se lembrar de mim. Uso esta conta para trocar ideias com colegas e não quero receber mensagens comerciais aqui; por favor, não me envie mais.',
    plain: 'Não quero receber mensagens comerciais. Por favor, não me envie mais.',
    firm: 'Oponho-me a mensagens comerciais de qualquer tipo. Por favor, não me envie mais, nem agora nem no futuro.',
  },
  suppress: 'Por favor, coloque-me na sua lista de supressão em vez de me apagar, para que eu não volte a ser contactado a partir de uma nova lista.',
  footing: {
    gdpr: 'Oponho-me ao tratamento dos meus dados para marketing direto, nos termos do artigo 21.º, n.os 2 e 3, do RGPD.',
    uk: 'Oponho-me ao uso dos meus dados para marketing direto, nos termos do artigo 21.º, n.os 2 e 3, do UK GDPR; às mensagens eletrónicas aplicam-se também as Privacy and Electronic Communications Regulations.',
    uwg: 'Segundo o § 7 da lei alemã contra a concorrência desleal (UWG), não é permitida publicidade que o destinatário reconhecivelmente não deseja. Com esta mensagem torno-o reconhecível.',
    'can-spam': 'Por favor, trate esta mensagem como um pedido de remoção, como a CAN-SPAM Act prevê para e-mails comerciais: em 10 dias úteis.',
    casl: 'Por favor, trate esta mensagem como um pedido de cancelamento, para o qual a lei canadiana antispam (CASL), onde se aplica, dá 10 dias úteis.',
  },
  colleagues: 'Por favor, avise também os colegas que escrevem em nome de {name}.',
  end: { warm: 'Obrigado e tudo de bom', plain: 'Obrigado', firm: 'Peço que me confirme quando estiver feito.' },
  profileLine: 'Colaboro com colegas; sem propostas comerciais, por favor.',
};
