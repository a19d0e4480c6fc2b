import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './root';

interface Row {
  readonly text: string;
  readonly label?: string;
}
export interface Corpus {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Reads lines of JSON with a `text` each. Throws Error with file and line for one that is none. */
export function readCorpus(files: readonly string[]): Corpus {
  const rows = files.flatMap((file) =>
    readFileSync(file, 'utf8').split('\n').flatMap((line, at) => {
      if (!line.trim()) return [];
      const row = JSON.parse(line) as Row;
      if (typeof row.text !== 'string') throw new Error(`${file} line ${at + 1}: expected a text`);
      return [row];
    }),
  );
  return { name: files.map((file) => basename(file, '.jsonl')).join(', '), rows };
}
/** The project's own invented texts. */
export function inventedCorpus(): Corpus {
  const folder = join(ROOT, 'tests/corpus');
  return { ...readCorpus(readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().map((name) => join(folder, name))), name: 'invented' };
}
/** Texts of 100 to 2,000 characters, spread over the corpus: posts rather than reactions. Throws for a corpus without. */
export function postsOf({ rows, name }: Corpus, count: number): string[] {
  const all = rows.map(({ text }) => text).filter((text) => text.length >= 100 && text.length <= 2_000);
  if (all.length === 0) throw new Error(`expected texts of 100 to 2,000 characters in ${name}`);
  return spread(all, count);
}
/** So many of a list, evenly spread, or all of a shorter one. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * step)]!);
}
