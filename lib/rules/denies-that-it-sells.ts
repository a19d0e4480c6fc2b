import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'denies-that-it-sells',
  title: 'denies that it sells',
  looksFor: 'No pitch, not selling anything, no strings attached: only sellers say so. Also the sorry for a cold message.',
  side: 'marketing',
  group: 'pretence',
  points: 1.3,
  phrases: {
    en: ['(no|not a|isn\'t a|zero|without) (sales)? (pitch|pitching|strings|hard sell|sales talk|sales pressure|obligation)', '(not|isn\'t|never) (trying to|here to|looking to|going to|about) .. (sell|selling|pitch|pitching)', '(i know|i get|i realize|i realise) .. (cold|out of the blue|this is random|it s random|get tons|get dozens|get a lot|unsolicited)', '(sorry|apologies|excuse|pardon|forgive) .. (cold|unsolicited|the intrusion|for reaching out|for the message|the random|out of the blue)', '(out of the blue|cold (email|message|dm|outreach)) .. (but|so|i|here|because)', '(promise|i promise) .. (not (spam|a pitch|selling)|worth|won\'t take|short|last)', '(mutually beneficial|beneficial for both (of us|parties|sides)|explore (synergies|a partnership|a potential|potential synergies|possible synergies))'],
    de: ['(entschuldigen|entschuldigung|verzeihen) .. (storung|kaltakquise|unaufgefordert*|direkte*|ungefragt*)', '(ich (will|mochte) ihnen nichts verkaufen|synergien ausloten|gegenseitigen nutzen)'],
    fr: ['(sans|aucune|pas de) (engagement|obligation|demarchage|pitch|discours commercial)', '(desole|desolee|pardon|excusez) .. (derange*|demarche|message|sollicitation|intrusion)'],
    es: ['(sin (compromiso|letra chica|obligacion)|no (vengo a|quiero|busco|te voy a|le voy a) vender*)', '(un ganar ganar|explorar sinergias|mutuo beneficio)'],
    pt: ['(sem (compromisso|pegadinha|enrolacao)|nao (vim|quero|vou|estou) .. vender)', '(parceria ganha ganha|explorar sinergias|parceria estrategica)'],
    it: ['(senza impegno|nessun impegno|non (voglio|vogliamo|cerco di) vender*)', '(scusi|scusa|mi scuso|perdoni) .. (disturbo|messaggio|intrusione)', '(esplorare sinergie|vantaggio reciproco)'],
    nl: ['(vrijblijvend|geheel vrijblijvend|zonder verplichting|geen verkooppraatje|geen (pitch|addertje))', '(sorry|excuus|excuses) .. (storen|koude|ongevraagd*|bericht)', '(wederzijds voordeel|synergie zien)'],
  },
  unless: { en: ['(pitch (deck|perfect|drop|black)|football pitch|cricket pitch|on the pitch|elevator pitch (contest|night))', '(pressure (drop|valve|sensor|loss|cooker)|obligation to)', '(bug|issue|pull request|maintainer|stack trace)'] },
});
export const examples: RuleExamples = {
  hits: [
    'No pitch, I promise. Just curious who does your payroll.',
    'Entschuldigen Sie die Störung, ich will Ihnen nichts verkaufen.',
    'Désolé de vous déranger, c’est sans engagement.',
    'Sin compromiso, te cuento cómo trabajamos; busco un ganar-ganar.',
    'I believe a mutually beneficial partnership is possible.',
  ],
  misses: [
    'The football pitch floods because the drain was sold for scrap.',
    'We have an obligation to the river, not to its owner.',
    'There was no pressure in the pipe, and then far too much of it.',
    'Sorry for the late answer, I was in the hut.',
    'Der Haken an der Sache: das Seil.',
  ],
};
