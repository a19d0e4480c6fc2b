import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'promises-a-guarantee',
  title: 'promises a guarantee or no risk',
  looksFor: 'Money back, 100% satisfaction, guaranteed results: the risk is said to be gone.',
  side: 'marketing',
  group: 'pressure',
  points: 2,
  phrases: {
    en: ['(money back|moneyback|full refund|satisfaction) (guarantee|guaranteed|if)', '(satisfaction|money back|results|result|delivery|approval|placement) guaranteed', '(guaranteed|guarantee|guarantees) (results|rankings|approval|placement|success|you|delivery|to|the best|lowest|# )', '(or you (don\'t|do not) pay|you pay nothing|zero risk|no risk|risk free|nothing to lose|no win no fee|at no cost to you|at no risk)', '(# year|lifetime|full|# years) warranty', '(unlimited revisions|# # support|round the clock support)', '(if you\'re|if you are) not .. (happy|satisfied) .. (refund|money|free|pay)', '(fda approved|clinically proven|# natural|doctor recommended|no side effects|side effects free)'],
    de: ['(geld zuruck|zufriedenheits|erfolgs|tiefpreis|bestpreis) (garantie)', '(geld-zuruck-garantie|zufriedenheitsgarantie|erfolgsgarantie|bestpreisgarantie|ohne risiko|risikofrei|garantiert)', '(# jahre|lebenslange) garantie'],
    fr: ['(satisfait ou rembourse|satisfaits ou rembourses|garantie satisfaction|sans risque|resultat garanti|resultats garantis|garanti sans)', '(garantie) (# ans|a vie|decennale)'],
    es: ['(garantia de (satisfaccion|devolucion|resultados)|devolucion de tu dinero|te devolvemos el dinero|resultados garantizados|sin riesgo|garantizado|satisfaccion garantizada)', '(# anos) de garantia'],
    pt: ['(garantia de (satisfacao|resultado|devolucao)|dinheiro de volta|devolvemos seu dinheiro|resultado garantido|sem risco|risco zero|satisfacao garantida)', '(# (anos|dias)) de garantia'],
    it: ['(soddisfatti o rimborsati|garanzia (soddisfatti|di risultato)|risultati garantiti|senza rischi|rimborso garantito|garantito al)', 'garanzia (# anni|a vita)'],
    nl: ['(niet goed geld terug|geld terug garantie|niet tevreden geld terug|resultaat gegarandeerd|zonder risico|gegarandeerd)', '# jaar garantie'],
  },
  unless: { en: ['(1st|2nd|3rd) .. (follow|connect|ago)', '(no guarantee|cannot guarantee|can\'t guarantee|does not guarantee|doesn\'t guarantee|not guaranteed|constitution|basic income|type system|compiler|deterministic|invariant|nobody can guarantee)'], de: ['(nicht garantiert|keine garantie|grundgesetz)'], nl: ['niet gegarandeerd'] },
});
export const examples: RuleExamples = {
  hits: [
    'Try the mattress for 100 nights, money back guaranteed.',
    'Mit Zufriedenheitsgarantie und ohne Risiko.',
    'Satisfait ou remboursé pendant trente jours.',
    'We guarantee more bookings or you don’t pay.',
  ],
  misses: [
    'The constitution guarantees the right to an answer, not to a good one.',
    'Nobody can guarantee that the dike holds; here is what we measured.',
    'A compiler can guarantee less than people hope.',
    'The risk of frost is over, says the neighbour, who is always wrong.',
    'Garantie gibt es keine, sagte der Arzt.',
  ],
};
