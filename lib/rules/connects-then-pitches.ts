import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'connects-then-pitches',
  title: 'thanks for the connection and goes on to sell',
  looksFor: '“Thanks for connecting” followed by what the sender does, helps with or offers.',
  side: 'marketing',
  group: 'pretence',
  points: 1.6,
  phrases: {
    en: ['(thanks|thank you|thx|appreciate you|glad|great|happy|pleased|delighted|nice|excited|good) (for|to be|to|we are|we re) (connecting|accepting|connected|connect|the connect|the add|the connection|adding me|having you)'],
    de: ['(danke|vielen dank|dank|freut mich|schon) .. (furs|fur das|fur die|fur ihre|fur deine) .. (vernetzen|vernetzung|annahme|kontaktanfrage|annehmen|kontakt|bestatigung)', '(freue mich|freut mich|schon) .. (vernetzung|vernetzt|verbunden|uns vernetz*)'],
    fr: ['(ravi|ravie|heureux|heureuse) .. (connecte*|reseau|relation)'],
    es: ['gracias por (conectar|aceptar|la conexion|agregarme|sumarme|unirte|tu conexion)'],
    pt: ['(obrigado|obrigada|valeu|grato|grata) (por|pela) (conectar|aceitar|conexao|me adicionar|adicionar|aceitar o convite)'],
    it: ['grazie .. (per)? (il collegamento|la connessione|aver accettato|avermi accettato|il contatto|l accettazione|aver accettato)'],
    nl: ['(bedankt|dank|leuk) .. (connectie|connecten|accepteren|accepteert|toevoegen|linken|acceptatie|verbinden|uitnodiging|geconnect)'],
  },
  when: (s) => s.words >= 18 && s.isComment !== 1,
  unless: { en: ['(i have applied|i applied|i teach|i study|i am a student|student at|phd|your talk|your paper|we met|your lecture|your class)', '(hiring|role|vacancy|position|cv|resume|my thesis|your talk|your paper|we met|met you|good to meet|nice meeting|last night|congratulations|conference|no pitch intended)'], de: ['(stelle|vortrag|getroffen|gestern|masterarbeit)'], fr: ['(poste|conference|rencontre|memoire)'], es: ['(vacante|tesis|charla|conoc*)'], pt: ['(vaga|palestra|tese)'], nl: ['(vacature|gisteren|lezing|scriptie)'] },
});
export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Thanks for connecting, Ola! We run a small studio that makes explainer films for clinics, and right now we have room for two more. Prices on our page.' },
    { surface: 'message', text: 'Danke fürs Vernetzen! Ich begleite Selbstständige dabei, ihren Umsatz planbar zu machen, und habe dazu ein kurzes Video für Sie, falls es passt.' },
    { surface: 'message', text: 'Gracias por conectar. En Lumor ayudamos a despachos a cobrar a tiempo y este mes regalamos la instalación a los primeros clientes de tu zona.' },
  ],
  misses: [
    { surface: 'message', text: 'Thanks for connecting! See you in the choir.' },
    { surface: 'message', text: 'Thank you for accepting. We met last night after the talk on mudflats, I was the one with the broken umbrella, and I still owe you that reference.' },
    'Connecting flights through the small airport are a lottery, and in winter the lottery is run by crows who nest in the beacon.',
    { surface: 'message', text: 'Danke für den Kontakt zur Gärtnerei.' },
    { surface: 'message', text: 'Obrigado por aceitar! Sua palestra sobre marés me fez mudar o capítulo três da minha pesquisa inteira, queria te contar.' },
  ],
};
