import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findExcess, readFrom, sizeOf, type Size } from './measure';

// `npm run sizes [folder of a built extension]`: what every entry point weighs beside what it may weigh.
const folder = process.argv[2] ?? '.output/chrome-mv3';
if (!existsSync(join(folder, 'manifest.json'))) {
  console.error(`sizes: expected a built extension in ${folder}; run npm run build first`);
  process.exit(2);
}
const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8')) as Record<string, Size>;
const entries = readdirSync(folder).filter((file) => /\.(js|html)$/.test(file)).sort();
const sizes = Object.fromEntries(entries.map((entry) => [entry, sizeOf(entry, readFrom(folder))]));
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);
for (const [entry, { raw, gzip }] of Object.entries(sizes)) console.log(`${entry.padEnd(20)} ${kB(raw)} raw of ${kB(budgets[entry]?.raw ?? 0)}  ${kB(gzip)} gzip of ${kB(budgets[entry]?.gzip ?? 0)}`);
const excess = findExcess(budgets, sizes);
for (const line of excess) console.error(`sizes: ${line}`);
process.exitCode = excess.length > 0 ? 1 : 0;
