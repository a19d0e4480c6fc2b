import type { Refusal } from '../core/transfer';
import { expected, refuseFile } from './expected';

/** A file's name, size and content, as the browser's File has them; read in slices, never before its size is known. */
export interface FileBytes {
  readonly name: string;
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}
/** Larger texts are refused unread: the largest message export seen had 60 MB. */
export const MOST_TEXT = 256 * 1024 * 1024;
const PIECE = 1024 * 1024;

/** Reads a file as text. A file that is too large, or no text in UTF-8 or UTF-16, is refused whole. */
export async function readText(file: FileBytes, most = MOST_TEXT): Promise<string | Refusal> {
  if (file.size > most) return refuseFile(file.name, expected('file.at-most', { most: Math.round(most / 1024 / 1024) }));
  if (file.size === 0) return refuseFile(file.name, expected('file.not-empty'));
  try {
    const head = new Uint8Array(await file.slice(0, Math.min(4, file.size)).arrayBuffer());
    const utf16 = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
    const decoder = new TextDecoder(utf16 ?? 'utf-8', { fatal: true });
    const parts: string[] = [];
    for (let at = 0; at < file.size; at += PIECE) parts.push(decoder.decode(await file.slice(at, Math.min(at + PIECE, file.size)).arrayBuffer(), { stream: true }));
    const text = parts.join('') + decoder.decode();
    if (text.includes('\0')) return refuseFile(file.name, expected('file.encoding'), 'encoding');
    return /\S/.test(text) ? text : refuseFile(file.name, expected('file.not-empty'));
  } catch (error) {
    // A decoder that is fatal throws a TypeError; a file that was moved, changed or locked fails otherwise.
    return error instanceof TypeError ? refuseFile(file.name, expected('file.encoding'), 'encoding') : refuseFile(file.name, expected('file.readable'));
  }
}

/** Bytes in memory as a file, e.g. one out of an archive. */
export function bytesAsFile(name: string, bytes: Uint8Array): FileBytes {
  return { name, size: bytes.length, slice: (start, end) => ({ arrayBuffer: async () => bytes.slice(start, end).buffer as ArrayBuffer }) };
}
