import { makeTurns } from '../core/turns';

/** So many lines are handed on at once. */
const PIECE = 250;

/** Packs values as lines of JSON, gzipped: the browser compresses beside us while we write on. */
export async function packLines(values: readonly unknown[]): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('gzip');
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const turn = makeTurns();
  for (let at = 0; at < values.length; at += PIECE) {
    await writer.write(encoder.encode(values.slice(at, at + PIECE).map((value) => `${JSON.stringify(value)}\n`).join('')));
    await turn();
  }
  await writer.close();
  return new Uint8Array(await packed);
}

/** The values of packed lines, one after the other. Throws when the bytes are damaged: gzip holds a checksum. */
export async function* unpackLines(packed: Uint8Array<ArrayBuffer>): AsyncGenerator<unknown> {
  const text = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  const turn = makeTurns();
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const to = end < 0 ? text.length : end;
    yield JSON.parse(text.slice(at, to));
    at = to + 1;
    await turn();
  }
}

/** Bytes as texts of at most so many characters, for places that keep no bytes. */
export function toTexts(bytes: Uint8Array, length = 1_000_000): string[] {
  const texts: string[] = [];
  const step = Math.floor(length / 4) * 3;
  for (let from = 0; from < bytes.length; from += step) {
    const parts: string[] = [];
    const to = Math.min(bytes.length, from + step);
    // In slices, because a call takes only so many arguments; of a length that base64 divides by.
    for (let at = from; at < to; at += 6144) parts.push(btoa(String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 6144)))));
    texts.push(parts.join(''));
  }
  return texts;
}
/** The bytes again. Throws when a text is none of ours. */
export function fromTexts(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(texts.map((text) => atob(text)).join(''), (sign) => sign.charCodeAt(0));
}
