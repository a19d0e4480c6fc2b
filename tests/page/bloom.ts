import { bloomBits, fnv1a, SECOND_START } from '../../lib/core/bloom';

/** A filter of 4,096 bits over the keys, as the background would send it. */
export function buildBloom(keys: readonly string[]): string {
  const bytes = new Uint8Array(512);
  for (const key of keys) bloomBits(fnv1a(key), fnv1a(key, SECOND_START), 4_096, 4, (bit) => void (bytes[bit >> 3]! |= 1 << (bit & 7)));
  return btoa(String.fromCharCode(...bytes));
}
