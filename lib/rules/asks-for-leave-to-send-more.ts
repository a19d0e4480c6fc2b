import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'asks-for-leave-to-send-more',
  title: 'asks for leave to send more',
  looksFor: '“Shall I send details?”, “can I share a case study?”: a small yes that opens the sale.',
  side: 'marketing',
  group: 'ask',
  points: 1.6,
  phrases: {
    en: [
      '(want|like) me to (put|run|try|draft|audit|check|build|mock|price|quote)',
      '(can|may|shall|should|could|mind if) i .. (send|share|forward|email) .. (details|information|info|deck|proposal|quote|portfolio|case study|price list|pricing|prices|brochure|samples|more|overview|video)',
      '(happy|glad) to (send|share|provide|forward) .. (details|information|info|deck|proposal|quote|portfolio|case study|pricing|price list|brochure|samples|demo)',
      '(send|share) you (a|our|my|the|some) .. (proposal|quote|portfolio|price list|brochure|case study|case studies|samples|packages|media kit|deck|past work)',
      "(if you are|if you're|if|should you be) (interested|keen|curious|intrigued) .. (let me know|reply|i can|i will|we can|please|contact|send|drop|feel free)",
      '(would|could|might) (this|it|that) be (of interest|something you|relevant|worth)',
      '(let me know|tell me) if (you\'re|you are|you\'d be|you would be|this is|this sounds|this would|that is|any of this) (interested|of interest|relevant|open|interesting|something|keen|useful)',
      '(would you be|are you|you might be|you may be) (interested|keen) in (hearing|learning|our|seeing|exploring|discussing|collaborating|working|joining|selling)', 'let me know (if|your) .. (interest|interested|of interest)',
      '(open|opposed|averse|against) to (learning|hearing|seeing|exploring|receiving) (more|how|about|a)',
      '(mind|okay|ok|cool|alright) if i (send|sent|share|shared|reach|shoot)',
      '(reply|respond|answer) .. (yes|interested|more info|details) .. (and|for|to|if)',
      '(want|like) me to (send|share|forward|show|shoot)',
    ],
    de: ['(darf|soll|kann|durfte) ich (ihnen|dir|euch) .. (unterlagen|angebot|katalog|preisliste|broschure) .. (zusenden|schicken|senden|zeigen)?', '(bei|falls|haben sie|wecke*) (interesse) .. (melden|schick*|sende*|gern*|freue|antworten|einfach)', '(ware|klingt) (das|dies) .. (interessant|spannend|relevant|etwas) (fur|oder)?', '(schicke|sende) ich (ihnen|dir) (gern|gerne)'],
    fr: ['(puis je|souhaitez vous que je|voulez vous que je|est ce que je peux) .. (envoyer|envoie|transmettre|partager|montrer|fais suivre|presente*)', '(si|cela) .. (vous interesse|vous parle|peut vous interesser|t interesse)', '(seriez vous|etes vous) (interesse|interessee|curieux|curieuse|ouvert|ouverte)', 'je vous (envoie|transmets|fais suivre) .. (document|plaquette|presentation|tarifs|devis|catalogue|details)'],
    es: ['(te|le|les) (puedo|podria|gustaria que te|gustaria que le|paso|envio|mando|comparto) .. (informacion|info|propuesta|cotizacion|catalogo|detalles|presentacion|video|caso|precios)', '(puedo|podria|quieres que|quiere que|me permites|me permite) .. (enviarte|enviarle|mandarte|mandarle|compartirte|te mande|te envie|le envie|te lo mande|te paso)', '(si te|si le|te|le) (interesa|interesaria|gustaria saber|late)'],
    pt: ['(quer que eu|se quiser eu) (te|lhe)? .. (enviar|mandar|apresentar|encaminhar|mande|envie|mando|envio|mostrar)', '(faz sentido|teria interesse|tem interesse|te interessa|interessa pra voce|gostaria de receber)', '(te|lhe) (mando|envio) .. (proposta|catalogo|detalhes|material|apresentacao|valores|portfolio)'],
    it: ['(posso|potrei|vuole che|vuoi che|le andrebbe se|ti va se) .. (inviarle|inviarti|mandarle|mandarti|mandi|inviar*|le mando|ti mando|presentarle)', '(sarebbe|saresti) (interessato|interessata|curioso|curiosa)'],
    nl: ['(mag|zal|kan) ik (je|u|jou) .. (sturen|toesturen|mailen|opsturen|laten zien|voorstellen)', '(is|lijkt|klinkt) (dit|dat) .. (interessant|iets) (voor)?', '(heb|hebt|heeft) (je|u) interesse', 'ik stuur (je|u) (graag|met plezier)'],
  },
  unless: { pt: ['(midia kit|media kit)'], es: ['(media kit|dossier de patrocinio)'], en: ['(recommended by|you were recommended|your application|the manuscript|my thesis|our paper|your quote)', '(years of experience|c2c|onsite|hybrid|jobs)', '(cv|resume|apply|application|hiring|salary|vacancy|pull request|maintainer|patch|bug|logs|draft|manuscript|preprint|thesis|paper)'], de: ['(bewerbung|lebenslauf|stelle|manuskript|studie)'] },
});
export const examples: RuleExamples = {
  hits: [
    'We print cartons in small runs. Can I send you our price list and a few samples?',
    'Darf ich Ihnen unverbindlich ein paar Unterlagen zusenden?',
    'Souhaitez-vous que je vous envoie une présentation de nos bornes ?',
    'Would this be of interest for your branch offices?',
    'Faz sentido pra você receber uma simulação?',
  ],
  misses: [
    'Can I send you the draft of our paper before Tuesday? Section 3 needs your eye.',
    'I would be interested in how you cleaned the sensor data.',
    'It was worth exploring, even though the answer was no.',
    'She asked whether she could send the chair a photo of the leak.',
    'Ich bin am Ergebnis interessiert, nicht an der Methode.',
    'Nous étions curieux de voir si la colle tiendrait à moins vingt.',
  ],
};
