import { defineRule, type RuleExamples } from './define-rule';
export default defineRule({
  id: 'offers-a-loan',
  title: 'offers a loan or funding',
  looksFor: 'Credit, funding, capital for the business, no collateral, quick approval.',
  side: 'marketing',
  group: 'offer',
  points: 2.4,
  phrases: {
    en: ['(business|personal|instant|quick|home|payday|bridge|short term|unsecured|small business) (loan|loans|funding|credit line|capital|cash advance)', '(loan|loans|funding|financing|credit) .. (approved|approval|collateral|interest rate|bad credit|available|apply now|within # hours|up to)', '(line of credit|working capital|merchant cash advance|credit repair|debt relief|debt consolidation|refinance) .. (for|you|your|up to|available|today|now|rates)', '(bad credit|no credit check|no collateral|credit score) .. (loan|ok|okay|no problem|approved|repair)', '(invest|provide|inject|release) .. (funds|capital|funding) .. (your|into your|viable|project|projects|business)', '(lender|lenders|investor|investors) (ready|willing|looking|seeking) to (fund|invest|finance|provide)', '(transfer|inheritance|next of kin|beneficiary|unclaimed) .. (fund|funds|million|sum|deposit)'],
    de: ['(kredit|sofortkredit|darlehen|privatkredit|finanzierung) .. (ohne (schufa|bonitat)|auszahlung|zinssatz|zinsen|bis zu|beantragen|sofort|anfrag*)', '(kredit|geld) (ohne schufa|sofort|von privat)'],
    fr: ['(offre de pret|besoin d un pret|besoin de financement)'],
    es: ['(prestamo|prestamos|credito|creditos|financiamiento) .. (inmediato|sin (buro|aval|garantia)|rapido|aprobado|aprobacion|desde|hasta|tasa|interes|urgente|personal*)'],
    pt: ['(emprestimo|emprestimos|credito|financiamento) .. (consignado|pessoal|sem consulta|rapido|aprovado|aprovacao|taxa|juros|liberado|na hora|capital de giro|negativad*)', '(capital de giro|antecipacao de (recebiveis|fgts)|dinheiro na hora)'],
    it: ['(prestito|prestiti|finanziamento|finanziamenti|credito) .. (veloce|rapido|senza garanzie|tra privati|tasso|approvazione|personale|fino a|agevolato|immediato)'],
    nl: ['(lening|leningen|krediet|financiering) .. (zonder bkr|snel|direct|aanvragen|rente|zakelijk*|vanaf|binnen # uur)'],
  },
  unless: { en: ['(beware|forget it|be careful|charged me|ripped me off)', '(student loan|library loan|loan word|loanword|inter library|on loan|microcredit study|defaulted|crisis)', '(grant|research) funding'] },
});
export const examples: RuleExamples = {
  hits: [
    'Instant business loans, no collateral, approved in 24 hours.',
    'Sofortkredit ohne Schufa, Auszahlung in zwei Tagen.',
    'Offre de prêt rapide entre particuliers, taux de 2 %.',
    'Crédito inmediato sin buró para tu taller.',
  ],
  misses: [
    'The painting is on loan from Ghent until June.',
    'My student loan outlived two of my cars.',
    'Research funding for soil is down a third, and nobody shouts.',
    'A loan word rarely keeps its stress.',
    'Der Kredit an die Gemeinde wurde nie zurückgefordert.',
  ],
};
