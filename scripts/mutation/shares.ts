import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { isDrawn, type Sample } from './sample';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENT = join(ROOT, 'docs/reliability.md');

/** Of the changes made to a file, how many tests noticed, how many none did, how many only act while modules load, and how many were not drawn. */
export interface Share {
  readonly file: string;
  readonly found: number;
  readonly missed: number;
  readonly static: number;
  readonly left: number;
}

/** Adds results up by file. A change that makes the code run for ever is noticed. */
export function addUp(results: readonly MutantResult[], sample: Sample): Share[] {
  const byFile = new Map<string, MutantResult[]>();
  for (const result of results) byFile.set(result.fileName, [...(byFile.get(result.fileName) ?? []), result]);
  return [...byFile].map(([file, of]) => {
    const count = (...statuses: MutantResult['status'][]) => of.filter(({ id, status }) => isDrawn(id, sample) && statuses.includes(status)).length;
    return { file: relative(ROOT, file), found: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage'), static: count('Ignored'), left: of.filter(({ id }) => !isDrawn(id, sample)).length };
  }).sort((a, b) => a.file.localeCompare(b.file));
}

const share = ({ found, missed }: Share) => (found + missed === 0 ? '–' : `${((found / (found + missed)) * 100).toFixed(1)} %`);

/** A line for a file or a module. */
export function toLine(one: Share): string {
  return `${share(one).padStart(8)}  ${one.file}: ${one.found} of ${one.found + one.missed} noticed${one.static > 0 ? `, ${one.static} only act while loading` : ''}${one.left > 0 ? `, ${one.left} not drawn` : ''}`;
}

/** Where a change stood that nobody noticed, and what it was. */
export function describeSurvivor({ fileName, location, status, mutatorName, replacement = '' }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const { start, end } = location;
  const was = start.line === end.line ? lines[start.line - 1]!.slice(start.column - 1, end.column - 1) : `${lines[start.line - 1]!.slice(start.column - 1)} …`;
  return `${status} ${relative(process.cwd(), fileName)}:${start.line}:${start.column} ${mutatorName}: ${short(was)} -> ${short(replacement)}`;
}
const short = (code: string) => (code.length > 140 ? `${code.slice(0, 140)}…` : code).replaceAll('\n', ' ');

/** Writes the shares of a module's files into the table of docs/reliability.md; other rows stay. */
export function writeShares(module: string, shares: readonly Share[]): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const part = /(<!-- mutation -->\n)([\s\S]*?)(<!-- end -->)/;
  const [, begin, old, end] = part.exec(text) ?? [];
  if (begin === undefined || old === undefined || end === undefined) throw new Error(`${DOCUMENT}: expected the marks of the table of mutations`);
  const rows = new Map(old.split('\n').filter((line) => /^\| \S+ \| lib\//.test(line)).map((line) => [line.split(' | ')[1]!, line]));
  for (const one of shares) rows.set(one.file, `| ${module} | ${one.file} | ${one.found + one.missed} | ${one.found} | ${share(one)} | ${one.static} | ${one.left} |`);
  const sorted = [...rows.values()].sort();
  writeFileSync(DOCUMENT, text.replace(part, () => `${begin}| module | file | tried | noticed | share | only act while loading | not drawn |\n|---|---|---|---|---|---|---|\n${sorted.join('\n')}\n${end}`));
}
