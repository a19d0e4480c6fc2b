/**
 * The few words that structure cannot replace, compared as whole strings. Not labels: ar "ترويج المنشور",
 * en "Boost post" (buttons the owner of a page sees).
 */
const SPONSORED = new Set(
  [
    'Sponsored', 'Ad', 'مُموَّل', 'ممول', 'Спонсорирано', 'স্পনসর্ড', 'Sponzorováno', 'Sponsoreret', 'Gesponsert', 'Anzeige', 'Χορηγούμενη',
    'Publicidad', 'دارای پشتیبانی مالی', 'Sponsoroitu', 'Sponsorisé', 'Sponsorisée', 'પ્રાયોજિત', 'ממומן', 'प्रायोजित', 'Sponzorirano', 'Oglas',
    'Hirdetés', 'Bersponsor', 'Disponsori', 'Sponsorizzato', '広告', 'ឧបត្ថម្ភ', 'ಪ್ರಾಯೋಜಿಸಲಾಗಿದೆ', '광고', 'Apmaksāta reklāma', 'സ്പോൺസർ ചെയ്തത്',
    'Спонзорирано', 'Ивээн тэтгэсэн', 'ကြော်ငြာ', 'Gesponsord', 'Sponset', 'ପ୍ରାୟୋଜିତ', 'ਪ੍ਰਯੋਜਿਤ', 'Sponsorowane', 'Patrocinado', 'Sponsorizat',
    'Реклама', 'Sponzorované', 'Спонзорисано', 'Sponsrad', 'Sponsrat', 'Imedhaminiwa', 'สนับสนุน', 'ได้รับการสนับสนุน', 'May Sponsor', 'Sponsorlu',
    'Спонсорована', 'سپانسرڈ', 'Được tài trợ', '赞助内容', '贊助',
  ].map(normal),
);
const VERIFIED = new Set(['Verified account', 'Compte vérifié', 'Verifiziertes Konto', 'Cuenta verificada', 'Conta verificada', 'Account verificato', 'Geverifieerd account', 'Zweryfikowane konto', 'Verified', 'Vérifié', 'Verifiziert'].map(normal));
/** How a heading begins that says the viewer wrote: "You sent", "You replied to Ada". */
const YOU =
  /^(you(?: |$)|vous (?:avez|êtes)|du hast |has (?:enviado|respondido)|enviaste|respondiste|você (?:enviou|respondeu)|hai (?:inviato|risposto)|je hebt |jij |wysłan[oe]|odpowied|du (?:skickade|svarade|sendte|svarede)|sen(?: |$)|gönderdin|vy jste|вы |ви |ai (?:trimis|răspuns)|lähetit|vastasit|te küldted|anda (?:mengirim|membalas)|bạn đã |คุณ|あなたが|回答しました|회원님|나$|你|您|لقد |أنت |שלחת|השבת|στείλατε|απαντήσατε|आपने |আপনি |nagpadala ka|odesláno|poslal)/u;

/** NFKC, lower case, no dots or private-use characters around it; what is longer than 60 is no label. */
export function normal(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Co}\u200b-\u200f\u2060\ufeff]/gu, '').trim().toLowerCase().replace(/^[·•.\s]+|(?<![·•.\s])[·•.\s]+$/gu, '');
}
export function isSponsoredLabel(text: string | undefined): boolean {
  return !!text && text.length <= 60 && SPONSORED.has(normal(text));
}
export function isVerifiedLabel(text: string | undefined): boolean {
  return !!text && text.length <= 60 && VERIFIED.has(normal(text));
}
export function saysYou(heading: string): boolean {
  return heading.length <= 120 && YOU.test(normal(heading));
}
