/** Counts as sites print them: other digits, thousands separators, abbreviations. */

const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6];
const NUMBER = /\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?!\d)|\d+/g;

/** Arabic, Persian, Devanagari and Bengali digits as ASCII; everything else as it is. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
/** Every whole number of a text in order: `1,234 replies, 5 likes` gives 1234 and 5. */
export function numbersIn(text: string): number[] {
  return (plainDigits(text.slice(0, 400)).match(NUMBER) ?? []).map((found) => Number(found.replace(/\D/g, ''))).filter(Number.isSafeInteger);
}
/** The number at the start of a label such as `1,234 Likes. Like`; nothing when it is abbreviated (`2.3K`). */
export function countIn(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const [number] = numbersIn(text);
  if (number === undefined || /\d[.,]?\d{0,12}\s?(?:k|m|b|mio|mln|mil|tis|tys|rb|jt|bin|тыс|млн|千|万|萬|億|만|천)(?!\p{L})/iu.test(plainDigits(text.slice(0, 60)))) return undefined;
  return number;
}
/** `2.3K` as 2300. Only for sites that never print the exact number. */
export function roundedCount(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const parts = /^\s*(\d+)(?:[.,](\d))?\s?([KM])(?!\p{L})/iu.exec(plainDigits(text));
  if (!parts) return countIn(text);
  return Math.round(Number(`${parts[1]}.${parts[2] ?? 0}`) * (parts[3]!.toUpperCase() === 'K' ? 1e3 : 1e6));
}
