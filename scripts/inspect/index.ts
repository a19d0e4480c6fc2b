/**
 * npm run -s inspect -- --url URL FILE.html [--expected FILE.json]
 *
 * Opens a saved page in real Chromium at its real address, its own scripts switched off and no network, and
 * prints one JSON line per item, then one line of health. With --expected the reading is scored instead.
 */
import { readFileSync } from 'node:fs';
import { NETWORK_MATCHES } from '../../lib/networks/matches';
import { parseArguments, Refusal } from './arguments';
import { toLine } from './item-line';
import { readSavedPage } from './read-saved-page';
import { score } from './score';

try {
  const { file, expected, url } = parseArguments(process.argv.slice(2), (path) => readFileSync(path, 'utf8'));
  const html = load(file);
  const { items, health } = await readSavedPage(html, url);
  if (expected) {
    const { lines, right } = score(expected, items);
    console.log(lines.join('\n'));
    console.log(JSON.stringify({ health }));
    process.exitCode = right ? 0 : 1;
  } else {
    for (const item of items) console.log(toLine(item));
    console.log(JSON.stringify({ health }));
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`inspect: ${error.message}. Accepted: a saved .html page of LinkedIn, X, Facebook or Messenger with --url, one of ${NETWORK_MATCHES.join(' ')}`);
  process.exitCode = 2;
}
function load(path: string): string {
  try {
    const html = readFileSync(path, 'utf8');
    if (/<[a-z!]/i.test(html.slice(0, 100_000))) return html;
  } catch {
    throw new Refusal(`cannot read ${path}`);
  }
  throw new Refusal(`${path} holds no page`);
}
