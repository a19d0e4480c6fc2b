import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'asks-how-you-handle-it',
  title: 'asks a stranger how the firm handles something',
  looksFor: 'A discovery question in a message: how do you currently do X, which tool do you use, are you happy with it.',
  side: 'marketing',
  group: 'ask',
  points: 1.3,
  surfaces: ['message', 'invitation', 'email', 'comment'],
  phrases: {
    en: ['how (are|is|do) (you|your team|your company|you guys|you all) .. (handling|handle|managing|dealing with|tracking|generating|finding|getting|sourcing|covering)', '(what|which) .. (do|are) you (currently|presently) (use|using|pay|paying|working)', '(have|has) (you|your team) (ever)? (considered|thought about|looked at|looked into|explored|tried) (outsourcing|using|switching|working with|automating|investing|selling)', '(do|does) (you|your company|your team) (currently|already|still) (outsource|use a|work with|have a)', '(do|does) (you|your company|your team) (outsource|handle .. in house)', '(happy|satisfied|pleased) with your (current|existing|present)', 'how do you (currently|today)', '(is|are) .. (on your radar|a priority for you|a focus for you|top of mind)', '(would you|are you) (consider|considering|open to) (working with|outsourcing|switching|changing|using|selling|partnering|adding|collaborating)'],
    de: ['wie (losen|handhaben|regeln|machen|organisieren|gewinnen|steuern|managen) (sie|ihr) .. (aktuell|derzeit|momentan|heute|eigentlich|das|bei ihnen)', '(nutzen|setzen|arbeiten) (sie|ihr) (aktuell|derzeit|bereits|schon|heute)', '(haben sie|habt ihr) .. (schon|bereits) (einmal|mal)? .. (daruber nachgedacht|uberlegt|gedacht)', '(sind sie|seid ihr) .. zufrieden mit (ihrer|ihrem|eurer|eurem)'],
    fr: ['comment (gerez|faites|traitez|organisez|pilotez|trouvez|recrutez|suivez) vous .. (actuellement|aujourd hui|vos|votre|la|les|le)', '(utilisez|travaillez|passez|faites) vous (actuellement|deja|encore)', '(avez vous) (deja|pense) .. (envisage|pense|songe|reflechi|a)', '(etes vous) (satisfait|satisfaite|content|contente) de (votre|vos)'],
    es: ['como (manejas|maneja|manejan|gestionas|gestionan|gestiona|resuelven|llevan|estan|consigues|consiguen) .. (actualmente|hoy|ahora|tu|su|sus|tus|la|el|los)', '(actualmente|ya) (usas|usan|utilizan|trabajan|cuentan|utilizas|trabajas) (con)?', '(has|han|ha) (pensado|considerado) (en)?'],
    pt: ['como (voces|voce) .. (fazem|faz|lidam|lida|gerenciam|cuidam|controlam|estao|resolvem) .. (hoje|atualmente|a|o|as|os)?', '(hoje|atualmente) (voces|voce) (usam|usa|utilizam|trabalham|ja)', '(voces|voce) (ja|hoje) (usam|usa|tem|utilizam|pensaram|pensou)'],
    it: ['come (gestite|gestisce|gestisci|fate|trovate|seguite|organizzate) .. (attualmente|oggi|ora|la|le|i|il|gli)', '(attualmente|gia) (utilizzate|usate|usa|utilizza|lavorate|collaborate)', '(avete|ha|hai) (mai)? (pensato|considerato|valutato) (di)?'],
    nl: ['hoe (regelen|doen|lossen|pakken|organiseren|gaan) jullie .. (nu|momenteel|op|aan|om|dit|dat)', '(gebruiken|werken|maken) jullie (nu|al|momenteel|op dit moment)', '(heb|hebben) (je|jullie) (al|ooit|wel) eens (nagedacht|overwogen|gedacht)', '(ben|bent|zijn) (je|u|jullie) tevreden (met|over)'],
  },
  unless: { en: ['(we are stuck|our own|for our|same problem|long time since|old colleague)', '(maintainer|issue|repo|pull request|version|library|api|paper|talk|thesis|study|article)', '(your post|in your post|your talk)'] },
});
export const examples: RuleExamples = {
  hits: [
    { surface: 'message', text: 'Hi Noor, how are you currently handling invoices from suppliers abroad?' },
    { surface: 'message', text: 'Guten Tag, nutzen Sie aktuell schon eine Software für die Tourenplanung?' },
    { surface: 'message', text: '¿Cómo manejan hoy la limpieza de sus oficinas?' },
    { surface: 'message', text: 'Are you happy with your current payroll provider?' },
  ],
  misses: [
    { surface: 'message', text: 'In your paper you dropped two sites. How did you handle the gaps?' },
    { surface: 'message', text: 'Are you currently in town? The choir meets on Thursday.' },
    'How do you currently handle secrets in small teams? We tried three ways.',
    { surface: 'message', text: 'Your talk mentioned a fork of the library. Are you currently using it in production?' },
    { surface: 'message', text: 'Ich habe dein Rad in den Keller gestellt.' },
    { surface: 'message', text: 'Have you considered writing this up? I would read it.' },
  ],
};
