import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'names-client-results',
  title: 'names results it got for clients',
  looksFor: 'From X to Y in Z days, 300% growth, saved them 40k: case-study numbers used as bait.',
  side: 'marketing',
  group: 'offer',
  points: 1.2,
  phrases: {
    en: ['# percent (higher|lower|better|faster|less|fewer|complaint) .. (efficiency|reduction|accuracy|costs|conversion)', '(helped|help|scaled|grew|generated) .. (from # to #|go from|increase|grow|cut|reduce|save|add|generate|double) .. (#|revenue|sales|leads|customers|pipeline|costs)', '(helped|took|grew|scaled|generated) .. # .. in (just)? # (days|weeks|months)', '(client|clients|customer|customers) .. (saw|cut|saved|increased|grew|doubled|reduced|boosted|generated|closed|added|went from) .. #', '# (percent)? (increase|growth|boost|higher|reduction|more) .. (conversion*|leads|sales|revenue|meetings|engagement)', '(increase|reduce|cut|boost|grow) your .. (by|up to) .. #', '(case study|case studies|success story) .. (how|client|we|helped|attached|below)'],
    de: ['(kunde|kunden|kundin|betrieb|teilnehmer) .. (von # auf|um #|# mehr|gesteigert|gespart|sparen|gesenkt)', '(um|bis zu) (bis zu)? # (prozent)? (steigern|gesteigert|senken|gesenkt|reduziert|reduzieren|sparen|mehr|gespart|einsparen)'],
    fr: ['(client|clients|cliente|entreprise) .. (augmente|reduit|economise|gagne|double|passe|passee|signe) .. (de #|# pour|#|mois|chiffre)', '(de|jusqu a) # (pour cent)? .. (en moins de|en # (jours|mois|semaines)|d economies|de plus|de reduction|de croissance)'],
    es: ['(cliente|clientes|empresa|alumno|alumna|alumnos) .. (aumento|aumentaron|redujo|redujeron|ahorro|paso|pasaron|duplico|factur*|logro|vendio) .. (#|de # a)', '(paso|pasar|pasaron|pasamos|pase) de # a #', '(aumentar|reducir|ahorrar|incrementar|bajar) .. (hasta|un|en) (un)? #'],
    pt: ['(cliente|clientes|empresa|aluno|aluna|alunos) .. (aumentou|aumentaram|reduziu|economizou|saiu|passou|dobrou|faturou|fechou|vendeu) .. (#|de # para)', '(aumentar|reduzir|economizar|crescer) .. (ate|em|em ate) #'],
    it: ['(cliente|clienti|azienda) .. (aumentato|ridotto|risparmiato|passata|passato|raddoppiato|fatturato|ottenuto) .. (#|da # a)', '(passare|passato|passata|passati) da # a #', '(aumentare|ridurre|risparmiare|crescere) .. (fino a|del|fino al) (il)? #'],
    nl: ['(klant|klanten|bedrijf|deelnemer) .. (bespaarde|verhoogde|groeide|ging|verlaagde|verdubbelde|omzet) .. (#|van # naar)', '(tot|gemiddeld|wel) # (procent)? (besparen|besparing|meer|minder|groei|hogere)'],
  },
  unless: { en: ['# .. in # days challenge', 'i failed', '(gdp|inflation|patients|mice|sample|p value|trial|emissions|temperature|population|study|paper|dataset|benchmark|latency|baseline|rainfall|mortality|quarter results)', '(layoffs|laid off|unemployment)'], de: ['(studie|inflation|bevolkerung|temperatur|emission*)'], fr: ['(etude|inflation|population|emissions)'], es: ['(estudio|inflacion|poblacion|emisiones)'], pt: ['(estudo|inflacao|populacao|pesquisa)'] },
});
export const examples: RuleExamples = {
  hits: [
    'We helped a bakery chain grow online orders by 300% in 90 days.',
    'Ein Kunde konnte seine Kosten um 40 Prozent senken und den Umsatz in drei Monaten um 20 Prozent steigern.',
    'Una clienta pasó de 3 a 25 pacientes en dos meses.',
    'Nosso cliente saiu de 12 para 90 pedidos por dia.',
  ],
  misses: [
    'The study found that emissions fell by 12% after the toll.',
    'We cut latency by 30% by deleting a cache.',
    'The population of the island went from 900 to 312 in my lifetime.',
    'It took us from May to July to dig the pond.',
    'Laut Studie sank die Sterblichkeit um 4 Prozent.',
  ],
};
