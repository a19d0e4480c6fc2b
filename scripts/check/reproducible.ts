/**
 * npm run check:reproducible
 *
 * Builds the packages for both browsers twice, in two folders and not in the same minute, and compares them bit
 * by bit. Then does what a reviewer of a shop does: unpacks the package of the sources into an empty folder,
 * installs and builds, and compares again. Whoever has the sources can so make sure that what is in a shop was
 * made from them.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';

const ROOT = join(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);

/** The sources as they are now: what is changed while the first is built must not be in the second. */
const frozen = mkdtempSync(join(tmpdir(), 'unbadger-sources-'));
for (const file of files) cpSync(join(ROOT, file), join(frozen, file), { recursive: true });

type Packages = ReadonlyMap<string, Buffer>;
const CHROME: readonly string[] = [];
const FIREFOX = ['-b', 'firefox', '--mv3'];

function zip(folder: string, browsers: readonly (readonly string[])[]): Packages {
  for (const more of browsers) execFileSync('npx', ['wxt', 'zip', ...more], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const output = join(folder, '.output');
  return new Map(readdirSync(output).filter((file) => file.endsWith('.zip')).map((file) => [file, readFileSync(join(output, file))]));
}

function buildIn(name: string): Packages {
  const around = mkdtempSync(join(tmpdir(), 'unbadger-twice-'));
  const folder = join(around, name);
  try {
    cpSync(frozen, folder, { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return zip(folder, [CHROME, FIREFOX]);
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
}

/** Builds for Firefox from nothing but the package of the sources. */
async function buildFromSources(sources: Buffer): Promise<Packages> {
  const folder = mkdtempSync(join(tmpdir(), 'unbadger-review-'));
  try {
    for (const file of Object.values((await JSZip.loadAsync(sources)).files)) {
      if (file.dir) continue;
      mkdirSync(dirname(join(folder, file.name)), { recursive: true });
      writeFileSync(join(folder, file.name), await file.async('uint8array'));
    }
    execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    return zip(folder, [FIREFOX]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sumOf = (bytes: Buffer | undefined) => (bytes ? createHash('sha256').update(bytes).digest('hex') : 'missing');

/** Says of each package whether it came out the same; true when all did. */
function compare(what: string, first: Packages, second: Packages, names: readonly string[]): boolean {
  return names.map((file) => {
    const [one, other] = [sumOf(first.get(file)), sumOf(second.get(file))];
    console.log(`${one === other ? 'same ' : 'OTHER'} ${what}: ${file} ${one}${one === other ? '' : ` ${other}`}`);
    return one === other;
  }).every(Boolean);
}

const first = buildIn('one');
await new Promise((resolve) => setTimeout(resolve, 61_000 - (Date.now() % 60_000)));
const second = buildIn('two/deeper');
rmSync(frozen, { recursive: true, force: true });
const names = [...first.keys()];
const [sources, firefox] = ['sources', 'firefox'].map((what) => names.find((name) => name.endsWith(`-${what}.zip`)));
if (names.length !== 3 || !sources || !firefox) {
  console.error(`expected packages for chrome, for firefox and of the sources, found ${names.join(', ')}`);
  process.exit(1);
}
const isTwice = compare('built twice', first, second, names);
// The package of the sources made from itself must be itself too.
const isReviewed = compare('built from the package of the sources', first, await buildFromSources(first.get(sources)!), [firefox, sources]);
process.exit(isTwice && isReviewed ? 0 : 1);
