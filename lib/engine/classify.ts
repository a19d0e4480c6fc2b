import type { Cause } from '../core/cause';
import type { Item } from '../core/item';
import type { Probabilities, Verdict } from '../core/verdict';
import { KINDS, PRIVATE_SURFACES, type Kind, type VerdictKind } from '../core/vocabulary';
import { COMBINATIONS, findCombinations } from '../rules/combinations';
import type { Rule } from '../rules/define-rule';
import { revealText, type Revealed } from '../text/disguise';
import type { Signals } from '../text/signals';
import { wordHash } from '../text/words';
import { addContext, createSignals, type History } from './context';
import { COLUMNS, THOUGHT_LEADERSHIP, type Model } from './model';
import type { Recorder } from './automaton';
import { findShapes } from './shapes';
import { createScanner, type Scanner } from './scan';
import type { Tables } from './tables';

/** What judgement needs of a rule: its phrases live in the tables. */
export type RuleCore = Pick<Rule, 'id' | 'side' | 'group' | 'points' | 'when' | 'surfaces'> & { readonly hasPhrases: boolean };

/** Everything the engine runs on; made by `prepare` or loaded prebuilt. */
export interface Judgement {
  readonly tables: Tables;
  readonly rules: readonly RuleCore[];
  /** Learned phrases in the order of their features, which follow the rules' 2 x n. */
  readonly phrases: readonly string[];
  /** Row-major weights in hundredths of a point: rules, phrases, combinations, shapes; COLUMNS each. */
  readonly weights: Int16Array;
  readonly model: Omit<Model, 'rules' | 'phrases' | 'combinations' | 'shapes' | 'about'>;
}

export interface Engine {
  /** Judges an item: kind, probabilities and both ledgers. Synchronous and pure; quotes are left empty. */
  classify(item: Item, history?: History): Verdict;
  /** The same verdict with the words of each cause quoted from the original text. */
  explain(item: Item, history?: History): Verdict;
  /** What the pass over the text found, for training: rule indexes that spoke, phrase indexes, signals. */
  read(item: Item, history?: History): Reading;
}
export interface Reading {
  readonly rules: readonly number[];
  readonly phrases: readonly number[];
  readonly combinations: readonly number[];
  readonly shapes: readonly number[];
  readonly signals: Signals;
}

/** A long text is read at both ends: the opening and the close carry the purpose. */
export const HEAD = 8_000;
export const TAIL = 4_000;
const MOST_CAUSES = 24;

/** Makes an engine. It reuses buffers and is meant to live as long as the page. */
export function createEngine(judgement: Judgement): Engine {
  const { tables, rules, model, weights } = judgement;
  const scanner = createScanner(tables);
  const firstPhrase = rules.length * 2;
  const firstCombination = (rules.length + judgement.phrases.length) * COLUMNS;
  const combined: number[] = [];
  const firstShape = firstCombination + COMBINATIONS.length * COLUMNS;
  const shaped: number[] = [];
  const form = new Int16Array(COLUMNS);
  const groups = [...new Set(rules.map((rule) => rule.group))];
  const groupOf = rules.map((rule) => groups.indexOf(rule.group));
  const knows = (word: string) => knowsWord(tables, word);

  const readText = (item: Item, history: History | undefined, record?: Recorder): { signals: Signals; revealed?: Revealed } => {
    let signals = createSignals();
    scanEnds(scanner, item.text, signals, true, record);
    let revealed: Revealed | undefined;
    if (scanner.lookalikeWords > 0 && scanner.otherWords > scanner.lookalikeWords) {
      signals = createSignals();
      scanEnds(scanner, item.text, signals, false, record);
    }
    if (scanner.spacedLetters >= 4 || scanner.bidiControls > 0) {
      revealed = revealText(item.text.slice(0, HEAD + TAIL), knows);
      if (revealed) {
        signals = createSignals();
        scanEnds(scanner, revealed.text, signals, true, record && ((f, a, b) => record(f, revealed!.origin[a]!, revealed!.origin[b - 1]! + 1)));
        signals.disguises += 4;
      }
    }
    addContext(item, signals, history);
    return { signals, ...(revealed ? { revealed } : {}) };
  };
  /** Rules that speak: phrases found, no near miss found, structure and surface as asked. */
  const speaking = (item: Item, signals: Signals): number[] => {
    const found: number[] = [];
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i]!;
      if (rule.hasPhrases && !scanner.automaton.has(i)) continue;
      if (scanner.automaton.has(rules.length + i)) continue;
      if (rule.surfaces && !rule.surfaces.includes(item.surface)) continue;
      if (rule.when && !rule.when(signals)) continue;
      if (rule.hasPhrases || rule.when) found.push(i);
    }
    return found;
  };
  const phrasesFound = (): number[] => {
    const found: number[] = [];
    const { fired, firedCount } = scanner.automaton;
    for (let i = 0; i < firedCount; i++) if (fired[i]! >= firstPhrase) found.push(fired[i]! - firstPhrase);
    return found;
  };

  const judge = (item: Item, history: History | undefined, quote: boolean): Verdict => {
    const places = new Map<number, [number, number][]>();
    const record: Recorder | undefined = quote
      ? (feature, start, end) => {
          const list = places.get(feature) ?? [];
          if (list.length < 5) list.push([start, end]);
          places.set(feature, list);
        }
      : undefined;
    const { signals } = readText(item, history, record);
    const spoke = speaking(item, signals);
    const phrases = phrasesFound();
    const place = model.places[`${item.network}/${item.surface}`] ?? [];
    const total = new Float64Array(COLUMNS);
    for (let c = 0; c < COLUMNS; c++) total[c] = (model.bias[c] ?? 0) + (place[c] ?? 0);
    const causes: Cause[] = [];
    const spent = new Float64Array(groups.length * COLUMNS);
    for (const index of spoke) {
      const row = index * COLUMNS;
      const rule = rules[index]!;
      for (let c = 0; c < COLUMNS; c++) {
        let points = weights[row + c]!;
        if (points > 0 && c < THOUGHT_LEADERSHIP) {
          const at = groupOf[index]! * COLUMNS + c;
          points = Math.min(points, model.groupCap - spent[at]!);
          if (points < 0) points = 0;
          spent[at]! += points;
        }
        total[c]! += points;
      }
      addCause(causes, rule.id, 'rule', weights, row, 1, quotesOf(item.text, places.get(index)));
    }
    if (phrases.length > 0) {
      const scale = model.phraseScale / 100 / Math.sqrt(phrases.length + model.phraseDamp);
      for (const index of phrases) {
        const row = (rules.length + index) * COLUMNS;
        for (let c = 0; c < COLUMNS; c++) total[c]! += weights[row + c]! * scale;
        addCause(causes, 'phrase', 'phrase', weights, row, scale, quotesOf(item.text, places.get(firstPhrase + index)));
      }
    }
    findCombinations(spoke, rules, PRIVATE_SURFACES.includes(item.surface), combined);
    for (const index of combined) {
      const row = firstCombination + index * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) total[c]! += weights[row + c]!;
      addCause(causes, COMBINATIONS[index]!, 'combination', weights, row, 1, []);
    }
    // the form of the text is one cause: its twenty measures would crowd out the words
    findShapes(signals, shaped);
    form.fill(0);
    for (const index of shaped) for (let c = 0; c < COLUMNS; c++) form[c]! += weights[firstShape + index * COLUMNS + c]!;
    for (let c = 0; c < COLUMNS; c++) total[c]! += form[c]!;
    addCause(causes, 'form', 'combination', form, 0, 1, []);
    const probabilities = toProbabilities(total, model.temperature);
    causes.sort((a, b) => b.points - a.points);
    return {
      kind: pickKind(probabilities, signals, model.unsureMargin),
      probabilities,
      thoughtLeadership: 1 / (1 + Math.exp(-total[THOUGHT_LEADERSHIP]! / 100)),
      causes: causes.slice(0, MOST_CAUSES),
    };
  };
  return {
    classify: (item, history) => judge(item, history, false),
    explain: (item, history) => judge(item, history, true),
    read: (item, history) => {
      const { signals } = readText(item, history);
      const spoke = speaking(item, signals);
      findCombinations(spoke, rules, PRIVATE_SURFACES.includes(item.surface), combined);
      findShapes(signals, shaped);
      return { rules: spoke, phrases: phrasesFound(), combinations: [...combined], shapes: [...shaped], signals };
    },
  };
}

