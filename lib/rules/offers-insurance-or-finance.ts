import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'offers-insurance-or-finance',
  title: 'offers insurance, tax or wealth advice',
  looksFor: 'Insurance, pensions, tax saving, mortgages and wealth plans on offer.',
  side: 'marketing',
  group: 'offer',
  points: 1.6,
  phrases: {
    en: ['(insurance|mortgage|pension|retirement|wealth|financial) (plan|plans|advisor|adviser|broker|quote|quotes|solutions|agent)', '(life|health|term|home|car|business|group|key man|indexed universal life) insurance .. (plan|plans|quote|you|your|cover|premium|policy|benefit*)', '(reduce|lower|save on|cut|minimize|legally) your .. (taxes|tax|tax bill|premiums|premium|insurance|mortgage)', '(protect|secure|plan for) your .. (family|future|wealth|assets|retirement|income|legacy)', '(passive|residual) income (stream|streams|opportunity|while|with)', '(compare|better) (rates|quotes|premiums|cover)', '(bookkeeping|accounting|payroll|tax filing|company registration|company formation|gst registration) (service|services|for|firm|package|packages)', '(r d tax credit|r d tax credits|employee retention|tax relief|tax refund) .. (claim|eligible|qualify|you|your)'],
    de: ['(versicherung|versicherungen|altersvorsorge|rente|baufinanzierung|berufsunfahigkeit|krankenversicherung|betriebliche altersvorsorge|steuern sparen|vermogensaufbau) .. (berat*|vergleich*|sparen|optimier*|angebot|fur sie|ihnen|sichern|check|tarif*)', '(finanzberater|finanzberatung|vermogensberater|versicherungsmakler|finanzcoach) .. (fur|bei|und|helf*|zeig*)', '(versorgungslucke|rentenlucke|steuervorteil|steuervorteile|kapitalanlage|immobilie als kapitalanlage)'],
    fr: ['(assurance|mutuelle|prevoyance|retraite|votre patrimoine|defiscalisation|credit|placement|plan epargne) .. (votre|vos|conseil*|devis|offre|optimis*|reduire|simulation|gratuit*|accompagn*)', '(gestion de patrimoine|conseiller en|courtier|reduire vos impots|reduction d impots|optimisation fiscale)'],
    es: ['(seguro|seguros|ahorro para el retiro|plan de retiro|ppr|hipoteca|inversion segura|gastos medicos) .. (cotiza*|para ti|para tu|proteg*|plan|asesor*|familia|desde|vida)', '(asesor|asesora|asesores) (financiero|financiera|patrimonial|de seguros|fiscal|hipotecario)', '(ingresos pasivos|ingreso pasivo|libertad financiera|pagar menos impuestos)'],
    pt: ['(seguro|seguros|plano de saude|previdencia|consorcio|planejamento financeiro|planejamento tributario|financiamento) .. (cota*|para voce|para sua|simula*|familia|empresa|economiz*|vida|a partir)', '(consultor|consultora|assessor|assessora|corretor|corretora) (financeiro|financeira|de investimentos|de seguros|de saude)', '(renda passiva|liberdade financeira|pagar menos imposto|reduzir impostos|reducao de impostos)'],
    it: ['(polizza|polizze|assicurazione|assicurazioni|previdenza|fondo pensione|mutuo|risparmio) .. (preventivo|su misura|consulen*|protegg*|per te|per lei|famiglia|conveniente)', '(rendita passiva|pagare meno tasse|liberta finanziaria|risparmio fiscale)'],
    nl: ['(verzekering|verzekeringen|pensioen|hypotheek|hypotheekadvies|arbeidsongeschiktheid|aov) .. (advies|besparen|vergelijk*|offerte|voor je|afsluiten|regelen|op maat)', '(financieel|pensioen|hypotheek|assurantie) (adviseur|adviseurs|tussenpersoon)', '(passief inkomen|minder belasting|financiele vrijheid|belastingvoordeel)'],
  },
  unless: { en: ['(looking for (a|an|the)|can anyone recommend|who do you use|our present|our current|any recommendations)', '(policy (paper|debate|maker|makers)|actuary|actuarial|reform|parliament|study|researchers|claims data|denied|complaint|class action)'], de: ['(reform|bundestag|gesetz|studie)'], fr: ['(reforme|loi)'] },
});
export const examples: RuleExamples = {
  hits: [
    'As an insurance broker I compare quotes for bakeries; a term life plan costs less than bread.',
    'Altersvorsorge optimieren und Steuern sparen: Ihr Finanzberater hilft.',
    'Conseiller en gestion de patrimoine, je vous aide à réduire vos impôts.',
    'Renda passiva e planejamento financeiro para médicos.',
  ],
  misses: [
    'The pension reform passed parliament by two votes; here is what the study missed.',
    'My tax form asked for a form I did not have.',
    'Insurance denied the claim because the cow was “not stationary”.',
    'We insure nothing we could afford to lose, said my grandmother.',
    'Die Rente ist sicher, sagte er, und alle lachten.',
  ],
};
