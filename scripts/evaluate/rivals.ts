import { createRequire } from 'node:module';
import { findCandidates, sequencesOf, sourceOf } from '../train/candidates';
import { averagePrecision, ratesOf } from '../train/metrics';
import { fitSoftmax, logitsOf, pack } from '../train/logistic';
import type { Row } from '../rows/row';

/** What somebody would write down in five minutes as a block list. */
const KEYWORDS = ['book a call', 'quick call', 'free demo', 'calendly', 'webinar', 'limited time', 'discount', 'sign up', 'dm me', 'link in bio', 'link in comments', 'lead generation', 'grow your business', 'free trial', 'promo code', 'buy now', 'giveaway', 'seo services', 'schedule a call', '15 minutes', 'roi', 'our clients', 'newsletter', 'register now', 'special offer'];
const FOLDS = 6;
interface Bayes { learn(text: string, label: string): void; categorize(text: string): string; getInitialState?(): unknown }

/** Prints, on the same rows, what a user would otherwise have. Each learner leaves out the sources it is judged on. */
export function judgeByRivals(rows: readonly Row[], ours: readonly { row: Row; score: number }[]): void {
  const truth = ours.map(({ row }) => row.label === 'marketing');
  const keyword = ours.map(({ row }) => KEYWORDS.filter((word) => row.text.toLowerCase().includes(word)).length);
  const logistic = byLogisticRegression(rows, ours.map(({ row }) => row));
  const bayes = byNaiveBayes(rows, ours.map(({ row }) => row));
  const line = (scores: readonly number[], at: number) => ({ 'marketing AP': averagePrecision(scores, truth).toFixed(3), 'marketing F1': ratesOf(scores.map((score) => score >= at), truth).f1.toFixed(3) });
  console.log('Beside the yardsticks, which leave out the source they are judged on (ours is the shipped model):');
  console.table({
    'Unbadger as shipped': line(ours.map(({ score }) => score), 0.5),
    [`${KEYWORDS.length} keywords`]: line(keyword, 1),
    'naive Bayes (package bayes)': line(bayes, 0.5),
    'logistic regression, 1-3 words': line(logistic, 0.5),
  });
}

const foldOf = (rows: readonly Row[]) => {
  const names = [...new Set(rows.map(sourceOf))].sort();
  return (row: Row) => names.indexOf(sourceOf(row)) % FOLDS;
};

function byLogisticRegression(rows: readonly Row[], judged: readonly Row[]): number[] {
  const words = findCandidates(rows, { leastSources: 1, leastRows: 3, most: 40_000 });
  const index = new Map(words.map((word, i) => [word, i]));
  const vector = (row: Row): [number, number][] => {
    const found = [...sequencesOf(row.text, 3)].map((sequence) => index.get(sequence)).filter((i) => i !== undefined);
    return [...found.map((i): [number, number] => [i, 1 / Math.sqrt(found.length || 1)]), [words.length, 1]];
  };
  const fold = foldOf(rows);
  const x = pack(rows.map(vector));
  const labels = Int8Array.from(rows, (row) => (row.label === 'marketing' ? 1 : 0));
  const ridge = new Float64Array(words.length + 1).fill(2e-5);
  const scores = new Map<string, number>();
  for (let out = 0; out < FOLDS; out++) {
    const w = fitSoftmax(x, labels, Float64Array.from(rows, (row) => (fold(row) === out ? 0 : 1)), 2, ridge, 40);
    rows.forEach((row, i) => {
      if (fold(row) !== out) return;
      const [no, yes] = logitsOf(x, i, w, 2);
      scores.set(row.id, 1 / (1 + Math.exp(no! - yes!)));
    });
  }
  return judged.map((row) => scores.get(row.id) ?? 0);
}

/** Multinomial naive Bayes of the npm package `bayes`; its own tokenizer, scores as a share of log-likelihoods. */
function byNaiveBayes(rows: readonly Row[], judged: readonly Row[]): number[] {
  const make = createRequire(import.meta.url)('bayes') as () => Bayes & { docCount: Record<string, number>; totalDocuments: number; tokenizer(text: string): string[]; frequencyTable(tokens: string[]): Record<string, number>; tokenProbability(token: string, label: string): number };
  const fold = foldOf(rows);
  const scores = new Map<string, number>();
  for (let out = 0; out < FOLDS; out++) {
    const classifier = make();
    for (const row of rows) if (fold(row) !== out) void classifier.learn(row.text, row.label === 'marketing' ? 'yes' : 'no');
    for (const row of rows) {
      if (fold(row) !== out) continue;
      const table = classifier.frequencyTable(classifier.tokenizer(row.text));
      const logOf = (label: string) => Object.entries(table).reduce((sum, [token, count]) => sum + count * Math.log(classifier.tokenProbability(token, label)), Math.log(classifier.docCount[label]! / classifier.totalDocuments));
      scores.set(row.id, 1 / (1 + Math.exp(Math.max(-700, Math.min(700, logOf('no') - logOf('yes'))))));
    }
  }
  return judged.map((row) => scores.get(row.id) ?? 0);
}
