import type { Tables } from './tables';

type Kind = typeof Int32Array | typeof Uint32Array | typeof Uint16Array | typeof Uint8Array;
/** Arrays of tables in the order in which they are shipped, widest first, so that each begins where it may. */
const ARRAYS = [
  ['words', Int32Array], ['stems', Int32Array], ['prefixBits', Uint32Array], ['base', Int32Array], ['edges', Int32Array], ['continuations', Int32Array],
  ['states', Uint16Array], ['lists', Uint16Array], ['gateStart', Uint16Array], ['gates', Uint16Array], ['memberStart', Uint16Array], ['members', Uint16Array],
  ['gateWords', Uint8Array],
] as const satisfies readonly (readonly [keyof Tables, Kind])[];
const NUMBERS = ['features', 'startState', 'numberState', 'firstSaying', 'wideGates', 'firstUnion'] as const satisfies readonly (keyof Tables)[];
const VERSION = 7;
const HEAD = 1 + NUMBERS.length + ARRAYS.length;

/**
 * Packs tables into bytes, empty places and all: a tab then fills nothing, which saves every page a loop over
 * all words and edges before its first item.
 */
export function packTables(tables: Tables): Uint8Array {
  const head = Int32Array.from([VERSION, ...NUMBERS.map((name) => tables[name]), ...ARRAYS.map(([name]) => tables[name].length)]);
  const arrays = [head, ...ARRAYS.map(([name]) => tables[name])];
  const bytes = new Uint8Array(arrays.reduce((sum, array) => sum + padded(array.byteLength), 0));
  let offset = 0;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += padded(array.byteLength);
  }
  return bytes;
}

/** Unpacks tables without copying. Throws Error when the bytes are not of this version. */
export function unpackTables({ buffer, byteOffset }: Uint8Array): Tables {
  const head = new Int32Array(buffer, byteOffset, HEAD);
  if (head[0] !== VERSION) throw new Error('tables of another version');
  const tables: Record<string, unknown> = {};
  NUMBERS.forEach((name, i) => (tables[name] = head[1 + i]));
  let offset = byteOffset + HEAD * 4;
  ARRAYS.forEach(([name, Kind], i) => {
    const array = new Kind(buffer as ArrayBuffer, offset, head[1 + NUMBERS.length + i]!);
    tables[name] = array;
    offset += padded(array.byteLength);
  });
  return tables as unknown as Tables;
}
/** Every array begins at a multiple of four. */
export const padded = (length: number): number => (length + 3) & ~3;
