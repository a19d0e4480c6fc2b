import type { Told } from '../core/told';
import { expected } from './expected';
import type { Pace } from './pace';

/** One record of a CSV file. `row` is the line it begins on, as an editor counts. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}
export interface CsvProblem {
  readonly row: number;
  readonly expected: Told;
}
export interface CsvText {
  readonly records: readonly CsvRecord[];
  readonly problem?: CsvProblem;
}
const DELIMITERS = [',', ';', '\t', '|'];
const LONGEST_CELL = 1_000_000;

/**
 * Parses RFC 4180 with any of four delimiters; a byte-order mark and every sort of line end are
 * accepted. A quote that never closes, or stands where none may, makes the whole text unreadable: what
 * follows it can't be trusted. Empty lines are left out. Never throws but for the user's cancel.
 */
export async function parseCsv(text: string, pace: Pace, most = 1_000_000): Promise<CsvText> {
  const records: CsvRecord[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const named = /^sep=([,;\t|])\r?\n/.exec(text.slice(at, at + 8));
  if (named) at += named[0].length;
  const delimiter = named?.[1] ?? guessDelimiter(text.slice(at, at + 20_000));
  let row = named ? 2 : 1;
  while (at < text.length) {
    const record: string[] = [];
    const first = row;
    for (;;) {
      if (text[at] === '"') {
        const cell = readQuoted(text, at);
        if (!cell) return { records: [], problem: { row: first, expected: expected('file.closing-quote') } };
        record.push(cell.value);
        row += countLines(cell.value);
        at = cell.end;
        if (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') return { records: [], problem: { row, expected: expected('file.after-quote') } };
      } else {
        const end = endOfCell(text, at, delimiter);
        record.push(text.slice(at, end));
        at = end;
      }
      if (record.at(-1)!.length > LONGEST_CELL) return { records: [], problem: { row: first, expected: expected('file.cell', { most: LONGEST_CELL }) } };
      if (text[at] !== delimiter) break;
      at += 1;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else if (at < text.length) at += 1;
    row += 1;
    if (record.some((cell) => cell.trim() !== '')) records.push({ row: first, cells: record.map(plainCell) });
    if (records.length > most) return { records: [], problem: { row: first, expected: expected('file.rows', { most }) } };
    if (pace.isDue) await pace.rest(at / text.length);
  }
  return { records };
}

function readQuoted(text: string, start: number): { value: string; end: number } | undefined {
  const parts: string[] = [];
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { value: parts.join('"'), end: quote + 1 };
    from = quote + 2;
  }
}
function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
const countLines = (cell: string) => cell.split(/\r\n|\r|\n/).length - 1;

/**
 * The delimiter that cuts the most of the first lines into the same number of cells. Tempting, but the one that is
 * found most often in a line is wrong where notes hold commas and cells end with semicolons.
 */
function guessDelimiter(head: string): string {
  const bare = head.replace(/"(?:[^"]|"")*"/g, '""');
  const lines = bare.split(/\r\n|\r|\n/).filter((line) => line.trim()).slice(0, 10);
  const counts = DELIMITERS.map((delimiter) => lines.map((line) => line.split(delimiter).length - 1));
  const score = (count: readonly number[]) => Math.max(0, ...count.map((many) => many * count.filter((other) => other === many).length ** 2));
  const best = counts.map(score).reduce((top, value, index, all) => (value > all[top]! ? index : top), 0);
  return DELIMITERS[best]!;
}

/** Spreadsheets run a cell that begins like this, also behind spaces and in full-width letters. */
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/;

/** A cell that no spreadsheet runs: a quote goes before it, and one more before one that had it already. */
export function safeCell(text: string): string {
  return FORMULA.test(text.replace(/^'+/, '')) ? `'${text}` : text;
}
function plainCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}

/** One line of CSV, safe to open in a spreadsheet. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => { const safe = safeCell(cell); return /[",;\t|\r\n']|^\s|\s$/.test(safe) || safe === '' ? `"${safe.replaceAll('"', '""')}"` : safe; }).join(',') + '\r\n';
}

/** Several short texts in one cell, each on its own line, and the parts of each between bars. */
export function joinLines(lines: readonly (readonly string[])[]): string {
  return lines.map((parts) => parts.map((part) => part.replace(/[\\|\n\r]/g, (sign) => ({ '\\': '\\\\', '|': '\\|', '\n': '\\n', '\r': '\\r' })[sign]!)).join(' | ')).join('\n');
}
export function splitLines(cell: string): string[][] {
  if (cell.trim() === '') return [];
  return cell.split(/\r\n|\n|\r/).map((line) => {
    const parts = [''];
    for (let at = 0; at < line.length; at++) {
      const sign = line[at]!;
      if (sign === '\\') {
        const next = line[++at] ?? '';
        parts[parts.length - 1] += next === 'n' ? '\n' : next === 'r' ? '\r' : next;
      } else if (line.startsWith(' | ', at)) {
        parts.push('');
        at += 2;
      } else parts[parts.length - 1] += sign;
    }
    return parts;
  });
}
