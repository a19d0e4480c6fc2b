import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'shows-testimonials',
  title: 'shows testimonials or reviews',
  looksFor: 'Quotes of happy customers, stars, “see what our clients say”.',
  side: 'marketing',
  group: 'offer',
  points: 0.9,
  phrases: {
    en: ['(what|hear|see what|read what) (our|my|from our) (clients|customers|students|users|members) (say|are saying|think|said|have)', '(client|customer) (testimonial|testimonials|success story|stories|spotlight|reviews)', '(5|five|#) star (reviews|rating|rated)', 'rated (#|five) stars', '(rated|trusted|loved) by (#|over|more than|thousands|leading|teams|companies|customers|millions)', '# (happy|satisfied) (customers|clients|users)', 'our (happy|satisfied) (customers|clients)', '(people|users|customers|clients) (love|are loving|rave|swear by) our', '(don\'t|do not) (just)? take (our|my) word'],
    de: ['(das sagen|was .. sagen) .. (kunden|kundinnen|teilnehmer|mandanten) .. (uber|zu)?', '(kundenstimmen|kundenstimme|erfolgsgeschichte|erfolgsgeschichten|kundenbewertung*|zufriedene kunden|# zufriedene|# sterne)', '(unsere|meine) kunden (sagen|lieben|schatzen|berichten)'],
    fr: ['(temoignage|temoignages|avis) (client|clients|de nos clients|verifies)', '(nos clients) (en parlent|disent|temoignent|sont|adorent)', '(# etoiles|clients satisfaits|clients conquis)'],
    es: ['(testimonio|testimonios|casos|caso) (de exito|de clientes|de nuestros|de mis)', '(nuestros|mis) (clientes|alumnos) (dicen|opinan|aman|lo dicen|cuentan)', '(# estrellas|clientes satisfechos|clientes felices)'],
    pt: ['(depoimento|depoimentos|casos|case) (de sucesso|de clientes|dos nossos|de alunos)', '(nossos|meus) (clientes|alunos) (dizem|amam|falam|contam)', '(# estrelas|clientes satisfeitos|alunos satisfeitos)'],
    it: ['(testimonianza|testimonianze|recensioni|storie) (dei nostri|dei clienti|di successo|dei miei)', '(i nostri|i miei) clienti (dicono|parlano|ci scelgono|raccontano)', '(# stelle|clienti soddisfatti)'],
    nl: ['(klantverhaal|klantverhalen|klantcase|klantsucces*|klantervaring*|klantbeoordeling*)', '(onze|mijn) klanten (zeggen|vertellen|beoordelen|geven)', '(# sterren|tevreden klanten|blije klanten)'],
  },
  unless: { en: ['(fake (reviews|testimonials)|peer reviews|code reviews|literature review|one star)', '(user research|usability)'] },
});

export const examples: RuleExamples = {
  hits: [
    'See what our clients say: rated 5 stars by over 900 bakeries.',
    'Kundenstimmen: Das sagen unsere Kunden über den Service.',
    'Nos clients en parlent mieux que nous, avis vérifiés.',
    'Casos de éxito de nuestros alumnos.',
  ],
  misses: [
    'Fake reviews cost the honest hotel a third of its guests.',
    'Two stars collided and we saw it eleven days later.',
    'In the user research people loved the paper version.',
    'My customers say the bread was better with the old oven, and they are right.',
    'Der Zeuge nahm seine Aussage zurück.',
  ],
};
