import { defineRule, type RuleExamples } from './define-rule';

export default defineRule({
  id: 'gives-a-coupon-code',
  title: 'gives a coupon or promo code',
  looksFor: 'A code to type at the checkout: the text is part of a sales count.',
  side: 'marketing',
  group: 'offer',
  points: 2.4,
  phrases: {
    en: ['(gave|give|got) me a (code|discount)', '(use|enter|apply|redeem) (my|our|the|this|your)? (promo|coupon|discount|voucher)', '(use|enter|apply|redeem) (my|our|this)? code', '(coupon|discount|voucher|referral|promo) (code|codes) _', '(code|coupon) _ (for|to get|to save|at checkout|gives|and get)', '(your|my|our) (referral|affiliate|promo|discount) (code|link)', '(voucher|gift card|giftcard|gift cards) (code|codes|worth)'],
    de: ['(rabattcode|gutscheincode|aktionscode|promocode|gutschein sichern|empfehlungscode|rabatt code)', 'mit (dem|meinem|unserem)? code _ .. (sparen|sparst|rabatt|gibt|bekomm*|erhalten)'],
    fr: ['(code promo|code de reduction|code promotionnel|bon de reduction|code parrainage|avec le code|code de parrainage)'],
    es: ['(codigo (promocional|de descuento|promo)|cupon de|usa el cupon|con el codigo|cupones|usa el codigo|usando el codigo|mi codigo|codigo de referido)'],
    pt: ['(use o cupom|cupom de|cupons|codigo promocional|codigo de desconto|use o codigo|com o codigo|usando o cupom|meu codigo)'],
    it: ['(codice (sconto|promo|promozionale|coupon)|con il codice|usa il codice|buono sconto|coupon (valido|di|da))'],
    nl: ['(kortingscode|actiecode|met (de)? code|gebruik (de)? code|kortingsbon|waardebon|vouchercode)'],
  },
  unless: { en: ['(scam|hoax|legit|sent to me|does not work|doesn\'t work|code work|didn\'t work|won\'t (work|scan|accept)|may i please have|does anyone have|anyone have a)', '(source code|error code|qr code|zip code|code review|status code|code of conduct|exit code|dress code|building code|bond|coupon rate)', '(use|using|with|enter) .. code (base|that|to|for|in|from|is|editor|generation|interpreter|llama|claude)'], de: ['(quellcode|qr-code|fehlercode)'], fr: ['code (source|erreur)'], it: ['codice (sorgente|fiscale)'], es: ['(codigo fuente|codigo abierto)'] },
});

export const examples: RuleExamples = {
  hits: [
    'Use code HARVEST10 at checkout.',
    'Mit dem Code FRUEHLING sparst du zehn Euro.',
    'Code promo RENTREE : moins 15 % jusqu’à lundi.',
    'Usa el cupón LUNA al pagar.',
  ],
  misses: [
    'We use source code review to find such bugs.',
    'The exit code was 137, so the kernel had killed it.',
    'The bond pays its coupon rate twice a year.',
    'Enter the zip code of the barn, not of the office.',
    'Der Fehlercode stand in keinem Handbuch.',
    'Le code du travail dit autre chose.',
  ],
};
