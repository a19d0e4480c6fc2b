import { getDefaultSettings } from '../../lib/core/settings';
import { KINDS, NETWORK_IDS, VERDICT_KINDS } from '../../lib/core/vocabulary';
import { decide } from '../../lib/engine/decide';
import { loadEngine } from '../rows/engine';
import { asOnANetwork, InputError, readRowFiles, toItem, type Row } from '../rows/row';
import { averagePrecision, calibration, ratesOf, recallAtFalseShare } from '../train/metrics';
import { DISGUISES } from './disguises';
import { judgeByRivals } from './rivals';

const GROUPINGS = ['source', 'surface', 'network', 'lang'] as const;
interface Judged {
  readonly row: Row;
  readonly kind: string;
  readonly p: Record<(typeof KINDS)[number], number>;
  readonly lead: number;
  readonly folded: boolean;
}
const show = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(3));

function judge(rows: readonly Row[]): Judged[] {
  const { engine, model } = loadEngine();
  const settings = getDefaultSettings();
  for (const id of NETWORK_IDS) settings.networks[id].enforcement = 'fold';
  return rows.map((row) => {
    const item = toItem(row);
    const verdict = engine.classify(item);
    return { row, kind: verdict.kind, p: verdict.probabilities, lead: verdict.thoughtLeadership, folded: decide(asOnANetwork(item), verdict, { now: 0 }, settings, model.foldAt).act === 'fold' };
  });
}
const is = (judged: readonly Judged[], label: string) => judged.map(({ row }) => row.label === label);

/** Average precision, F1 and folding for one set of rows. */
function lineFor(judged: readonly Judged[]): Record<string, string | number> {
  const marketing = is(judged, 'marketing');
  const genuine = judged.filter((_, i) => !marketing[i]);
  const found = judged.filter((_, i) => marketing[i]);
  return {
    rows: judged.length,
    marketing: found.length,
    'marketing AP': show(averagePrecision(judged.map(({ p }) => p.marketing), marketing)),
    'marketing F1': show(ratesOf(judged.map(({ p }) => KINDS.every((kind) => p.marketing >= p[kind])), marketing).f1),
    'peer AP': show(averagePrecision(judged.map(({ p }) => p.peer), is(judged, 'peer'))),
    'lead AP': show(averagePrecision(judged.map(({ lead }) => lead), judged.map(({ row }) => row.thought_leadership === true))),
    'genuine folded': genuine.length ? `${((100 * genuine.filter(({ folded }) => folded).length) / genuine.length).toFixed(2)}%` : '-',
    'marketing folded': found.length ? `${((100 * found.filter(({ folded }) => folded).length) / found.length).toFixed(1)}%` : '-',
  };
}

function report(judged: readonly Judged[]): void {
  console.log('\nEach kind by its likeliest reading (a verdict of "unsure" counts as none):');
  console.table(Object.fromEntries(KINDS.map((kind) => {
    const rates = ratesOf(judged.map((one) => one.kind === kind), is(judged, kind));
    return [kind, { precision: show(rates.precision), recall: show(rates.recall), F1: show(rates.f1), rows: rates.support }];
  })));
  console.log('Confusion (label down, verdict across):');
  console.table(Object.fromEntries(KINDS.map((kind) => [kind, Object.fromEntries(VERDICT_KINDS.map((said) => [said, judged.filter((one) => one.row.label === kind && one.kind === said).length]))])));
  const tops = judged.map(({ p }) => [...KINDS].sort((a, b) => p[b] - p[a])[0]!);
  const reliability = calibration(judged.map(({ p }, i) => p[tops[i]!]), judged.map(({ row }, i) => row.label === tops[i]));
  console.log(`Calibration: expected error ${(100 * reliability.error).toFixed(1)} points`);
  console.table(reliability.table.filter(({ rows }) => rows > 0).map(({ from, rows, said, was }) => ({ 'from': from, rows, 'said': said.toFixed(2), 'was right': was.toFixed(2) })));
  const half = recallAtFalseShare(judged.map(({ p }) => p.marketing), is(judged, 'marketing'), 0.005);
  console.log(`If 0.5% of genuine rows were folded, ${(100 * half.recall).toFixed(1)}% of marketing would be (threshold ${half.threshold.toFixed(3)}).`);
}

/** The same figures once each text has gone through a disguise. */
function reportDisguised(rows: readonly Row[]): void {
  console.log('\nIn disguise (confident rows):');
  console.table(Object.fromEntries(DISGUISES.map(({ name, apply }) => [name, lineFor(judge(rows.map((row) => ({ ...row, text: apply(row.text) }))))])));
}

async function main(args: readonly string[]): Promise<void> {
  const by = args.includes('--by') ? args[args.indexOf('--by') + 1] : undefined;
  if (args.includes('--by') && !GROUPINGS.includes(by as never)) throw new InputError(`--by: expected one of ${GROUPINGS.join(', ')}`);
  const files = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--by');
  if (files.length === 0) throw new InputError('npm run evaluate -- FILE.jsonl [--by source|surface|network|lang] [--disguised] [--rivals]: expected a file of labelled rows');
  const rows = readRowFiles(files, true);
  const judged = judge(rows);
  const confident = judged.filter(({ row }) => row.confidence === 'high');
  const groups = new Map<string, Judged[]>([['all rows', judged], ['confident rows', confident]]);
  for (const one of by ? confident : []) {
    const name = String(one.row[by as (typeof GROUPINGS)[number]] ?? '(not said)');
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  console.table(Object.fromEntries([...groups].map(([name, group]) => [name, lineFor(group)])));
  report(confident);
  if (args.includes('--disguised')) reportDisguised(rows.filter(({ confidence }) => confidence === 'high'));
  if (args.includes('--rivals')) await judgeByRivals(rows);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
