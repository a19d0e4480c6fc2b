import type { NoticeWords } from '../notice-words';

export const fr: NoticeWords = {
  greeting: { warm: 'Bonjour {name},', plain: 'Bonjour {name},', firm: 'Bonjour {name},' },
  greetingNobody: 'Bonjour,',
  since: 'Vous m’avez écrit sur {network} le {date}.',
  ask: {
    warm: 'Merci d’avoir pensé à moi. J’utilise ce compte pour échanger avec des pairs et je ne souhaite pas y recevoir de prospection ; merci de ne plus m’en envoyer.',
    plain: 'Je ne souhaite pas recevoir de prospection commerciale. Merci de ne plus m’en envoyer.',
    firm: 'Je m’oppose à toute prospection commerciale. Merci de ne plus m’en envoyer, ni maintenant ni plus tard.',
  },
  suppress: 'Merci de m’inscrire sur votre liste d’opposition plutôt que de me supprimer, afin que je ne sois pas recontacté à partir d’une nouvelle liste.',
  footing: {
    gdpr: 'Je m’oppose au traitement de mes données à des fins de prospection, conformément à l’article 21, paragraphes 2 et 3, du RGPD.',
    uk: 'Je m’oppose à l’utilisation de mes données à des fins de prospection, conformément à l’article 21, paragraphes 2 et 3, du UK GDPR ; les Privacy and Electronic Communications Regulations s’appliquent aussi aux messages électroniques.',
    uwg: 'Selon l’article 7 de la loi allemande contre la concurrence déloyale (UWG), la publicité que le destinataire refuse de façon reconnaissable n’est pas permise. Par ce message, je le fais savoir.',
    'can-spam': 'Merci de traiter ce message comme une désinscription, telle que le CAN-SPAM Act la prévoit pour les e-mails commerciaux : sous 10 jours ouvrés.',
    casl: 'Merci de traiter ce message comme une demande de désabonnement, pour laquelle la loi canadienne anti-pourriel (LCAP), là où elle s’applique, prévoit 10 jours ouvrables.',
  },
  colleagues: 'Merci de prévenir aussi les collègues qui écrivent pour {name}.',
  end: { warm: 'Merci, et bonne continuation', plain: 'Merci', firm: 'Merci de me confirmer que c’est fait.' },
  profileLine: 'J’échange volontiers entre pairs ; pas de démarchage, merci.',
};
