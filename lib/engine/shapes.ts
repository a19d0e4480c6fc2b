import type { Signals } from '../text/signals';

/**
 * The form of a text in steps: how long, how many links, signs, numbers. Form alone proves nothing, but it
 * carries from one author to the next: a complaint, a ticker, an advertisement and an essay are built
 * differently. Each measure counts once by itself and once for its kind of place (private or public).
 */
const STEPS = {
  words: [4, 8, 15, 25, 40, 70, 120, 200, 350],
  sentences: [2, 4, 8],
  lines: [1, 5, 12],
  blankLines: [1, 3, 8],
  bullets: [1, 4, 8],
  urls: [1, 2],
  hashtags: [1, 3, 6],
  mentions: [1, 2],
  emojis: [1, 3, 6],
  exclamations: [1, 2, 4],
  questions: [1, 2, 4],
  endsWithQuestion: [1],
  numbers: [1, 3, 8],
  percents: [1, 3],
  prices: [1],
  capitals: [1, 3, 8],
  quotes: [1, 3],
  ellipses: [1],
  codeMarks: [1, 4],
  fromOrganization: [0, 1],
} as const satisfies Partial<Record<keyof Signals, readonly number[]>>;

const MEASURES = Object.entries(STEPS) as [keyof typeof STEPS, readonly number[]][];
/** Ratios, in steps of their own: words to a sentence, exclamations to a sentence, capitals to a word. */
const RATIOS: readonly { readonly name: string; readonly of: (s: Signals) => number; readonly steps: readonly number[] }[] = [
  { name: 'words-per-sentence', of: (s) => s.words / Math.max(1, s.sentences), steps: [6, 11, 18] },
  { name: 'exclamations-per-sentence', of: (s) => s.exclamations / Math.max(1, s.sentences), steps: [0.001, 0.3] },
  { name: 'capitals-per-word', of: (s) => s.capitals / Math.max(1, s.words), steps: [0.001, 0.05, 0.2] },
];

/** Every step of every measure, in a fixed order; their points stand in the model by name. Made where they are asked for: tabs know them by number. */
export const SHAPES: readonly string[] = /* @__PURE__ */ nameShapes();
function nameShapes(): string[] {
  return [
    ...MEASURES.flatMap(([name, steps]) => ['', 'private ', 'public '].flatMap((place) => [0, ...steps].map((_, step) => `${place}${name}:${step}`))),
    ...RATIOS.flatMap(({ name, steps }) => [0, ...steps].map((_, step) => `${name}:${step}`)),
    ...['organization', 'person', 'unknown'].flatMap((author) => ['private', 'public'].flatMap((place) => ['linked', 'unlinked'].map((link) => `${author} ${place} ${link}`))),
  ];
}

// The steps of all measures in a row, and the measures by name written out: this runs for every item.
const steps = Float64Array.from(MEASURES.flatMap(([, list]) => [...list, Infinity]));
const widths = Uint8Array.from(MEASURES, ([, list]) => list.length + 1);
const values = new Float64Array(MEASURES.length);
/** Reads the measures in the order of STEPS. */
function readMeasures(s: Signals): void {
  let at = 0;
  values[at++] = s.words;
  values[at++] = s.sentences;
  values[at++] = s.lines;
  values[at++] = s.blankLines;
  values[at++] = s.bullets;
  values[at++] = s.urls;
  values[at++] = s.hashtags;
  values[at++] = s.mentions;
  values[at++] = s.emojis;
  values[at++] = s.exclamations;
  values[at++] = s.questions;
  values[at++] = s.endsWithQuestion;
  values[at++] = s.numbers;
  values[at++] = s.percents;
  values[at++] = s.prices;
  values[at++] = s.capitals;
  values[at++] = s.quotes;
  values[at++] = s.ellipses;
  values[at++] = s.codeMarks;
  values[at++] = s.fromOrganization;
}

/** Writes the indexes of the steps a text stands on into `found`, which is emptied first. */
export function findShapes(s: Signals, found: number[]): void {
  found.length = 0;
  readMeasures(s);
  let at = 0;
  for (let measure = 0, first = 0; measure < values.length; measure++) {
    let step = 0;
    while (values[measure]! >= steps[first + step]!) step++;
    const width = widths[measure]!;
    found.push(at + step, at + width * (s.isPrivate === 1 ? 1 : 2) + step);
    at += width * 3;
    first += width;
  }
  for (const { of, steps: own } of RATIOS) {
    found.push(at + stepOf(of(s), own));
    at += own.length + 1;
  }
  const author = s.fromOrganization === 1 ? 0 : s.fromOrganization === 0 ? 1 : 2;
  found.push(at + author * 4 + (s.isPrivate === 1 ? 0 : 2) + (s.urls > 0 ? 0 : 1));
}

function stepOf(value: number, own: readonly number[]): number {
  let step = 0;
  while (value >= own[step]!) step++;
  return step;
}
