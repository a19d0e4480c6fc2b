import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'promises-business-benefits',
  title: 'promises benefits as a brochure does',
  looksFor: '“Streamline your operations”, “unlock growth”, “attract more clients”: what a product will do for any business, without saying how.',
  side: 'marketing',
  group: 'offer',
  points: 1.2,
  phrases: {
    en: [
      '(streamline|optimize|optimise|supercharge|elevate|unlock|maximize|maximise|transform|skyrocket|turbocharge|future proof|revolutionize|accelerate|simplify|automate) (your|their|business|sales|customer|team|operational|marketing) (operations|productivity|efficiency|workflow|workflows|growth|potential|performance|revenue|roi|engagement|business|brand|sales|marketing|pipeline|processes|process|experience|strategy|online presence|presence|results|productivity|hiring|career)',
      '(attract|win|get|land|bring in|convert|close) more (clients|customers|leads|sales|patients|bookings|deals|guests|visitors|members)',
      '(turn|turning|convert|converting) .. (visitors|followers|leads|clicks|insights|data|likes|views) into .. (customers|clients|revenue|sales|action|growth|outcomes|buyers)',
      '(drive|drives|deliver|delivers|unlock|unlocks|achieve|generate|generates) .. (measurable|real|tangible|lasting|proven|better) (results|outcomes|growth|impact|value|roi)',
      '(tailored|customized|customised|bespoke|holistic|turnkey|cutting edge|state of the art|science backed|data driven|ai driven|ai powered|next generation|world class|innovative|scalable) (solutions|solution|services|service|platform|strategies|approach to your|websites|software|programs|programmes|tools|tool)',
      '(take|taking|bring) your .. to the next level', '(stand out (from|in) (the|a) (crowd|competition|crowded|noise|feed)|break through the noise|stay ahead of (the (curve|competition)|your competitors))',
      '(in one place|from one dashboard|at your fingertips|with just a few clicks|at the click of a button)',
      '(peace of mind|hassle free|seamless experience|seamlessly integrates|faster time to (market|value)|saves you (time|money|hours))',
    ],
    de: ['(ihre|deine|ihren|deinen) (prozesse|umsatz|effizienz|produktivitat|sichtbarkeit|reichweite|vertrieb|kundenbindung) .. (steigern|optimieren|automatisieren|erhohen|vereinfachen|aufs nachste level)', '(mehr (kunden|anfragen|umsatz|leads|sichtbarkeit|termine)) (gewinnen|generieren|erreichen|durch|mit)', '(massgeschneiderte|innovative|ganzheitliche|individuelle) (losungen|losung|konzepte|software|strategien)', '(alles an einem ort|aus einer hand|auf knopfdruck|damit sie sich auf)'],
    fr: ['(optimisez|boostez|developpez|automatisez|simplifiez|accelerez|transformez) (votre|vos|ton|tes)', '(plus de (clients|prospects|ventes|visibilite|leads))', '(solutions|solution|accompagnement) (sur mesure|innovante|innovantes|personnalise|personnalisee|cle en main)', '(gagnez du temps|gain de temps|en un seul endroit|en quelques clics|en toute serenite|passez au niveau superieur)'],
    es: ['(optimiza|impulsa|potencia|automatiza|transforma|lleva|haz crecer|optimice|impulse) (tu|tus|su|sus) (negocio|empresa|ventas|procesos|marca|equipo|productividad|resultados)', '(mas (clientes|ventas|prospectos|visibilidad))', '(soluciones|solucion) (a la medida|personalizadas|integrales|innovadoras|a medida)', '(en un solo lugar|con un clic|al siguiente nivel|ahorra tiempo|sin complicaciones)'],
    pt: ['(otimize|impulsione|potencialize|automatize|transforme|alavanque|simplifique|aumente) (seu|sua|seus|suas|o seu|a sua|as suas|os seus)', '(mais (clientes|vendas|leads|visibilidade|resultados))', '(solucoes|solucao) (sob medida|personalizadas|completas|inovadoras|integradas)', '(em um so lugar|com um clique|proximo nivel|economize tempo|sem complicacao|sem dor de cabeca)'],
    it: ['(ottimizza|potenzia|automatizza|trasforma|fai crescere|semplifica|aumenta) (la tua|il tuo|i tuoi|le tue|la vostra|le vostre)', '(piu (clienti|vendite|contatti|visibilita))', '(soluzioni|soluzione) (su misura|personalizzate|innovative|integrate)', '(in un unico posto|con un clic|al livello successivo|senza stress|risparmia tempo)'],
    nl: ['(verhoog|optimaliseer|automatiseer|versnel|vereenvoudig|vergroot) (je|uw|jouw)', '(meer (klanten|omzet|leads|zichtbaarheid))', '(op maat gemaakte|maatwerk|innovatieve|totale) (oplossingen|oplossing)', '(alles op een plek|met een klik|naar een hoger niveau|zonder gedoe)'],
  },
  unless: {
    en: ['(young people|students|researchers|scientists) (can|develop)', '(hiring|vacancy|apply now|job description|responsibilities|open source|github|repo)', '(tired of|buzzword|buzzwords|bingo|jargon|meaningless|whatever that means|please stop)'],
    de: ['(stelle|bewerb*|floskel*)'], fr: ['(poste|recrut*|jargon)'], es: ['(vacante|postul*)'], pt: ['(vaga|candidat*)'], it: ['(assum*|candidat*)'], nl: ['(vacature|solliciteer)'],
  },
});
export const examples: RuleExamples = {
  hits: [
    'Custom websites streamline your operations and attract more clients.',
    'Tailored solutions, all bookings in one place, peace of mind.',
    'Mehr Kunden gewinnen, alles aus einer Hand.',
    'Optimisez votre trésorerie en quelques clics.',
    'Impulsa tus ventas y lleva tu negocio al siguiente nivel.',
    'Aumente suas vendas sem dor de cabeça.',
  ],
  misses: [
    'We automated the night shift’s report and nobody read it any more; here is what we changed.',
    'If one more deck says “streamline your operations” I will scream; buzzword bingo is full.',
    'The heron stood in the reeds and did not care for my camera.',
    'We are hiring: you will streamline business processes in our harbour office.',
    'More customers came on rainy days than on dry ones, which surprised us.',
    'Der Umbau dauerte drei Jahre und kostete das Doppelte.',
  ],
};
