import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'asks-about-a-pain',
  title: 'asks about a pain it can cure',
  looksFor: '“Struggling with…?”, “tired of…?”: a question whose only purpose is to make the offer look like relief.',
  side: 'marketing',
  group: 'pretence',
  points: 1.2,
  phrases: {
    en: ['(are|is|still) (you|your) .. (struggling|tired|stuck|sick|frustrated|overwhelmed|wasting|losing|spending too|missing out|fed up)', '^ (tired|struggling|sick|frustrated|fed up|bored) (of|with|to)', '(struggling|tired|frustrated|fed up) (with|of) .. (inconsistent|low|manual|slow|endless|expensive|high)', '(are|do) you (looking|want|wish|need|ready) (for|to) (a|an|more|grow|scale|boost|increase|take|improve|get more|earn|make|save|reduce|lose|buy|sell)', '(want|need|looking) .. (more|grow your|scale your|boost your|increase your|double your) .. (sales|leads|clients|customers|traffic|business|revenue|followers)', '(what if|imagine (if)?) (you|your) (could|can|had|team could|business could|never had)', '(ready|looking|time|want) to (take|level up|elevate|transform|scale|supercharge|skyrocket|unlock|10x|grow|streamline|boost) (your|the)', '(did you know|do you know) (that)? .. (your|you could|you can|businesses|companies) .. (losing|lose|save|without|miss)', 'need (help|a hand|support) with your', '^ (need|want) (a|an|some|extra|quick) .. (website|logo|designer|plumber|loan|quote|agency|mortgage|cash|funding)', 'what would .. (extra|additional|more) .. (mean|do) (for|to) (you|your)'],
    de: ['(sind|haben|kennen|leiden|verlieren|suchen) sie .. (auch|genug|immer noch|es leid|probleme|schwierigkeiten|schon wieder)', '(hast du|bist du|kennst du|willst du) .. (genug|es leid|keine lust mehr|auch|endlich|mehr (kunden|umsatz|anfragen|zeit))', '(mochten|wollen|wunschen|suchen) sie .. (mehr|steigern|sparen|kunden|umsatz|senken|endlich|zukunftig)', '(schluss mit|stellen sie sich vor)'],
    fr: ['(vous en avez|tu en as|en avez vous) (assez|marre)', '(vous|tu) (souhaitez|voulez|cherchez|cherches|veux|perdez|peinez|galerez) .. (augmenter|developper|gagner|reduire|optimiser|plus de|booster|attirer|a vendre|trouver)', '(et si|imaginez) (vous|votre|vos|un|une|que) .. (pouviez|pouvait|pouvaient|sans)', 'marre (de|des|d)'],
    es: ['(cansado|cansada|cansados|harto|harta|hartos) de', '(quieres|quiere|buscas|busca|te gustaria|le gustaria|necesitas|necesita) .. (aumentar|vender mas|mas clientes|mas ventas|ahorrar|crecer|escalar|mejorar tu|ganar|generar|bajar|reducir|un credito|prestamo)', '(imagina|imaginate|y si) (poder|que|tu|pudieras|pudiera|tener)'],
    pt: ['(cansado|cansada|cansados) de', '(quer|voce quer|deseja|precisa|gostaria de|busca) .. (aumentar|vender mais|mais clientes|economizar|crescer|escalar|melhorar|ganhar|faturar|lucrar|emagrecer|credito|emprestimo|reduzir)', '(ja imaginou|ja pensou em|imagine (ter|poder|se))'],
    it: ['(stanco|stanca|stanchi|stufo|stufa) (di|del|della|dei)', '(vuoi|vuole|volete|desidera|cerchi|desideri) .. (aumentare|piu clienti|piu vendite|risparmiare|crescere|migliorare|guadagnare|ridurre|far crescere|trovare)', '(immagina|e se (potessi|ti dicessi|potesse))'],
    nl: ['(moe|zat|klaar) (van|met) .. (je|dat|al)?', '(wil|wilt|zoek|zoekt|op zoek naar|worstel|worstelt) (je|u|jij)? .. (meer (klanten|omzet|leads|rendement|tijd|verkopen)|besparen|groeien|klanten|omzet|leads|verbeteren|verlagen|verhogen)', '(stel je voor|wat als) (dat)? (je|u|jouw|uw)'],
  },
  unless: { en: ['(job|jobs|role|roles|career|hiring|position|internship|resume)', '(i am|i\'m|we are|were|i was) .. (struggling|tired|stuck|frustrated)', '(how do you|how did you|any advice|any tips|does anyone)'], de: ['(stelle|job|bewerbung)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Tired of chasing late payments? We collect so that you can build.',
    'Möchten Sie mehr Anfragen über Ihre Website?',
    'Vous en avez assez des pannes d’ascenseur ?',
    '¿Cansado de perder ventas por falta de stock?',
    'Struggling with inconsistent yields? Our probes tell you why.',
  ],
  misses: [
    'I am tired of meetings that could have been a note, and I know I call half of them.',
    'How do you cope when you are stuck on a proof for weeks?',
    'The nurses are struggling with the new forms; here is what we changed.',
    'Are you looking for a job as a welder? The yard is hiring.',
    'Er war es leid, immer dieselbe Frage zu hören.',
    'We want to reduce waste in our school kitchen. What worked for you?',
  ],
};
