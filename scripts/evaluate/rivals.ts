import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { RULES } from '../../lib/rules/index';
import { readRowFiles, type Row } from '../rows/row';
import { findCandidates, sequencesOf } from '../train/candidates';
import { crossValidate, dealSources } from '../train/cross-validate';
import { isInvented, sourceOf } from '../train/sources';
import { buildMatrix, labelsOf, sampleWeights } from '../train/features';
import { softmax } from '../train/fit';
import { fitSoftmax, logitsOf, pack } from '../train/logistic';
import { averagePrecision, ratesOf } from '../train/metrics';
import { ITERATIONS, MOST_PHRASES, SETTINGS } from '../train/settings';

/** What somebody would write down in five minutes as a block list. */
const KEYWORDS = ['book a call', 'quick call', 'free demo', 'calendly', 'webinar', 'limited time', 'discount', 'sign up', 'dm me', 'link in bio', 'link in comments', 'lead generation', 'grow your business', 'free trial', 'promo code', 'buy now', 'giveaway', 'seo services', 'schedule a call', '15 minutes', 'roi', 'our clients', 'newsletter', 'register now', 'special offer'];
const FOLDS = 5;
/** Where each yardstick says yes, when not at an even chance. */
const THRESHOLDS: Readonly<Record<string, number>> = { [`${KEYWORDS.length} keywords`]: 1, 'naive Bayes': 0 };
const LEAST_ROWS = 50;
const CORPUS = fileURLToPath(new URL('../../tests/corpus', import.meta.url));

/**
 * Prints, on the same confident rows, what a user would otherwise have. Every learner, ours included, is
 * trained without the source it is judged on, and with the invented rows of tests/corpus.
 */
export async function judgeByRivals(judged: readonly Row[]): Promise<void> {
  const ids = new Set(judged.map((row) => row.id));
  const invented = readRowFiles(readdirSync(CORPUS).filter((file) => file.endsWith('.jsonl')).map((file) => `${CORPUS}/${file}`), true).filter((row) => !ids.has(row.id));
  const rows = [...judged, ...invented];
  const foldOf = dealSources(rows, FOLDS);
  const fold = (row: Row) => (isInvented(row) ? -1 : foldOf.get(sourceOf(row))!);
  const scores: Record<string, number[]> = {
    'Unbadger': ours(rows),
    [`${KEYWORDS.length} keywords`]: rows.map((row) => KEYWORDS.filter((word) => row.text.toLowerCase().includes(word)).length),
    'naive Bayes': await byNaiveBayes(rows, fold),
    'logistic regression': byLogisticRegression(rows, fold),
  };
  const groups = new Map<string, number[]>();
  rows.forEach((row, i) => {
    if (isInvented(row) || row.confidence === 'low') return;
    for (const name of ['all', `${row.network}/${row.surface}`]) groups.set(name, [...(groups.get(name) ?? []), i]);
  });
  console.log('Average precision (and F1) for marketing; every learner left out the source it is judged on:');
  console.table(Object.fromEntries([...groups].filter(([, group]) => group.length >= LEAST_ROWS && group.some((i) => rows[i]!.label === 'marketing')).map(([name, group]) => {
    const truth = group.map((i) => rows[i]!.label === 'marketing');
    const cells = Object.entries(scores).map(([who, all]) => {
      const own = group.map((i) => all[i]!);
      return [who, `${averagePrecision(own, truth).toFixed(3)} (${ratesOf(own.map((score) => score >= (THRESHOLDS[who] ?? 0.5)), truth).f1.toFixed(2)})`];
    });
    return [name, { rows: group.length, marketing: truth.filter(Boolean).length, ...Object.fromEntries(cells) }];
  })));
}

function ours(rows: readonly Row[]): number[] {
  const [setting] = SETTINGS;
  const matrix = buildMatrix(rows, RULES, findCandidates(rows), setting!.sharing);
  const predictions = crossValidate(rows, matrix, labelsOf(rows), sampleWeights(rows, setting!.sourcePower), setting!.penalties, setting!.sharing, MOST_PHRASES, FOLDS, ITERATIONS);
  return predictions.map((prediction) => (prediction ? softmax(prediction.kinds)[0]! : 0));
}

function byLogisticRegression(rows: readonly Row[], fold: (row: Row) => number): number[] {
  const words = findCandidates(rows, { leastSources: 1, leastRows: 3, most: 40_000 });
  const index = new Map(words.map((word, i) => [word, i]));
  const x = pack(rows.map((row): [number, number][] => {
    const found = [...sequencesOf(row.text, 3)].map((sequence) => index.get(sequence)).filter((i) => i !== undefined);
    return [...found.map((i): [number, number] => [i, 1 / Math.sqrt(found.length || 1)]), [words.length, 1]];
  }));
  const labels = Int8Array.from(rows, (row) => (row.label === 'marketing' ? 1 : 0));
  const ridge = new Float64Array(words.length + 1).fill(2e-5);
  const scores = new Array<number>(rows.length).fill(0);
  for (let out = 0; out < FOLDS; out++) {
    const w = fitSoftmax(x, labels, Float64Array.from(rows, (row) => (fold(row) === out ? 0 : 1)), 2, ridge, 40);
    rows.forEach((row, i) => {
      if (fold(row) !== out) return;
      const [no, yes] = logitsOf(x, i, w, 2);
      scores[i] = 1 / (1 + Math.exp(no! - yes!));
    });
  }
  return scores;
}

interface Bayes {
  learn(text: string, label: string): Promise<unknown>;
  readonly docCount: Record<string, number>;
  readonly totalDocuments: number;
  tokenizer(text: string): string[];
  frequencyTable(tokens: string[]): Record<string, number>;
  tokenProbability(token: string, label: string): number;
}
/** Multinomial naive Bayes of the npm package `bayes`, with its own tokenizer. */
async function byNaiveBayes(rows: readonly Row[], fold: (row: Row) => number): Promise<number[]> {
  const make = createRequire(import.meta.url)('bayes') as () => Bayes;
  const scores = new Array<number>(rows.length).fill(0);
  for (let out = 0; out < FOLDS; out++) {
    const classifier = make();
    for (const row of rows) if (fold(row) !== out) await classifier.learn(row.text, row.label === 'marketing' ? 'yes' : 'no');
    rows.forEach((row, i) => {
      if (fold(row) !== out) return;
      const table = Object.entries(classifier.frequencyTable(classifier.tokenizer(row.text)));
      const logOf = (label: string) => table.reduce((sum, [token, count]) => sum + count * Math.log(classifier.tokenProbability(token, label)), Math.log(classifier.docCount[label]! / classifier.totalDocuments));
      scores[i] = logOf('yes') - logOf('no'); // log-odds: likelihoods of long texts leave the range of numbers
    });
  }
  return scores;
}
