import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'speaks-of-its-clients',
  title: 'speaks of its clients and customers',
  looksFor: '“Our clients”, “brands like”, “trusted by”: proof by other buyers.',
  side: 'marketing',
  group: 'offer',
  points: 0.9,
  phrases: {
    en: ['(helped|serve|among) our (clients|customers)', '(our|my) (clients|customers) (see|saw|get|save|include|range|typically|usually|report|achieve|love|enjoy)', 'our (clients|customers) (include|such as|including)', '(worked with|work with|trusted by|partnered with|serving|helped) (over|more than|dozens|hundreds|companies like|brands like|leading|fortune) .. (clients|companies|brands|businesses|customers)', '(companies|businesses|firms|brands|organizations|clinics|agencies|restaurants) (like (yours|you|yourself)|similar to yours|in your (space|industry|area|sector|field))', '(fortune #|top tier|global brands|blue chip) (companies|clients|brands|firms)', '# (businesses|companies|clients|customers|brands|users|teams) .. (trust|use|already|worldwide|served|rely)'],
    de: ['(unsere|unseren|unserer|meine|meinen|fur unsere) (kunden|kundinnen|mandanten|klienten) (aus|haben|sparen|erreichen|profitieren|konnen|im|erzielen|wie|nutzen|und|steigern)', '(unternehmen|firmen|kunden|marken|betriebe) (wie|aus ihrer branche|in ihrer (branche|region|nahe))', '(uber|mehr als|bereits|schon) # (kunden|unternehmen|betriebe|nutzer|teams)', 'vertrauen (uns|bereits|auf uns)'],
    fr: ['(nos|mes) clients (ont|sont|economisent|gagnent|nous|comme|reduisent|obtiennent|en)', '(entreprises|clients|marques|societes|structures) (comme (la votre|vous)|similaires|de votre (secteur|region|taille)|telles que)', '(plus de|deja) # (clients|entreprises|utilisateurs|pme|independants)', 'nous font confiance'],
    es: ['(nuestros|mis|con mis|con nuestros) clientes (han|ahorran|logran|como|estan|tienen|obtienen|ya|aumentan|en)', '(empresas|negocios|marcas|clientes) (como (la tuya|la suya|el tuyo|tu|la de)|similares|de tu (sector|zona|giro)|de su (sector|giro))', '(mas de|ya) # (clientes|empresas|negocios|usuarios|alumnos)', 'confian en nosotros'],
    pt: ['(nossos|meus|com meus|dos nossos) clientes (tem|ja|economizam|conseguem|como|estao|aumentam|faturam|em|sao)', '(empresas|negocios|marcas|clinicas|clientes) (como (a sua|o seu|a de voces)|parecidas|do seu (segmento|setor|porte))', '(mais de|ja sao) # (clientes|empresas|negocios|alunos|usuarios)', 'confiam (em nos|na gente)'],
    it: ['(i nostri|i miei|dei nostri) clienti (hanno|risparmiano|ottengono|come|possono|sono|in)', '(aziende|realta|imprese|clienti) (come (la (vostra|sua|tua))|simili|del (suo|vostro|tuo) settore)', '(oltre|piu di|gia) # (clienti|aziende|imprese|utenti|studenti)', 'si affidano a noi'],
    nl: ['(onze|mijn|voor onze|met onze) klanten (hebben|besparen|krijgen|zoals|kunnen|zijn|halen|zien)', '(bedrijven|organisaties|klanten|merken) (zoals (jullie|die van|dat van)|in (jullie|jouw|uw) (branche|sector|regio))', '(meer dan|al|ruim) # (klanten|bedrijven|gebruikers|ondernemers|deelnemers)', 'vertrouwen op ons'],
  },
  unless: { en: ['(complaint|angry|fired a client|client server|client side|email client|http client|difficult client|lost a client|lesson|lessons|what i learned|mistake i made)', '(tenant|tenants|patients)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Brands like Norrfelt and Basco use it; our clients save a day a week.',
    'Unsere Kunden sparen im Schnitt neun Stunden; mehr als 400 Betriebe nutzen es.',
    'Plus de 900 entreprises nous font confiance.',
    'Companies in your industry cut scrap by a third with us.',
  ],
  misses: [
    'The client side of the protocol retries forever, which is the bug.',
    'I lost a client because I said no too late. What I learned: say it on day one.',
    'Angry customers are often right about the wrong thing.',
    'Our customers on the ferry are mostly sheep.',
    'Der Kunde ging, ohne zu grüssen.',
  ],
};
