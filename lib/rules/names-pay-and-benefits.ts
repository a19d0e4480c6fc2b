import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'names-pay-and-benefits',
  title: 'names pay or benefits of a job',
  looksFor: 'What a job pays and offers: salary range, holidays, pension, shift bonus.',
  side: 'recruiting',
  group: 'hiring',
  points: 1.3,
  phrases: {
    en: [
      '(salary|compensation|stipend|ctc|wage|pay) (range|band|up to|from|per|between|#|starts|negotiable|competitive|based|upto|offered|package|depends|depending|details)',
      '(competitive|attractive|negotiable|annual|monthly|base|gross|good|excellent|great) (salary|pay|compensation|stipend|remuneration|wage)', '# (lpa|per annum|ctc)',
      '(paid|unlimited|annual) (time off|holidays|vacation|leave|pto|parental leave|training)',
      '(pension|relocation|signing bonus|sign on bonus|flexible hours) (scheme|package|support|provided|offered|contribution|assistance|possible)', 'visa sponsorship', 'benefits package',
    ],
    de: [
      '(gehalt|vergutung|bezahlung|lohn|bruttogehalt|stundenlohn|jahresgehalt|entgelt) (nach|von|ab|bis|zwischen|tvod|tarif|#|je|brutto|gemass|liegt|ist)', '(tage|# tage) urlaub',
      '(betriebliche altersvorsorge|jobticket|jobrad|urlaubsgeld|weihnachtsgeld|ubertarifliche|schichtzulage|flexible arbeitszeiten|wir bieten dir)',
    ],
    fr: [
      '(salaire|remuneration) (de|selon|entre|brut|#|fixe|a partir|annuel|mensuel|attractif|attractive|negociable|annuelle)',
      '(tickets restaurant|mutuelle|teletravail possible|# jours de conges|treizieme mois|rtt|avantages)',
    ],
    es: [
      '(salario|sueldo|remuneracion) (de|segun|entre|bruto|competitivo|a convenir|#|mensual|anual|base|desde|fijo)',
      '(prestaciones|vales|seguro medico|dias de vacaciones|teletrabajo parcial)',
    ],
    pt: [
      '(salario|remuneracao|bolsa) (de|a combinar|compativel|entre|fixo|#|r|mensal|competitivo|a partir)', '(vale (transporte|alimentacao|refeicao)|plano de saude|vale)',
    ],
    it: [
      '(stipendio|retribuzione|ral|compenso|paga) (di|da|tra|lorda|commisurata|#|competitivo|mensile|annua|commisurato|base|fisso)',
      '(buoni pasto|ticket restaurant|welfare aziendale|tredicesima|quattordicesima)',
    ],
    nl: [
      '(salaris|loon|uurloon|bruto) (van|tussen|tot|per|conform|#|schaal|volgens|maand)', '(vakantiedagen|reiskostenvergoeding|pensioenregeling|dertiende maand|leaseauto|atv dagen)',
    ],
  },
  unless: {
    en: [
      '(payday|pay day|loan|passive|earn up to|earn from home|salary survey|while your salary|in your account|debited|credited|invest|crypto|your prize|win|txt|customers|insurance policy|insurance plan|quote)',
    ],
  },
});

export const examples: RuleExamples = {
  hits: [
    'Salary range 38,000 to 44,000, pension scheme, 30 days off.',
    'Vergütung nach TVöD, 30 Tage Urlaub und Jobrad.',
    'Salaire brut de 2400 euros, mutuelle et tickets restaurant.',
    'Sueldo base de 1.600 euros y vales de despensa.',
    'Salaris tussen 2900 en 3400, reiskostenvergoeding.',
  ],
  misses: [
    'Earn up to 5000 a week from home, no boss.',
    'A salary paid late is a loan from the cook to the owner.',
    'Our payroll app pays for itself.',
    'Das Gehalt eines Ministers stand in der Zeitung, mehr nicht, sagte er, nichts dazu.',
    'Benefits of walking: you see the ducks.',
    'Il pane costa 4 euro al chilo.',
  ],
};
