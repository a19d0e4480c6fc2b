/** "1,343", "1.343", "1 343", "2.3K": the first number of a text; none where a word makes thousands or millions of it ("1,2 Mio"). */
export function numberIn(text: string | undefined): number | undefined {
  const [, digits, unit] = /(\d[\d.,\u00a0\u202f ']*)(\p{L}*)/u.exec(text ?? '') ?? [];
  if (!digits || /^(?:mi(?:la?|o)$|mln|тыс|[千万])/iu.test(unit!)) return undefined;
  const scale = /^k$/i.test(unit!) ? 1000 : /^m$/i.test(unit!) ? 1_000_000 : 1;
  const value = scale > 1 ? Math.round(parseFloat(digits.replace(',', '.')) * scale) : Number(digits.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}
/** "1,231 reactions" is 1231, "ADA and 29 others reacted" is 30, "ADA reacted" is 1. */
export function reactionsIn(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const count = numberIn(text);
  if (/^[\d.,\s]/.test(text.trim())) return count;
  return (count ?? 0) + 1;
}
/** The counts that were found, or undefined when none was. */
export function countsOf(counts: { reactions?: number; comments?: number; reposts?: number }): typeof counts | undefined {
  if (counts.reactions === undefined && counts.comments === undefined && counts.reposts === undefined) return undefined;
  const known = Object.entries(counts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as typeof counts;
}
