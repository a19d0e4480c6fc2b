import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RULES } from '../../lib/rules/index';
import { InputError, readRowFiles } from '../rows/row';
import { refuseUnseen } from '../rows/unseen';
import { calibrate } from './calibrate';
import { findCandidates } from './candidates';
import { crossValidate } from './cross-validate';
import { buildMatrix, keepPhrases, labelsOf, sampleWeights } from './features';
import { fit, strongestPhrases } from './fit';
import { figuresOf, slicesOf } from './report';
import { labelledPool } from './labels';
import { isInvented } from './sources';
import { FOLD_AT_LEAST, ITERATIONS, MOST_BYTES, MOST_FOLDED_WRONGLY, MOST_PHRASES, SETTINGS } from './settings';
import { toModel, writeModel } from './write-model';

const MODEL = fileURLToPath(new URL('../../lib/engine/model.json', import.meta.url));

function main(args: readonly string[]): void {
  const { values: options, positionals: files } = parseArgs({ args: [...args], allowPositionals: true, options: { quick: { type: 'boolean' }, labels: { type: 'string' }, pool: { type: 'string', multiple: true, default: [] } } });
  if (files.length === 0) throw new InputError('npm run train -- FILE.jsonl … [--labels LABELS.jsonl --pool FILE.jsonl …]: expected files of labelled rows');
  const folds = options.quick ? 5 : 8;
  const rows = [...readRowFiles(files, true), ...(options.labels ? labelledPool(options.labels, options.pool) : [])];
  refuseUnseen(rows);
  const labels = labelsOf(rows);
  const candidates = findCandidates(rows);
  console.log(`${rows.length} rows (${rows.filter((row) => !isInvented(row)).length} real), ${RULES.length} rules, ${candidates.length} candidate phrases`);
  let best: { score: number; run: () => void } | undefined;
  for (const setting of SETTINGS.slice(0, options.quick ? 1 : SETTINGS.length)) {
    const matrix = buildMatrix(rows, RULES, candidates, setting.sharing);
    const sample = sampleWeights(rows, setting.sourcePower);
    const predictions = crossValidate(rows, matrix, labels, sample, setting.penalties, setting.sharing, MOST_PHRASES, folds, ITERATIONS);
    const calibration = calibrate(predictions, labels.kind, rows.map((row) => (isInvented(row) || row.confidence === 'low' ? 0 : 1)), MOST_FOLDED_WRONGLY, FOLD_AT_LEAST);
    const slices = slicesOf(rows, predictions, calibration.temperature);
    const { marketing, peerAveragePrecision } = figuresOf(rows, predictions, calibration.temperature);
    console.log(JSON.stringify(setting), JSON.stringify(calibration));
    console.table(Object.fromEntries(Object.entries(slices).map(([name, f]) => [name, { rows: f.rows, marketing: f.marketing.rows, AP: f.marketing.averagePrecision, F1: f.marketing.f1, 'recall at 0.5%': f.marketing.recallAtHalfPercent, 'peer AP': f.peerAveragePrecision, 'lead AP': f.thoughtLeadershipAveragePrecision, ECE: f.calibrationError }])));
    const score = 2 * marketing.averagePrecision + peerAveragePrecision;
    if (best && best.score >= score) continue;
    best = {
      score,
      run: () => {
        const wide = fit(matrix, labels, sample, setting.penalties, ITERATIONS);
        const kept = strongestPhrases(matrix, wide, MOST_PHRASES);
        const fitted = fit(keepPhrases(matrix, kept, setting.sharing), labels, sample, setting.penalties, ITERATIONS);
        const about = { what: 'points learned from labelled text, in hundredths; see docs/judgement.md', rows: rows.length, sources: new Set(rows.map((row) => row.source)).size, setting, heldOut: slices };
        const bytes = writeModel(MODEL, toModel(matrix, fitted, kept, setting.sharing, calibration, about));
        console.log(`model.json: ${bytes} bytes`);
        if (bytes > MOST_BYTES) throw new Error(`model.json has ${bytes} bytes; at most ${MOST_BYTES}`);
      },
    };
  }
  best?.run();
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
