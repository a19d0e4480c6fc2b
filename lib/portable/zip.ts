import type { Told } from '../core/told';
import type { Refusal } from '../core/transfer';
import { MOST_TEXT, type FileBytes } from './decode';
import { expected, refuseFile } from './expected';

/** A file inside of a ZIP, not yet unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly crc: number;
  readonly offset: number;
  readonly encrypted: boolean;
}
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one unpacked file, and how many times larger than packed it may be. */
  readonly size: number;
  readonly ratio: number;
  /** Bytes of all that is unpacked from one archive. */
  readonly total: number;
}
export const LIMITS: ZipLimits = { entries: 200_000, size: MOST_TEXT, ratio: 200, total: 1024 * 1024 * 1024 };
const LARGEST = 4 * 1024 * 1024 * 1024 - 1;
const LONGEST_TAIL = 65_557;

/**
 * Reads the table of contents of a ZIP. The archive itself is not read, however large its pictures are.
 * A path that leads out of it, an encrypted file or a table that does not fit refuses the whole archive.
 */
export async function readZip(file: FileBytes, limits = LIMITS): Promise<readonly ZipEntry[] | Refusal> {
  const refuse = (what: Told, field = 'archive') => refuseFile(file.name, what, field);
  if (file.size > LARGEST) return refuse(expected('zip.at-most'));
  const tailStart = Math.max(0, file.size - LONGEST_TAIL);
  const tail = await view(file, tailStart, file.size);
  let end = -1;
  for (let at = tail.byteLength - 22; at >= 0 && end < 0; at--) if (tail.getUint32(at, true) === 0x06054b50 && at + 22 + tail.getUint16(at + 20, true) === tail.byteLength) end = at;
  if (end < 0) return refuse(expected('zip.end'));
  const [count, size, start] = [tail.getUint16(end + 10, true), tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (tail.getUint16(end + 4, true) !== 0 || count !== tail.getUint16(end + 8, true)) return refuse(expected('zip.one-part'));
  if (count === 0xffff || start === 0xffffffff) return refuse(expected('zip.many'));
  if (count > limits.entries) return refuse(expected('zip.files', { most: limits.entries }));
  if (start + size > tailStart + end) return refuse(expected('zip.table-place'));
  const table = await view(file, start, start + size);
  const entries: ZipEntry[] = [];
  for (let at = 0, left = count; left > 0; left--) {
    if (at + 46 > table.byteLength || table.getUint32(at, true) !== 0x02014b50) return refuse(expected('zip.table'));
    const [nameLength, extra, comment] = [table.getUint16(at + 28, true), table.getUint16(at + 30, true), table.getUint16(at + 32, true)];
    if (at + 46 + nameLength > table.byteLength) return refuse(expected('zip.table'));
    const name = new TextDecoder().decode(new Uint8Array(table.buffer, table.byteOffset + at + 46, nameLength));
    if (leadsOut(name)) return refuse(expected('zip.paths'), 'path');
    entries.push({ name, encrypted: (table.getUint16(at + 8, true) & 1) === 1, method: table.getUint16(at + 10, true), crc: table.getUint32(at + 16, true), packed: table.getUint32(at + 20, true), size: table.getUint32(at + 24, true), offset: table.getUint32(at + 42, true) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function leadsOut(path: string): boolean {
  return /^[/\\]|^[a-z]:|\0|\\/i.test(path) || path.split('/').includes('..');
}

/** Unpacks one file of an archive. What comes out is counted as it comes; what its table says is not believed. */
export async function unpack(archive: FileBytes, entry: ZipEntry, limits = LIMITS): Promise<Uint8Array | Refusal> {
  const refuse = (what: Told) => refuseFile(`${archive.name}/${entry.name}`, what);
  if (entry.encrypted) return refuse(expected('zip.no-password'));
  if (entry.method !== 0 && entry.method !== 8) return refuse(expected('zip.method'));
  const most = Math.min(limits.size, Math.max(1024 * 1024, entry.packed * limits.ratio));
  if (entry.size > most) return refuse(expected('zip.unpacked', { most: Math.round(most / 1024 / 1024) }));
  if (entry.offset + 30 > archive.size) return refuse(expected('zip.whole'));
  const head = await view(archive, entry.offset, entry.offset + 30);
  if (head.getUint32(0, true) !== 0x04034b50) return refuse(expected('zip.place'));
  const start = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (start + entry.packed > archive.size) return refuse(expected('zip.behind'));
  const bytes = new Uint8Array(await archive.slice(start, start + entry.packed).arrayBuffer());
  const plain = entry.method === 0 ? bytes : await inflate(bytes, most);
  if (!plain) return refuse(expected('zip.limits'));
  if (plain.length !== entry.size || crc32(plain) !== entry.crc) return refuse(expected('zip.checksum'));
  return plain;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new DecompressionStream('deflate-raw');
    const writer = stream.writable.getWriter();
    void writer.write(bytes).then(() => writer.close()).catch(() => undefined);
    const reader = stream.readable.getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      size += step.value.length;
      if (size > most) {
        await reader.cancel().catch(() => undefined);
        return undefined;
      }
      parts.push(step.value);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function view(file: FileBytes, start: number, end: number): Promise<DataView> {
  return new DataView(await file.slice(start, end).arrayBuffer());
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) crc = TABLE[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
