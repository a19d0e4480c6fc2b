import type { Layout } from './layout';

/** Arrays of a layout in the order in which they are shipped, widest first, so that each begins where it may. */
const ARRAYS = [
  ['hashes', 4], ['stemHashes', 4], ['continuations', 4], ['sayings', 4], ['base', 0], ['childCounts', 2], ['childTokens', 2], ['fail', 2], ['says', 2], ['lists', 2],
  ['stemBeginnings', 2], ['gateStart', 2], ['gates', 2], ['memberStart', 2], ['members', 2], ['leadsOn', 1], ['gateWords', 1],
] as const satisfies readonly (readonly [keyof Layout, 0 | 1 | 2 | 4])[];
const NUMBERS = ['features', 'tokens', 'edgeSize', 'firstUnion'] as const satisfies readonly (keyof Layout)[];
const VERSION = 3;
const HEAD = 1 + NUMBERS.length + ARRAYS.length;

/** Packs a layout into bytes. */
export function packLayout(layout: Layout): Uint8Array {
  const head = Int32Array.from([VERSION, ...NUMBERS.map((name) => layout[name]), ...ARRAYS.map(([name]) => layout[name].length)]);
  const arrays = [head, ...ARRAYS.map(([name]) => layout[name])];
  const bytes = new Uint8Array(arrays.reduce((sum, array) => sum + padded(array.byteLength), 0));
  let offset = 0;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += padded(array.byteLength);
  }
  return bytes;
}

/** Unpacks a layout without copying. Throws Error when the bytes are not of this version. */
export function unpackLayout(bytes: Uint8Array): Layout {
  const { buffer, byteOffset } = bytes;
  const head = new Int32Array(buffer, byteOffset, HEAD);
  if (head[0] !== VERSION) throw new Error('tables of another version');
  const layout: Record<string, unknown> = {};
  NUMBERS.forEach((name, i) => (layout[name] = head[1 + i]));
  let offset = byteOffset + HEAD * 4;
  ARRAYS.forEach(([name, width], i) => {
    const length = head[1 + NUMBERS.length + i]!;
    const wide = width === 4 || (width === 0 && (layout.edgeSize as number) > 65_536);
    const Kind = width === 1 ? Uint8Array : !wide ? Uint16Array : Int32Array;
    layout[name] = new Kind(buffer as ArrayBuffer, offset, length);
    offset += padded(length * (width === 1 ? 1 : wide ? 4 : 2));
  });
  return layout as unknown as Layout;
}
const padded = (length: number): number => (length + 3) & ~3;

/** Bytes as text: messages between parts are JSON. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8_192) binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return btoa(binary);
}

/** The way back; quick where the browser has its own. */
export function fromBase64(text: string): Uint8Array {
  const native = (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array }).fromBase64;
  if (native) return native(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
