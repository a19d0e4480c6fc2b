import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'offers-translation',
  title: 'offers translation or localisation',
  looksFor: 'Translation, subtitling and localisation services on offer.',
  side: 'marketing',
  group: 'offer',
  points: 2,
  phrases: {
    en: ['(translation|localization|localisation|interpreting|subtitling|transcription|proofreading|editing) (service|services|agency|company|rates|package|solutions|quote)', '(we|i) (translate|localize|localise|subtitle|proofread) .. (for (companies|businesses|you|clients|brands)|your|into # languages)', '(certified|professional|native) (translation|translations|translators|translator|linguists) .. (from|per|for|in|at|available|quote)'],
    de: ['(ubersetzungsburo|ubersetzungsdienst*|ubersetzungsagentur|ubersetzungsservice|lektorat)', '(beglaubigte|professionelle) (ubersetzungen|ubersetzung) .. (ab|fur|vom|durch|angebot|in)'],
    fr: ['(agence|services|service) de (traduction|traductions|interpretation|sous titrage)', '(traductions|traduction) (certifiees|assermentee|professionnelle|professionnelles)'],
    es: ['(servicios|servicio|agencia) de (traduccion|traducciones|interpretacion|subtitulado)', 'traducciones (juradas|certificadas|profesionales)'],
    pt: ['(servicos|servico|agencia) de (traducao|traducoes|interpretacao|legendagem)', 'traducoes (juramentadas|certificadas|profissionais)'],
    it: ['(servizi|servizio|agenzia) di (traduzione|traduzioni|interpretariato|sottotitolazione)', 'traduzioni (giurate|certificate|professionali|asseverate)'],
    nl: ['(vertaalbureau|vertaaldienst|vertaaldiensten|vertaalservice)', '(beedigde|professionele) (vertaling|vertalingen|vertalers)'],
  },
  unless: { en: ['(machine translation|translation layer|address translation|translation memory bug|dns|nat)', '(volunteer|volunteers|open source)'] },
});

export const examples: RuleExamples = {
  hits: [
    'We offer translation services in 40 pairs, quote within the hour.',
    'Unser Übersetzungsbüro liefert beglaubigte Übersetzungen ab 39 Euro.',
    'Agence de traduction juridique, devis en une heure.',
  ],
  misses: [
    'Machine translation ruined the joke and saved the contract.',
    'Volunteers translate our manual; the translation services of the town paid nothing.',
    'She translated Rilke at fourteen, badly and with love.',
    'The address translation table was full.',
    'Die Übersetzung der Ortsnamen bleibt umstritten.',
  ],
};
