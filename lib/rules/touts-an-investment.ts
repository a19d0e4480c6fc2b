import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'touts-an-investment',
  title: 'touts an investment or earnings',
  looksFor: 'Guaranteed returns, daily profits, be your own boss, earn from home: promises of money.',
  side: 'marketing',
  group: 'offer',
  points: 2.5,
  phrases: {
    en: ['(turned|turn|grew|flipped) (my|a|just|his|her)? # (to|into) #', '(recovered|recover|retrieve|retrieved|got back) (my|your|all my) .. (usdt|funds|money|bitcoin|btc|crypto|wallet|coins)', '(reach|contact|text|message|find) (him|her|them) (on|via|through|at) .. (telegram|whatsapp|signal|facebook|gmail)', 'thanks to (mrs|mr|miss|madam|expert|coach) _ .. (trading|trader|profit|profits|investment|withdrawal|forex|crypto)', '(my|his|her) (first|weekly|daily|last) (withdrawal|payout|profit)', '(earn|earning) .. # .. (day|daily|week|weekly|month|monthly|online|home|hour)', '(make|making) (up to|over|an extra|extra|upto) # .. (day|daily|week|weekly|month|monthly|online|home|hour)', '(work|earn|make money|income|money) (from|at) (home|your phone|your couch|anywhere)', '(guaranteed|daily|weekly|high|huge|monthly|consistent|fixed) (return|returns|profit|profits|roi|payout|payouts|income|earnings)', '(double|triple|multiply|grow) your (money|investment|income|capital|bitcoin|portfolio)', '(financial freedom|be your own boss|quit your (job|9)|fire your boss|retire early|time freedom|life changing income|extra income|second income)', '(investment|business|franchise|money making|income|once in a lifetime) (opportunity|opportunities)', '(invest|investing|investment) .. (with us|in our|minimum|return|returns|#|platform|plan|plans) .. (#|profit|returns|today|now|guaranteed)', '(network marketing|mlm|multi level marketing|downline|join my team)', '(six|seven|6|7|multi six|multi seven|five) figure (business|income|month|months|coaching|launch|launches|earner)', '(no experience|no skills|no selling) (needed|required|necessary)', '# .. in (just|only|under|less than) # (days|weeks|months|hours)'],
    de: ['(verdiene|verdienen sie|verdien) .. (#|online|zuhause|von zu hause|nebenbei|monat|geld)', '(passives einkommen|finanzielle freiheit|geld verdienen|nebeneinkommen|nebenverdienst|hohe rendite|garantierte rendite|geschaftsmoglichkeit)', '(rendite|renditen) .. (#|garantiert|sicher|pro jahr|von)'],
    fr: ['(gagnez|gagner) .. (argent|#|par jour|par mois|depuis chez|euros)', '(revenus passifs|revenu passif|liberte financiere|complement de revenu|independance financiere|opportunite (d affaires|d investissement|business)|travailler de chez)', '(rendement|rentabilite) .. (garanti|#|de #|exceptionnel)'],
    es: ['(gana|gane|ganar|genera|generar) (hasta|mas de|dinero|ingresos|#|entre|desde) .. (dia|mes|casa|semana|extra|diarios|online|mensuales|internet|#)?', '(oportunidad de (negocio|inversion)|se tu propio jefe|ingresos extra|dinero extra|rendimiento garantizado|trabaja desde casa)', '(rendimiento|rendimientos|rentabilidad|plusvalia) .. (#|garantizad*|anual|mensual)'],
    pt: ['(ganhe|ganhar|fature|faturar|lucre|faturando) (ate|mais de|dinheiro|#|renda|de) .. (dia|mes|casa|semana|extra|online|internet|#)?', '(renda extra|oportunidade de (negocio|investimento)|seja seu proprio chefe|trabalhe de casa|retorno garantido|liberdade financeira)', '(rentabilidade|retorno|lucro) .. (garantid*|#|ao mes|diario|por dia)'],
    it: ['(guadagna|guadagnare|guadagni) (fino|da casa|online|#|soldi|oltre|extra)', '(rendita|guadagno|guadagni) (passiva|extra|garantito|garantiti|mensile|sicuro)', '(opportunita di (business|guadagno|investimento)|lavora da casa|rendimento (garantito|del #))'],
    nl: ['(verdien|verdienen) .. (#|thuis|online|geld|bij|per (dag|maand|week))', '(passief inkomen|extra inkomen|gegarandeerd rendement|investeringskans|eigen baas|financiele vrijheid)', 'rendement (van)? #'],
  },
  unless: { en: ['(person that we hire|refer a person|refer a friend who|candidate|salary|wage|minimum wage|gender pay|nurses earn|teachers earn|hiring|vacancy|stipend)', '(scam|scams|fraud|ponzi|warning|beware|fell for|stole)', '(work from home) (policy|days|rules|study|allowance|since)'] , de: ['(betrug|masche|mindestlohn|gehalt)'], es: ['(estafa|salario|sueldo)'], pt: ['(golpe|salario|vaga)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Earn up to $700 a day from home, no experience needed!',
    'Passives Einkommen mit garantierter Rendite von 9 %.',
    'Gana dinero desde casa, sé tu propio jefe.',
    'How my clients build a six figure business with three hours a day.',
  ],
  misses: [
    'Nurses earn 14% less here than across the river; the minimum wage explains half.',
    'My uncle lost his savings to a scam that promised guaranteed returns.',
    'The return on the insulation came in six winters.',
    'We make 300 loaves a day and give forty away.',
    'Wer im Akkord arbeitet, verdient im März weniger.',
  ],
};