function scanEnds(scanner: Scanner, text: string, signals: Signals, trust: boolean, record: Recorder | undefined): void {
  if (text.length <= HEAD + TAIL) scanner.scan(text, 0, text.length, signals, false, trust, record);
  else {
    scanner.scan(text, 0, HEAD, signals, false, trust, record);
    scanner.scan(text, text.length - TAIL, text.length, signals, true, trust, record);
  }
}

function knowsWord(t: Tables, word: string): boolean {
  const hash = wordHash(word);
  const mask = t.wordHashes.length - 1;
  let at = hash & mask;
  while (t.wordIds[at] !== 0 && t.wordHashes[at] !== hash) at = (at + 1) & mask;
  return t.wordIds[at] !== 0;
}

function toProbabilities(total: Float64Array, temperature: number): Probabilities {
  let most = -Infinity;
  for (let c = 0; c < KINDS.length; c++) most = Math.max(most, total[c]!);
  const shares = KINDS.map((_, c) => Math.exp(((total[c]! - most) / 100) * (temperature / 100)));
  const sum = shares.reduce((a, b) => a + b, 0);
  return Object.fromEntries(KINDS.map((kind, c) => [kind, shares[c]! / sum])) as Probabilities;
}

/** The likeliest kind, or unsure when the best two are close; closer still where the language is unknown. */
function pickKind(p: Probabilities, signals: Signals, margin: number): VerdictKind {
  const ranked = [...KINDS].sort((a, b) => p[b] - p[a]);
  const [first, second] = ranked as [Kind, Kind];
  const strange = signals.words >= 5 && signals.knownWords * 4 < signals.words;
  return p[first] - p[second] < (margin / 100) * (strange ? 2 : 1) ? 'unsure' : first;
}

/** Writes a row of weights as one cause: it speaks for the kind it lifts most above the average of the others. */
function addCause(causes: Cause[], rule: string, source: Cause['source'], weights: Int16Array, row: number, scale: number, quotes: Cause['quotes']): void {
  let best = 0;
  let mean = 0;
  for (let c = 0; c < KINDS.length; c++) {
    mean += weights[row + c]! / KINDS.length;
    if (weights[row + c]! > weights[row + best]!) best = c;
  }
  const points = ((weights[row + best]! - mean) * scale) / 100;
  if (points >= 0.05) causes.push({ rule, source, side: KINDS[best]!, points: Math.round(points * 100) / 100, quotes });
}

function quotesOf(text: string, places: readonly [number, number][] | undefined): Cause['quotes'] {
  if (!places) return [];
  return places.slice(0, 5).map(([start, end]) => ({ text: text.slice(start, Math.min(end, start + 400)), start, end }));
}
