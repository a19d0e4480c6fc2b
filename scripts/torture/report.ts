import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpus } from 'node:os';
import { describe, passed, type Outcome } from './gate';

const FILE = join(import.meta.dirname, '../../docs/reliability.md');
const HEAD = '| gate | what is done | counted | holds | day | seconds |\n|---|---|---|---|---|---|\n';

/** Writes outcomes into the table of docs/reliability.md, each in the row of its gate; other rows stay. */
export function writeReport(outcomes: readonly Outcome[], short: boolean, browser: string): void {
  const name = short ? 'short' : 'long';
  const text = readFileSync(FILE, 'utf8');
  const part = new RegExp(`(<!-- torture ${name} -->\\n)([\\s\\S]*?)(<!-- end -->)`);
  const [, begin, old, end] = part.exec(text) ?? [];
  if (begin === undefined || old === undefined || end === undefined) throw new Error(`${FILE}: expected the marks of the ${name} table`);
  const rows = new Map(old.split('\n').filter((line) => /^\| G\d/.test(line)).map((line) => [line.split(' ')[1]!, line]));
  for (const outcome of outcomes) rows.set(outcome.gate.id, toRow(outcome));
  const sorted = [...rows].sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1))).map(([, row]) => row);
  writeFileSync(FILE, text.replace(part, () => `${begin}${describeMachine(browser)}\n\n${HEAD}${sorted.join('\n')}\n${end}`));
}

function toRow(outcome: Outcome): string {
  const holds = 'skipped' in outcome ? 'not run' : passed(outcome) ? 'yes' : '**no**';
  return `| ${outcome.gate.id} | ${outcome.gate.title} | ${describe(outcome)} | ${holds} | ${new Date().toISOString().slice(0, 10)} | ${outcome.seconds.toFixed(0)} |`;
}
function describeMachine(browser: string): string {
  const version = execFileSync(browser, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().replace(/ built on.*/, '');
  return `${version}, Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores.`;
}
