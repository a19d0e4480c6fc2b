/** "1,343", "1.343", "1 343", "2.3K", "1,2 Mio": the first number of a text. */
export function numberIn(text: string | undefined): number | undefined {
  const found = /(\d[\d.,\u00a0\u202f ']*)\s*([KkMm]\b)?/.exec(text ?? '');
  if (!found) return undefined;
  const raw = found[1]!.replace(/(?<![.,\s'])[.,\s']+$/, '');
  const scale = /k/i.test(found[2] ?? '') ? 1000 : found[2] ? 1_000_000 : 1;
  const value = scale > 1 ? Math.round(Number(raw.replace(',', '.')) * scale) : Number(raw.replace(/[^\d]/g, ''));
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
