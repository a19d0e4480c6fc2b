import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'offers-seo',
  title: 'offers search rankings',
  looksFor: 'SEO for sale: first page, rank higher, organic traffic. One of the oldest cold offers.',
  side: 'marketing',
  group: 'offer',
  points: 2.2,
  phrases: {
    en: ['(social|facebook|website|targeted|cheap) .. traffic .. (cheap|details|price*|sales|ranks|here)?', '(price list|pricelist) attached', '(get back|reach|improve) .. ranks', '(seo|search engine optimization|local seo) (service|services|agency|expert|experts|company|package|packages|proposal|pricing|work|specialist|consultant|campaign|plan|strategy|audit)', '(first|1st|top|number) .. (page|rank|ranking|position|spot) .. (google|bing)', '(rank|ranking|ranks) .. (your|you) .. (site|website|business|google|higher|page)', '(your|you) .. (rank|ranking) (higher|on google|on the first|for your)', '(increase|boost|improve|get|drive|more|cheap|buy|targeted) .. (organic|website|web|targeted) traffic', '(white hat|onpage|on page|off page|offpage) (seo|work|optimization)'],
    de: ['(suchmaschinenoptimierung|seo) (agentur|paket|leistungen|dienstleistung*|beratung|check|analyse)', '(erste|ersten|platz 1|seite 1) .. (bei|auf) google', '(bessere|hohere) (rankings|platzierung*|sichtbarkeit) .. (google|suchmaschine*|fur sie|ihre*)?'],
    fr: ['(referencement|seo) (naturel|google|gratuit|local)? .. (votre site|agence|services|ameliorer|visibilite)', '(premiere page|premiere position|premiers resultats) .. google'],
    es: ['(posicionamiento|seo) (web|en google|organico)? .. (tu|su) (sitio|web|pagina|negocio|empresa)', '(primera pagina|primeros lugares|primer lugar|primeros resultados) .. google', '(agencia|servicios|servicio) (de)? seo'],
    pt: ['(primeira pagina|primeiro lugar|topo|primeiras posicoes) .. google', '(servicos|servico|agencia|consultoria) (de)? seo', 'seu (site|negocio) .. (no google|no topo|google)'],
    it: ['(prima pagina|primi posti|primi risultati|primo posto) .. google', '(servizi|consulenza|agenzia) seo', 'posizionamento (su google|sui motori|seo)'],
    nl: ['(eerste pagina|bovenaan|hoger|hoog|top) .. google', '(seo|zoekmachineoptimalisatie) (bureau|diensten|pakket|specialist)', '(vindbaarheid|vindbaar) .. (google|online|website)'],
  },
  unless: { en: ['(seo|agency|agencies) (spam|scam|scams|pitch|pitches|mail|mails|emails)'] },
});
export const examples: RuleExamples = {
  hits: [
    'We offer white hat SEO services that put your shop on the first page of Google.',
    'Mit unserer SEO Agentur landen Sie auf Seite 1 bei Google.',
    'Ponemos tu negocio en la primera página de Google.',
    'Buy cheap targeted traffic, reports monthly.',
  ],
  misses: [
    'I got nine SEO spam mails before lunch and one from my mother.',
    'The university fell four places in the ranking and nobody teaches worse.',
    'Organic farms in the valley see more traffic on Saturdays.',
    'Der erste Platz ging an die Schülerinnen aus Gera.',
    'Google dropped the page because it was empty, which is fair.',
  ],
};
