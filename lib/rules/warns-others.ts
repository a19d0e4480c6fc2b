import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'warns-others',
  title: 'warns others',
  looksFor: 'A trap, a scam or a danger named so that others are spared.',
  side: 'peer',
  group: 'substance',
  points: 0.8,
  phrases: {
    en: [
      '(beware|be careful|be aware|be wary|watch out|look out|steer clear|stay away) (of|with|for|when|that|from|not|if|about|out)',
      "(heads up|psa|warning|caution|reminder) (for|to|that|if|about|anyone|everyone|this|a|the|do not|don't)",
      "(don't|do not|never) (fall for|trust|click|share your|give|send|assume|underestimate|forget to|rely on|ever use|confuse|install|touch|mix|store|reuse) (the|a|any|this|that|these|your|it|money|them|on|links|anyone|everything|passwords|someone|in|unless)",
      '(scam|scams|scammer|scammers|phishing|fraud|hoax|fake) (alert|attempt|attempts|message|messages|email|emails|is|are|calls|account|accounts|profile|profiles|going|using|who|that|site|job|texts|recruiter|recruiters|mail|in my|from)',
      '(gotcha|gotchas|pitfall|pitfalls|trap|common mistake|common mistakes|common misconception|myth|red flag|red flags) (is|are|with|when|of|to|here|i|that|in|for|about|we|people|was|you)',
      '(another|yet another|typical|latest|daily) (cold)? (pitch|sales pitch|cold call|cold email|sales message|spam message|recruiter message|linkedin dm|sales dm|scam)',
    ],
    de: [
      '(vorsicht|achtung|aufgepasst|warnung) (bei|vor|mit|wenn|falls|falle|beim|betrug|diese|an)',
      '(finger weg|fallt nicht|fall nicht|warne|warnen|betrugsmasche|phishing|abzocke bei|fallstrick|fallstricke|stolperfalle|irrtum|betruger)',
      '(nicht|niemals|nie) (anklicken|vertrauen|herausgeben|vergessen|unterschatzen|verwechseln|einfach)',
    ],
    fr: [
      '(attention|mefiez vous|mefiance|prenez garde|gare) (a|aux|au|avec|de|des|si|quand|car)',
      '(arnaque|hameconnage|escroquerie|fraude|piege|idee recue) (a|au|aux|qui|est|par|classique|en cours|du|sur)', 'ne (cliquez|tombez|faites|donnez|confondez|sous estimez) (pas|jamais)',
    ],
    es: [
      '(cuidado|ojo|atencion|tengan cuidado|alerta) (con|al|si|a|que|cuando|de)', '(estafa|fraude|phishing|timo|trampa|error comun|mito) (que|de|por|es|en|con|circula|a|muy)',
      'no (caigan|caigas|hagan clic|confien|confies|confundan|subestimen)',
    ],
    pt: [
      '(cuidado|atencao|alerta|fiquem atentos) (com|ao|se|a|que|quando|de|para)', '(golpe|fraude|phishing|armadilha|erro comum|mito) (que|de|do|da|e|em|com|novo|por)',
      'nao (caiam|caia|cliquem|clique|confiem|confundam|subestimem)',
    ],
    it: [
      '(attenzione|occhio|attenti|fate attenzione|allerta) (a|ai|alle|se|al|quando|con|alla|che|agli)', '(truffa|frode|phishing|trappola|errore comune|mito) (che|di|del|e|via|in|con|da|a)',
      'non (cadete|cliccate|fidatevi|confondete|sottovalutate|fidarti)',
    ],
    nl: [
      '(pas op|let op|wees alert|kijk uit|waarschuwing) (voor|met|bij|als|dat|want)', '(oplichting|phishing|fraude|valkuil|valkuilen|misverstand|nepbericht) (is|via|met|bij|die|van|in|om)',
      '(klik|trap|vertrouw|vergis|onderschat) (niet|nooit|er niet|je niet)',
    ],
  },
  unless: {
    en: [
      '(your website|your site|your account|last chance|price reminder|final reminder|book a|sign up|we protect|our solution|our platform|our service|dm me|friendly reminder|discount|register|limited|offer ends|txt|webinar|recover)',
    ],
    de: [
      '(jetzt bestellen|unsere losung|nur noch|kostenlos*)',
    ],
    fr: [
      '(derniere chance|plus que|gratuit*|notre solution)',
    ],
    es: [
      '(ultima oportunidad|gratis|nuestra solucion)',
    ],
    pt: [
      '(ultima chance|gratis|nossa solucao)',
    ],
    it: [
      '(ultima occasione|gratis|nostra soluzione)',
    ],
    nl: [
      '(laatste kans|gratis|onze oplossing|korting)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Beware of the blue adapter, it fits and then burns the fuse.',
    'Vorsicht bei Rechnungen mit neuer Bankverbindung, ruft erst an.',
    'Attention aux faux avis de la mairie, c’est une arnaque par SMS.',
    'Ojo con el sello pequeño: parece igual y no lo es.',
    'Common mistake: a pitfall with wet sand is the weight.',
  ],
  misses: [
    'Warning: your website has nine errors. Book a free audit.',
    'Last chance, watch out for our offer on Friday!',
    'Our solution protects you from phishing.',
    'The careful cook counts twice.',
    'Achtung, nur noch heute 20% Rabatt.',
    'A watch for him and her.',
  ],
};
