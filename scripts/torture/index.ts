/**
 * npm run torture [-- --short] [-- --only G1,G2] [-- --plant] [-- --report] [-- --texts FILE.jsonl,…]
 *
 * Does to the built extension what browsers, disks, pages and files do to it at their worst, and counts what
 * is lost, leaked or let in. One line per gate; exit code 1 when one does not hold. `--short` takes about two
 * minutes, the long form about an hour. `--plant` builds each gate's known fault into the product and expects
 * the gate to find it. `--report` writes the figures into docs/reliability.md. `--texts` has
 * G7 read these labelled texts in place of ours.
 */
import { parseArgs } from 'node:util';
import { FAULTS } from './faults';
import { NotHere, passed, toLine, type Gate, type Outcome } from './gate';
import { GATES } from './gates';
import { writeReport } from './report';
import { makeRig } from './rig';

const { values } = parseArgs({ options: { short: { type: 'boolean', default: false }, only: { type: 'string' }, plant: { type: 'boolean', default: false }, report: { type: 'boolean', default: false }, texts: { type: 'string' } } });
const only = values.only?.toUpperCase().split(',');
const unknown = only?.filter((id) => !GATES.some((gate) => gate.id === id)) ?? [];
if (unknown.length > 0) {
  console.error(`--only: no gate ${unknown.join(', ')}. Expected some of ${GATES.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}
const chosen = GATES.filter(({ id, longOnly }) => (only ? only.includes(id) : !(values.short && longOnly))).filter(({ id }) => !values.plant || FAULTS[id] !== undefined);

// Codes that the product logs while it is tortured are no news.
console.warn = () => undefined;
const outcomes: Outcome[] = [];
const shared = values.plant ? undefined : makeRig(values.short, undefined, values.texts?.split(','));
let right = true;
for (const gate of chosen) {
  const outcome = await runGate(gate);
  outcomes.push(outcome);
  const isRight = values.plant ? 'figures' in outcome && !passed(outcome) : passed(outcome);
  right &&= isRight;
  console.log(values.plant ? `${isRight ? 'found' : 'MISSED'} the fault planted for ${toLine(outcome)}` : toLine(outcome));
}
shared?.clean();
if (values.report) writeReport(outcomes, values.short, makeRig(true).browser);
process.exit(right ? 0 : 1);

async function runGate(gate: Gate): Promise<Outcome> {
  const rig = shared ?? makeRig(true, FAULTS[gate.id]);
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  try {
    const figures = await gate.run(rig);
    return { gate, figures, seconds: seconds() };
  } catch (error) {
    if (error instanceof NotHere) return { gate, skipped: error.message, seconds: seconds() };
    return { gate, broke: String((error as Error).stack ?? error).split('\n').slice(0, 3).join(' | '), seconds: seconds() };
  } finally {
    if (rig !== shared) rig.clean();
  }
}
