import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'names-a-rate-of-pay',
  title: 'names what work is paid by the hour, day or year',
  looksFor: 'Pay for somebody’s work: so much an hour, a day, a shift or a year, gross, a pay band.',
  side: 'recruiting',
  group: 'hiring',
  points: 0.9,
  phrases: {
    en: [
      '# (an hour|per hour|a shift|per shift|per annum)', '# (hr|ph|p h|pd|p d|pa|p a|lpa|k base|per hr|k pa|k doe|doe)', '(band|grade|spine point) #', '(wage|salary|stipend|day rate|hourly rate|base) (is|of|at|from|around|up to|in the|low|mid|high)? #',
      '(plus|and|with) (tips|nights paid|mileage|sick pay|holiday pay|per diem)', '(stipend|day rate|pay scale|pay band|pay grade|double time|living wage)',
    ],
    de: ['# (euro|eur|chf|franken)? (brutto|die stunde|pro stunde|stundenlohn|tagessatz)', '(bruttolohn|jahresbrutto|stundenlohn|entgeltgruppe|tvod|tv l|besoldung)'],
    fr: ['# (euros|eur)? (brut|bruts|net mois|de l heure|par heure|par jour|jour)', '(salaire brut|tjm|smic|primes de nuit|paniers|gratification)'],
    es: ['# (euros|pesos|soles|dolares)? (brutos|la hora|el dia|al dia|quincenales)', '(sueldo base|salario segun|jornal|segun convenio|prestaciones de ley|viaticos)'],
    pt: ['# (reais|euros)? (a hora|a diaria|brutos|liquidos)', '(salario base|vale transporte|vale refeicao|ajuda de custo|adicional noturno)'],
    it: ['# (euro)? (lordi|all ora|a giornata)', '(paga oraria|ral|rimborso spese)'],
    nl: ['# (euro)? (bruto|per uur)', '(schaal #|volgens cao|reiskostenvergoeding|uurloon|dagtarief)'],
  },
  unless: {
    en: ['(passive|earn up to|earn from home|payday|loan|salary survey|average salary|median salary|invest|roi|per month per user|subscription|plan starts|trial|discount|crypto|your first client|six figures|# figure|double your salary|salary negotiation|course)'],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Shunter in Odense, 16.90 an hour, tips stay with you.',
    'Renal dietitian, band 6, closes on Sunday.',
    'Technikerin gesucht, 3.400 brutto im Monat.',
    'Boulanger, 2 450 brut, deux jours de repos.',
    'Camarera, 1.300 euros brutos.',
    'Lasser, 19 euro bruto per uur.',
  ],
  misses: [
    'Earn up to 900 a day from home while you sleep.',
    'The plan starts at 9 a day, trial included, with a discount.',
    'The pump moves 90 litres.',
    'Der Zug kostet 19 Euro.',
    'Le billet vaut 12 euros.',
    'Fueron 12 euros y un café.',
  ],
};
