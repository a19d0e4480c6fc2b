import { readFileSync } from 'node:fs';
import { getDefaultSettings } from '../lib/core/settings';
import { NETWORK_IDS } from '../lib/core/vocabulary';
import { decide } from '../lib/engine/decide';
import { loadEngine } from './rows/engine';
import { asOnANetwork, InputError, parseRows, toItem } from './rows/row';

/**
 * Judges rows from standard input and prints one verdict a line. The decision is what a user with
 * folding switched on would see. A malformed row stops with its line number; exit code 2.
 */
try {
  const { engine, model } = loadEngine();
  const settings = getDefaultSettings();
  for (const id of NETWORK_IDS) settings.networks[id].enforcement = 'fold';
  const out: string[] = [];
  for (const row of parseRows(readFileSync(0, 'utf8'), 'standard input')) {
    const item = toItem(row);
    const verdict = engine.explain(item);
    const { act } = decide(asOnANetwork(item), verdict, { now: 0 }, settings, model.foldAt);
    out.push(JSON.stringify({
      id: row.id,
      kind: verdict.kind,
      probabilities: verdict.probabilities,
      thoughtLeadership: verdict.thoughtLeadership,
      decision: act,
      causes: verdict.causes.map(({ rule, side, points, quotes }) => ({ rule, side, points, quote: quotes[0]?.text ?? '' })),
    }));
  }
  process.stdout.write(out.map((line) => `${line}\n`).join(''));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
