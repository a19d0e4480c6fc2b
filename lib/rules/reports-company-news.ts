import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'reports-company-news',
  title: 'spreads news of a company',
  looksFor: 'Partnership, funding, figures, citizenship: a firm about itself, without an offer to the reader.',
  side: 'other',
  group: 'smalltalk',
  points: 0.8,
  phrases: {
    en: [
      '(announce|announces|announced|announcing|celebrate|celebrates|launches|unveils|expands|opens|commits|pledges|donates|donated|invests|acquires|appoints|completes|reports|receives|partners|teams up|signs|joins|supports|sponsors) .. (partnership|agreement|initiative|program|results|acquisition|investment|funding|collaboration|plant|facility|fund|center|centre|volunteers|communities|earnings|dividend|ceo|chairman|approval|milestone|alliance|grant|foundation|quarter|merger|campaign|plans|joint venture)',
      '(strategic|proud|global|official) (partnership|partner|sponsor|agreement|alliance) (with|of|to|between)', '(series (a|b|c)|seed|pre seed|funding) (round|funding|of|led|investment)',
      "(our|the company's|annual|#) (sustainability|corporate responsibility|csr|diversity|annual|esg|environmental|commitment) (report|goals|commitment|efforts|to sustainability|program|to|initiatives)",
      '(helps|helping|help|improve|support|empower|empowering) .. (communities|children in|developing countries|farmers|the environment|smallholder*|underserved|healthcare delivery|access to)',
      '(press release|quarterly results|net sales|organic growth|q1|q2|q3|q4|fiscal year|shareholders|first quarter|second quarter|third quarter|fourth quarter|annual meeting|inauguration|inaugurated|ribbon cutting|groundbreaking)',
    ],
    de: [
      '(gibt|geben|verkundet|feiert|eroffnet|ubernimmt|investiert|spendet|unterstutzt|unterzeichnet) .. (bekannt|partnerschaft|standort|werk|ubernahme|kooperation|millionen|spende|vereinbarung|jubilaum|zusammenarbeit)',
      '(strategische|neue) (partnerschaft|kooperation|zusammenarbeit)',
      '(finanzierungsrunde|nachhaltigkeitsbericht|geschaftsbericht|quartalszahlen|pressemitteilung|richtfest|spatenstich|hauptversammlung)',
    ],
    fr: [
      '(annonce|annoncent|inaugure|celebre|signe|ouvre|acquiert|investit|soutient) .. (partenariat|accord|acquisition|usine|site|millions|resultats|convention|fonds|anniversaire)',
      '(partenariat strategique|levee de fonds|rapport annuel|rapport rse|communique de presse|resultats trimestriels|engagement rse)',
    ],
    es: [
      '(anuncia|anunciamos|inaugura|inauguramos|celebra|firma|firmamos|adquiere|invierte|dona|apoya) .. (alianza|acuerdo|convenio|adquisicion|planta|millones|resultados|fondo|aniversario|colaboracion)',
      '(alianza estrategica|ronda de (inversion|financiacion)|informe anual|responsabilidad social|comunicado de prensa|nota de prensa)',
    ],
    pt: [
      '(anuncia|anunciamos|inaugura|inauguramos|celebra|assina|assinamos|adquire|investe|doa|apoia) .. (parceria|acordo|convenio|aquisicao|fabrica|milhoes|resultados|fundo|aniversario)',
      '(parceria estrategica|rodada de investimento|relatorio anual|responsabilidade social|comunicado de imprensa)',
    ],
    it: [
      '(annuncia|annunciamo|inaugura|inauguriamo|celebra|firma|acquisisce|investe|dona|sostiene) .. (accordo|partnership|acquisizione|stabilimento|milioni|risultati|fondo|anniversario|collaborazione)',
      '(partnership strategica|round di (finanziamento|investimento)|bilancio di sostenibilita|comunicato stampa|responsabilita sociale)',
    ],
    nl: [
      '(kondigt|opent|viert|tekent|neemt|investeert|steunt|doneert) .. (aan|samenwerking|overeenkomst|fabriek|over|miljoen|jubileum|vestiging|partnerschap)',
      '(strategische samenwerking|investeringsronde|jaarverslag|duurzaamheidsverslag|persbericht|kwartaalcijfers)',
    ],
  },
  unless: {
    en: [
      '(book a|demo|sign up|register|discount|dm|my clients|quick call|free trial|i help|we help you|interested in|our sponsor package|sponsorship|your company|your business|hiring|apply now|giveaway|would you|your team|your)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Harbour group announces a strategic partnership with the fishing school.',
    'Die Werft eröffnet einen neuen Standort in Emden und spendet 3 Millionen.',
    'La coopérative annonce un accord avec la commune pour l’usine.',
    'La planta de Soria inaugura una nueva línea y firma un convenio con la escuela.',
    'Our sustainability report is out: less water, more trees.',
  ],
  misses: [
    'We announce a discount: sign up before Friday.',
    'I help founders announce their partnership; book a call.',
    'Would you be interested in a partnership with us? We sell links.',
    'The partner of the cook is a plumber.',
    'Das Werk von Bach, das keiner kennt.',
    'Nobody announced the train.',
  ],
};
