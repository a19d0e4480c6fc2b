import { bloomPositions } from '../../lib/core/bloom';

/** A filter of 4,096 bits over the keys, as the background would send it. */
export function buildBloom(keys: readonly string[]): string {
  const bytes = new Uint8Array(512);
  for (const key of keys) for (const bit of bloomPositions(key, 4_096, 4)) bytes[bit >> 3]! |= 1 << (bit & 7);
  return btoa(String.fromCharCode(...bytes));
}
