/** A short, stable hash (FNV-1a, 53 bits) for items that carry no identity of their own. Nothing random. */
export function hashOf(...parts: readonly (string | undefined)[]): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  const text = parts.map((part) => part ?? '').join('\u0001');
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ (code + i), 0x85ebca6b) >>> 0;
  }
  return (high >>> 11).toString(36) + low.toString(36);
}
