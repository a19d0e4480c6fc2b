import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'recalls-a-shared-occasion',
  title: 'recalls something shared',
  looksFor: 'A meeting, a talk or a promise that only somebody would know who was there.',
  side: 'peer',
  group: 'personal',
  points: 0.6,
  phrases: {
    en: [
      '(good|great|nice|lovely|pleasure) (to see you|seeing you|talking to you|chatting with you|meeting you|to meet you|catching up) .. (at|on|in|yesterday|last|after|today|over)',
      '(as|like) (we)? (discussed|agreed|promised|talked about|spoke about|you asked|you suggested|you requested|you said|mentioned on) (on|at|in|yesterday|last|this|here|with|the|during|over|i|we|by)',
      'your (question|talk|comment|remark|point|session|presentation|slide|poster) (on|at|about|from|in|after|during) (monday|tuesday|wednesday|thursday|friday|the|yesterday|last|my|whether|how|slide|# )',
      '(we|you and i) (met|spoke|talked|sat|worked together|studied together|shared|chatted|were both|overlapped) (at|in|on|last|about|during|after|briefly|next to|together|a|when|for)',
      '(i|we) (still)? (remember|owe you|promised you|thought of you|was thinking of you) (you|your|the|a|how|when|that|because|from|our)',
      '(see you|meet you|same time|same place) (on|at|in|tomorrow|monday|tuesday|wednesday|thursday|friday|next) .. (room|office|lab|meeting|station|gate|workshop|conference|platform|hall|site)',
    ],
    de: [
      '(war|hat) (schon|nett|gefreut|mich gefreut) .. (gestern|dich|sie|am|auf|bei|letzte|kennen)', 'wie (besprochen|vereinbart|versprochen|abgemacht|telefonisch)',
      '(ihre|deine) (frage|bemerkung|anmerkung) (vom|von|am|bei|nach|zu|letzte)',
      '(wir) (haben uns|hatten|sprachen|sassen|kennen uns) .. (getroffen|gesprochen|gesehen|nebeneinander|kennengelernt|aus|von|gemeinsam)',
    ],
    fr: [
      '(ravi|ravie|content|contente|plaisir) de (vous|t|te) .. (revoir|vu|vue|croise|croisee|rencontre|hier|croiser)', 'comme (convenu|promis|discute|evoque|prevu)',
      '(votre|ta) (question|remarque) (de|du|sur|lors|apres) (lundi|mardi|mercredi|jeudi|vendredi|l|la|hier)',
      '(nous nous sommes|on s est|nous avons) (rencontres|croises|vus|parle|travaille ensemble|vu)',
    ],
    es: [
      '(fue un gusto|que gusto|un placer|me alegro) .. (verte|verlo|verla|conocerte|saludarte|haberte)',
      '(como|segun) (acordamos|quedamos|hablamos|comentamos|lo acordado|prometi|lo hablado)', '(tu|su) (pregunta|comentario) (del|de ayer|sobre|en la|del lunes)',
      '(nos) (conocimos|vimos|encontramos|cruzamos|sentamos) (en|el|ayer|hace|durante)',
    ],
    pt: [
      '(foi um prazer|que bom|um prazer|bom) .. (te ver|ve lo|conhecer voce|reve lo|rever|encontrar voce|te encontrar)',
      '(como|conforme) (combinamos|combinado|conversamos|prometi|falamos|acordado)',
      '(sua|tua) (pergunta|duvida) (de|da|sobre|na) (segunda|terca|quarta|quinta|sexta|ontem|reuniao|palestra)', 'nos (conhecemos|encontramos|vimos|falamos) (na|no|em|ontem|ha|durante)',
    ],
    it: [
      '(e stato un piacere|che bello|piacere) .. (vederti|rivederti|conoscerti|vederla|incontrarti|incontrarla|rivederla)',
      'come (concordato|d accordo|promesso|ci siamo detti|stabilito|discusso)', '(la tua|la sua) domanda (di|del|su|alla|dopo) (lunedi|martedi|mercoledi|giovedi|venerdi|ieri|riunione)',
      'ci siamo (conosciuti|visti|incontrati|sentiti|parlati) (a|al|in|ieri|alla|durante|anni)',
    ],
    nl: [
      '(leuk|fijn|goed) (om)? (je|u) .. (te zien|gezien|gesproken|ontmoet|te spreken|weer te)', 'zoals (besproken|afgesproken|beloofd|toegezegd)',
      '(je|uw) vraag (van|over|op|tijdens|na) (maandag|dinsdag|woensdag|donderdag|vrijdag|gisteren|het)', 'we (hebben|spraken|zaten|zagen) (elkaar|samen|naast)',
    ],
  },
  unless: {
    en: [
      '(our booth|my booth|our stand|special offer|our demo|pricing|discount|book a|we help|our platform|trial|as promised here is (the|your) (free|guide|link)|your ebook|webinar|our services|proposal attached|quick call|bump*|following up)',
    ],
    de: [
      '(unser angebot|angebot|unsere losung|demo)',
    ],
    fr: [
      '(notre offre|notre solution|demo)',
    ],
    es: [
      '(nuestra solucion|oferta|demo|propuesta comercial)',
    ],
    pt: [
      '(nossa solucao|oferta|demo|proposta comercial)',
    ],
    it: [
      '(nostra soluzione|offerta|demo|proposta)',
    ],
    nl: [
      '(onze oplossing|aanbieding|demo|offerte)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Good to see you at the dike day; your question on slide nine kept me awake.',
    'Wie besprochen hänge ich die alte Zeichnung an.',
    'Nous nous sommes croisés à Lille, vous portiez la caisse de clous.',
    'Como quedamos, mañana llevo la llave.',
    'Leuk je gisteren te spreken bij de sluis.',
  ],
  misses: [
    'Great to meet you at our booth! Here is our demo and pricing.',
    'As promised, here is your ebook.',
    'Wie immer: zu spät und zu teuer.',
    'Comme toujours, il pleut.',
    'I hope we meet one day.',
    'We met all our targets.',
  ],
};
