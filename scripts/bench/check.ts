import { readFileSync, writeFileSync } from 'node:fs';
import { countDomWork, countEngineWork } from './counters';

/** Figures that are the same on every machine. */
export type Counters = Readonly<Record<string, number>>;
const FILE = new URL('./counters.json', import.meta.url);
/** What a few new rules may cost: five parts of a hundred. */
const MARGIN = 1.05;

/** What rose against the committed figures, in words; also figures that only one side has. */
export function findRises(committed: Counters, counted: Counters): string[] {
  return [...new Set([...Object.keys(committed), ...Object.keys(counted)])].flatMap((name) => {
    const [before, now] = [committed[name], counted[name]];
    if (before === undefined || now === undefined) return [`${name}: ${before === undefined ? 'counted and not committed' : 'committed and not counted'}`];
    return now > before * MARGIN ? [`${name}: ${now}, committed are ${before}`] : [];
  });
}

/** Counts the work and holds it against the committed figures; with `accept` writes them anew. Gives the exit code. */
export async function checkCounters(accept: boolean): Promise<number> {
  const counted: Counters = { ...countEngineWork(), ...(await countDomWork()) };
  if (accept) writeFileSync(FILE, `${JSON.stringify(counted, undefined, 2)}\n`);
  const rises = findRises(JSON.parse(readFileSync(FILE, 'utf8')) as Counters, counted);
  for (const [name, value] of Object.entries(counted)) console.log(`${String(value).padStart(9)}  ${name}`);
  for (const rise of rises) console.error(`bench: more work than before: ${rise}`);
  if (rises.length > 0) console.error('bench: find what does it, or accept it with npm run bench -- --check --accept');
  return rises.length > 0 ? 1 : 0;
}
