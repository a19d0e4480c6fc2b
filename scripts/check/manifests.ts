/**
 * npm run check:manifests [-- --write]
 *
 * Holds the manifests of what was built last against tests/manifests: every permission, match, policy and page.
 * A change of what Unbadger may do is then a change that somebody sees. `--write` takes them as they are.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const KNOWN = join(ROOT, 'tests/manifests');
let same = true;
for (const browser of ['chrome', 'firefox']) {
  const built = join(ROOT, `.output/${browser}-mv3/manifest.json`);
  if (!existsSync(built)) {
    console.error(`${browser}: nothing built; run npm run build and npm run build:firefox`);
    process.exit(2);
  }
  const { version: _version, ...manifest } = JSON.parse(readFileSync(built, 'utf8')) as Record<string, unknown>;
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const file = join(KNOWN, `${browser}.json`);
  if (process.argv.includes('--write')) {
    mkdirSync(KNOWN, { recursive: true });
    writeFileSync(file, text);
  }
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (known === text) continue;
  same = false;
  const [before, after] = [known, text].map((one) => one.split('\n'));
  console.error(`${browser}: the manifest is not the one that was agreed on`);
  for (const line of before!.filter((one) => !after!.includes(one))) console.error(`  - ${line.trim()}`);
  for (const line of after!.filter((one) => !before!.includes(one))) console.error(`  + ${line.trim()}`);
}
console.log(same ? 'manifests: as agreed on' : 'manifests: changed');
process.exit(same ? 0 : 1);
