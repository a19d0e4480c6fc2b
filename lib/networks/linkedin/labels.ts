/**
 * The few words without which nothing tells. Compared whole after folding, never as part of a text.
 * Promoted words: as seen on its pages, 2026-11.
 */
const PROMOTED = (
  'Promoted|الترويج|প্রমোটেড|Propagováno|Promoveret|Anzeige|Gesponsert|Προωθημένη|Promocionado|تبلیغشده|Mainostettu|Post sponsorisé' +
  '|Sponsorisé|Sponsorisé • En partenariat avec|ממומן|प्रमोट किया गया|Kiemelt|Dipromosikan|Post sponsorizzato|プロモーション|광고|프로모션' +
  '|प्रमोट केले|Gepromoot|Promotert|ਪ੍ਰੋਮੋਟ ਕੀਤਾ ਗਿਆ|Treść promowana|Promovido|Patrocinado|Promovat|Продвигается|Marknadsfört' +
  '|ప్రమోట్ చేయబడింది|ได้รับการโปรโมท|Nai-promote|Öne çıkarılan içerik|Просувається|Được quảng bá|广告|促銷內容'
).split('|');
/** "Promoted by NAME" in the languages where the form has been seen. */
const PROMOTED_BY = ['promoted by ', 'promu par ', 'promue par ', 'promosso da ', 'promocionado por ', 'promovido por ', 'gesponsert von '];
/** The pill of an inbox row. "From LinkedIn" is a pill as well and no ad. */
const SPONSORED_PILL = [...PROMOTED, 'Sponsored', 'LinkedIn Offer', 'Em destaque', 'Publicidad'];
const INMAIL_PILL = ['InMail'];
/** Buttons above the composer of a message request, in pairs (accept, decline). en S 2026, others [?]. */
const REQUEST_BUTTONS = [
  ['Accept', 'Decline'], ['Accepter', 'Refuser'], ['Accepter', 'Décliner'], ['Annehmen', 'Ablehnen'], ['Aceptar', 'Rechazar'],
  ['Aceitar', 'Recusar'], ['Accetta', 'Rifiuta'], ['Accepteren', 'Weigeren'], ['Accepteren', 'Afwijzen'],
] as const;
/** How old an invitation is; the note stands after it. */
const AGE = /^(just now|today|yesterday|(a|an|\d+) (minute|hour|day|week|month|year)s? ago|heute|gestern|vor .{1,12} \p{L}+|aujourd.hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|сегодня|вчера|dzisiaj|wczoraj|bugün|dün|(il y a|hace|há) .{1,16}|.{1,16} (fa|geleden|назад|temu|önce)|昨天|今天|昨日|今日|\d+ ?(秒|分|分钟|小时|天|周|个月|月|年|日|時間|か月|週間){1,3}(前|以前)|\d+ ?(m|h|d|w|mo|yr|min|j|std|tg)\.?)$/u;

/** NFKC, lower case, one space, no trailing dots, bullets or private-use characters. */
export function foldLabel(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Co}\p{Cf}]+/gu, '').replace(/\s+/g, ' ').trim().replace(/(?<![\s·•.])[\s·•.]+$/u, '').toLowerCase();
}
const folded = (words: readonly string[]) => new Set(words.map(foldLabel));
const promotedWords = folded(PROMOTED);
const sponsoredPills = folded(SPONSORED_PILL);
const inmailPills = folded(INMAIL_PILL);
const requestPairs = REQUEST_BUTTONS.map(([accept, decline]) => [foldLabel(accept), foldLabel(decline)] as const);

/** True when the whole text is LinkedIn's word for an ad. */
export function isPromotedLabel(text: string | undefined): boolean {
  if (!text || text.length > 60) return false;
  const label = foldLabel(text);
  return promotedWords.has(label) || PROMOTED_BY.some((start) => label.startsWith(start));
}
/** What the pill of an inbox row says about how a message came in. */
export function channelOfPill(text: string | undefined): 'sponsored' | 'inmail' | undefined {
  const label = text && text.length <= 40 ? foldLabel(text) : '';
  if (sponsoredPills.has(label)) return 'sponsored';
  return inmailPills.has(label) ? 'inmail' : undefined;
}
/** True when these button texts hold an accept and its decline. */
export function isRequestChoice(texts: readonly string[]): boolean {
  const labels = new Set(texts.map(foldLabel));
  return requestPairs.some(([accept, decline]) => labels.has(accept) && labels.has(decline));
}
/** True when the whole line says how long ago something happened. */
export function isAge(line: string): boolean {
  return line.length <= 40 && AGE.test(foldLabel(line));
}
/** True where one of the signs stands that LinkedIn sets between the parts of a line. */
export function hasBullet(text: string): boolean {
  return text.includes('•') || text.includes('·');
}
/** The distance in "• 3rd+", "• 2e", "• 2 度": a bullet, then few characters with exactly one digit. Needs no word. */
export function degreeOf(text: string): 1 | 2 | 3 | undefined {
  if (!hasBullet(text)) return undefined;
  const found = /(?:^|\s)[•·]\s*([^•·]{1,14})$/u.exec(text)?.[1];
  const digits = found?.match(/\d/g);
  return digits?.length === 1 ? asDegree(digits[0]) : undefined;
}
/** "• You": what stands beside the viewer's own name in place of the distance. en S; the others as LinkedIn addresses its members [?]. */
export function isViewer(text: string): boolean {
  return /[•·]\s*(?:you|sie|du|vous|tú|você|tu|u|jij|あなた)$/iu.test(text);
}
/** The distance at the end of an English label such as "NAME Verified Profile 3rd+". */
export function degreeAtEnd(label: string): 1 | 2 | 3 | undefined {
  return asDegree(/\s(1)st$|\s(2)nd$|\s(3)rd\+?$/.exec(label)?.slice(1).find(Boolean));
}
function asDegree(digit: string | undefined): 1 | 2 | 3 | undefined {
  return digit === '1' ? 1 : digit === '2' ? 2 : digit === '3' ? 3 : undefined;
}
/** The name in "Open control menu for post by NAME" or "Hide post by NAME"; English only, so a fallback. */
export function nameInMenuLabel(label: string | undefined): string | undefined {
  return /^(?:Open control menu for post by|Hide post by|Dismiss post by) (.{1,200})$/.exec(label ?? '')?.[1]?.trim();
}
