import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'asks-for-donations',
  title: 'asks for money or donations',
  looksFor: 'Donate, fund, chip in, sponsor my run: the reader’s wallet for a cause or a person.',
  side: 'marketing',
  group: 'ask',
  points: 0.9,
  phrases: {
    en: ['(make|send|consider) a (donation|contribution)', '(gofundme|go fund me|our fundraiser|our crowdfunding|crowdfund|paypal me|buy me a coffee|patreon)', '(help|support) (me|us) (raise|pay|fund|reach our goal|get the money)', '(all|every) (proceeds|donation|penny|dollar|cent) (go|goes|helps|counts|will)', '(fund|funding|campaign) (goal|target) .. (#|reach|help)'],
    de: ['(spenden sie|spendet|jetzt spenden|spende jetzt|spendenaktion|spendenkonto|unterstutzen sie uns mit|crowdfunding)'],
    fr: ['(faites un don|faire un don|donnez maintenant|cagnotte|appel aux dons|financement participatif|soutenez nous)'],
    es: ['(haz una donacion|haga una donacion|donativos|tu donativo|recaudar fondos|colecta|apoyanos con)'],
    pt: ['(faca uma doacao|doacoes|vaquinha|sua doacao|contribua com|arrecadar fundos|ajude com)'],
    it: ['(dona ora|fai una donazione|raccolta fondi|donazioni|sostienici|il tuo contributo|dona il)'],
    nl: ['(doneer|geef nu|steun ons met|donatie|donaties|inzamelingsactie|crowdfunding)'],
  },
  unless: { en: ['(blood|organ|kidney|donated|we gave|study|tax on|clothes|books)'], de: ['(blut|organ)'], fr: ['sang'], es: ['sangre'], pt: ['sangue'], it: ['sangue'], nl: ['bloed'] },
});
export const examples: RuleExamples = {
  hits: [
    'Tables of ten, all proceeds go to the roof. Donate now!',
    'Jetzt spenden und den Kahn retten.',
    'Une cagnotte est ouverte, soutenez-nous !',
    'Vaquinha no ar: faça uma doação.',
  ],
  misses: [
    'Blood donors needed on Friday in the gym, please donate today.',
    'We donated the old desks to a school and they came back as a stage.',
    'A fund for bridges is not a bridge.',
    'The gift shop gave us the chairs.',
    'Wer Blut spendet, bekommt Suppe. Jetzt spenden!',
  ],
};
