/**
 * A 53-bit hash of strings (the public-domain cyrb53 mix), as base 36. It names items that carry no id of
 * their own; it is no secret and nothing random, so that the same item gets the same key on every visit. White space does not count: line breaks
 * come and go with wrappers.
 */
export function contentKey(...parts: readonly (string | undefined)[]): string {
  const text = parts.map((part) => (part ?? '').slice(0, 4000).replace(/\s+/g, '')).join('\u0000');
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
