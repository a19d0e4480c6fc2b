import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'sells-a-remedy',
  title: 'sells a remedy, diet or supplement',
  looksFor: 'Natural, no side effects, lose weight, cure: health claims with something to order.',
  side: 'marketing',
  group: 'offer',
  points: 1.6,
  phrases: {
    en: ["doctors (hate|don't want)", '(real|natural|hidden|secret) cure', '(lose|losing|shed|drop) (up to|over)? # (pounds|lbs|kg|kilos|pounds of)', '(weight loss|fat burning|slimming|detox|anti aging|hair growth|male enhancement|testosterone|herbal|keto) (pill|pills|tea|product|products|supplement|supplements|program|plan|formula|drops|gummies|capsules|coffee|medicine|patch)', '(cure|cures|reverse|eliminate|get rid of|say goodbye to) (your)? (diabetes|arthritis|joint pain|back pain|wrinkles|cancer|hair loss|belly fat|acne|high blood pressure)', '(viagra|cialis|generic pills|online pharmacy|no prescription)', '(symptoms|treatment) (of|for|options) .. (talk to your|ask your|visit|learn more|overactive|can be treated)', '(ask|talk to) your (doctor|doc|physician) .. (about|for|if)'],
    de: ['(abnehmen|schlank|fettverbrennung|nahrungserganzung*|entgiftung) .. (kapseln|pulver|tropfen|ohne|schnell|kilo|bestellen|kur|diat|programm)', '(rein pflanzlich|ohne nebenwirkungen|wundermittel)'],
    fr: ['(perdre|perdez) # (kilos|kg)', '(complement alimentaire|complements alimentaires|brule graisse|minceur|cure detox|sans effets secondaires|100 naturel)'],
    es: ['(baja|bajar|pierde|perder) (hasta|de)? (peso|# kilos|# kg)', '(suplemento|suplementos|capsulas|te quemador|quemador de grasa|sin efectos secundarios|100 natural|producto natural|producto milagro)'],
    pt: ['(perca|perder|emagreca|elimine) (ate)? (peso|# quilos|# kg)', '(suplemento|suplementos|capsulas|emagrecedor|cha emagrecedor|sem efeitos colaterais|100 natural|produto natural)'],
    it: ['(perdi|perdere|dimagrire|dimagrisci) (fino a)? (peso|# chili|# kg)', '(integratore|integratori|capsule|brucia grassi|senza effetti collaterali|100 naturale)'],
    nl: ['(verlies|val|afvallen) .. (# kilo|kilo|gewicht|pillen|shake*)', '(voedingssupplement|supplementen|detoxkuur|vetverbrander|zonder bijwerkingen|100 natuurlijk)'],
  },
  unless: { en: ['(your store|your pharmacy|customer service|god|praise|hospital|the nurse)', '(study|trial|researchers|meta analysis|placebo|regulator|fda warned|recall|my mother|paper|patients in)'], de: ['(studie|forsch*)'], fr: ['(etude|chercheurs)'], es: ['(estudio|investigadores)'], pt: ['(estudo|pesquisadores)'], it: ['(studio|ricercatori)'], nl: ['(onderzoek|studie)'] },
});
export const examples: RuleExamples = {
  hits: [
    'Herbal tea, 100% natural, no side effects. Lose 10 kg before summer.',
    'Rein pflanzlich und ohne Nebenwirkungen: Kapseln für Ihre Gelenke.',
    'Perdez 8 kilos avec notre cure détox.',
    'Cápsulas quemador de grasa, producto natural, envío hoy.',
  ],
  misses: [
    'The study of herbal tea found no effect beyond that of warm water.',
    'Researchers asked whether weight loss pills survive contact with a placebo. They did not.',
    'A natural harbour with no side entrance.',
    'We lost 10 kilos of apples to wasps.',
    'Der Tee war bitter und half gegen nichts.',
  ],
};
