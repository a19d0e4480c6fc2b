import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of something as it lies in the extension, and as it would be sent. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
}

/**
 * The size of everything that an entry point brings along: of a script itself, of a page its scripts and
 * styles too. `read` gives the bytes of a file of the built extension.
 */
export function sizeOf(entry: string, read: (file: string) => Uint8Array): Size {
  const files = entry.endsWith('.html') ? [entry, ...filesOf(new TextDecoder().decode(read(entry)))] : [entry];
  return files.map(read).reduce((sum, bytes) => ({ raw: sum.raw + bytes.length, gzip: sum.gzip + gzipSync(bytes, { level: 9 }).length }), { raw: 0, gzip: 0 });
}
/** Reads files of a built extension. */
export const readFrom = (folder: string) => (file: string): Uint8Array => readFileSync(join(folder, file));

/** What a page of ours loads at once: its script, what that imports, and its styles. */
function filesOf(html: string): string[] {
  return [...html.matchAll(/\b(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]!);
}

/** What is larger than it may be, in words; and what has no budget or no file. */
export function findExcess(budgets: Readonly<Record<string, Size>>, sizes: Readonly<Record<string, Size>>): string[] {
  const missing = [...Object.keys(sizes).filter((entry) => !budgets[entry]).map((entry) => `${entry} has no budget`), ...Object.keys(budgets).filter((entry) => !sizes[entry]).map((entry) => `${entry} was not built`)];
  const over = Object.entries(budgets).flatMap(([entry, budget]) => (['raw', 'gzip'] as const).filter((how) => (sizes[entry]?.[how] ?? 0) > budget[how]).map((how) => `${entry} has ${sizes[entry]![how]} bytes ${how}, ${budget[how]} allowed`));
  return [...missing, ...over];
}
