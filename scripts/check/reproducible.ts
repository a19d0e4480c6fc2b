/**
 * npm run check:reproducible
 *
 * Builds the packages for both browsers twice, in two folders and not in the same minute, and compares them bit
 * by bit. Whoever has the sources can so make sure that what is in a shop was made from them.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);

/** The sources as they are now: what is changed while the first is built must not be in the second. */
const frozen = mkdtempSync(join(tmpdir(), 'unbadger-sources-'));
for (const file of files) cpSync(join(ROOT, file), join(frozen, file), { recursive: true });

function buildIn(name: string): Map<string, string> {
  const around = mkdtempSync(join(tmpdir(), 'unbadger-twice-'));
  const folder = join(around, name);
  try {
    cpSync(frozen, folder, { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const more of [[], ['-b', 'firefox', '--mv3']]) execFileSync('npx', ['wxt', 'zip', ...more], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const output = join(folder, '.output');
    return new Map(readdirSync(output).filter((file) => file.endsWith('.zip')).map((file) => [file, createHash('sha256').update(readFileSync(join(output, file))).digest('hex')]));
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
}

const first = buildIn('one');
await new Promise((resolve) => setTimeout(resolve, 61_000 - (Date.now() % 60_000)));
const second = buildIn('two/deeper');
rmSync(frozen, { recursive: true, force: true });
let same = first.size >= 2;
for (const [file, sum] of first) {
  const isSame = second.get(file) === sum;
  same &&= isSame;
  console.log(`${isSame ? 'same ' : 'OTHER'} ${file} ${sum}${isSame ? '' : ` ${second.get(file)}`}`);
}
process.exit(same ? 0 : 1);
