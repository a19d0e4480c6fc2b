import type { Tables } from './tables';

/**
 * Tables as one string, for shipping. Hash tables lose their empty slots on the way and get them back
 * when decoded; all else is copied as it is. Base64, because messages between parts are JSON.
 */
type Name = Exclude<keyof Tables, 'features' | 'slots'>;
const PLAIN: readonly (readonly [Name, 1 | 2 | 4])[] = [
  ['prefixBits', 4], ['prefixHashes', 4], ['prefixIds', 2], ['fail', 2], ['outputLink', 2], ['outputStart', 4], ['outputs', 2],
  ['segmentLength', 1], ['segmentSlot', 2], ['segmentAfter', 2], ['segmentMinGap', 1], ['segmentMaxGap', 1], ['segmentFeature', 2], ['rootNext', 2],
];
const VERSION = 1;

/** Packs tables into one base64 string. */
export function encodeTables(t: Tables): string {
  const parts: Uint8Array[] = [];
  const words = [...t.wordIds.keys()].filter((at) => t.wordIds[at] !== 0);
  const edges = [...t.edgeNext.keys()].filter((at) => t.edgeNext[at] !== 0);
  const arrays = [
    ...PLAIN.map(([name]) => t[name]),
    Int32Array.from(words, (at) => t.wordHashes[at]!), Uint16Array.from(words, (at) => t.wordIds[at]!),
    Int32Array.from(edges, (at) => t.edgeKeys[at]!), Uint16Array.from(edges, (at) => t.edgeNext[at]!),
  ];
  const head = Int32Array.from([VERSION, t.features, t.slots, t.wordHashes.length, t.edgeKeys.length, ...arrays.map((array) => array.length)]);
  for (const array of [head, ...arrays]) {
    parts.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    parts.push(new Uint8Array((4 - (array.byteLength % 4)) % 4));
  }
  let binary = '';
  for (const part of parts) for (let i = 0; i < part.length; i += 8_192) binary += String.fromCharCode(...part.subarray(i, i + 8_192));
  return btoa(binary);
}

/** Unpacks tables. Throws Error when the string is not of this version. */
export function decodeTables(text: string, edgeHash: number): Tables {
  const fromBase64 = (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array }).fromBase64;
  const bytes = fromBase64 ? fromBase64(text) : Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const heads = 5 + PLAIN.length + 4;
  const head = new Int32Array(bytes.buffer, bytes.byteOffset, heads);
  if (head[0] !== VERSION) throw new Error('tables of another version');
  let offset = bytes.byteOffset + heads * 4;
  const take = (index: number, width: 1 | 2 | 4, signed = false) => {
    const length = head[5 + index]!;
    const array = width === 1 ? new Uint8Array(bytes.buffer, offset, length) : width === 2 ? new Uint16Array(bytes.buffer, offset, length) : signed ? new Int32Array(bytes.buffer, offset, length) : new Uint32Array(bytes.buffer, offset, length);
    offset += Math.ceil((length * width) / 4) * 4;
    return array;
  };
  const plain = Object.fromEntries(PLAIN.map(([name, width], i) => [name, take(i, width, name === 'prefixHashes')])) as unknown as Omit<Tables, 'wordHashes' | 'wordIds' | 'edgeKeys' | 'edgeNext' | 'features' | 'slots'>;
  const hashes = take(PLAIN.length, 4, true) as Int32Array;
  const ids = take(PLAIN.length + 1, 2) as Uint16Array;
  const keys = take(PLAIN.length + 2, 4, true) as Int32Array;
  const next = take(PLAIN.length + 3, 2) as Uint16Array;
  const wordHashes = new Int32Array(head[3]!);
  const wordIds = new Uint16Array(head[3]!);
  const wordMask = wordHashes.length - 1;
  for (let i = 0; i < hashes.length; i++) {
    let at = hashes[i]! & wordMask;
    while (wordIds[at] !== 0) at = (at + 1) & wordMask;
    wordHashes[at] = hashes[i]!;
    wordIds[at] = ids[i]!;
  }
  const edgeKeys = new Int32Array(head[4]!);
  const edgeNext = new Uint16Array(head[4]!);
  const edgeMask = edgeKeys.length - 1;
  for (let i = 0; i < keys.length; i++) {
    let at = (Math.imul(keys[i]!, edgeHash) >>> 8) & edgeMask;
    while (edgeNext[at] !== 0) at = (at + 1) & edgeMask;
    edgeKeys[at] = keys[i]!;
    edgeNext[at] = next[i]!;
  }
  return { features: head[1]!, slots: head[2]!, wordHashes, wordIds, edgeKeys, edgeNext, ...plain };
}
