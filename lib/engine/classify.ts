import type { Item } from '../core/item';
import type { Verdict } from '../core/verdict';
import { PRIVATE_SURFACES } from '../core/vocabulary';
import { findCombinations } from '../rules/combinations';
import type { Rule } from '../rules/define-rule';
import { revealText, type Revealed } from '../text/disguise';
import { LANGUAGES } from '../text/function-words';
import { createLanguageReader, isUnread, type LanguageTable } from '../text/language';
import { indexHosts, type LinkHosts } from '../text/links';
import { hideQuoted } from '../text/quoted';
import type { Signals } from '../text/signals';
import { wordHash } from '../text/words';
import { addContext, createSignals, type History } from './context';
import { findCounterfactual } from './counterfactual';
import type { Model } from './model';
import type { Recorder } from './automaton';
import { createOwnRules, type OwnRules } from './own-rules';
import { findShapes } from './shapes';
import { createScanner, type Scanner } from './scan';
import type { Tables } from './tables';
import { lookUp } from './word-table';
import { tuneWeights, type Tuning } from './tuning';
import { createScales, type Evidence } from './weigh';

/** What judgement needs of a rule: its phrases live in the tables. */
export type RuleCore = Pick<Rule, 'id' | 'side' | 'group' | 'when' | 'surfaces'> & { readonly hasPhrases: boolean };

/** Everything the engine runs on; made by `prepare` or loaded prebuilt. */
export interface Judgement {
  readonly tables: Tables;
  readonly languages: LanguageTable;
  readonly hosts: LinkHosts;
  readonly rules: readonly RuleCore[];
  /** Learned phrases in the order of their features, which follow the rules' 2 x n. In tabs only how many there are. */
  readonly phrases: ArrayLike<string>;
  /** Row-major weights in hundredths of a point: rules, phrases, combinations, shapes; COLUMNS each. */
  readonly weights: Int16Array;
  readonly model: Omit<Model, 'rules' | 'phrases' | 'combinations' | 'shapes' | 'about'>;
}

export interface Engine {
  /** Judges an item: kind, probabilities and both ledgers. Synchronous and pure; quotes are left empty, and the language where it decides nothing. */
  classify(item: Item, history?: History): Verdict;
  /** The same verdict with the words of each cause quoted from the original text. */
  explain(item: Item, history?: History): Verdict;
  /** Takes what the user taught and wrote from now on; nothing is compiled. */
  tune(tuning: Tuning): void;
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
const NONE: readonly never[] = [];
const MOST_QUOTES = 5;
/** Where features were found. */
type Places = Map<number, [start: number, end: number][]>;

/** Makes an engine. It reuses buffers and is meant to live as long as the page. */
export function createEngine(judgement: Judgement): Engine {
  const { tables, rules } = judgement;
  const scanner = createScanner(tables);
  const firstPhrase = rules.length * 2;
  const combined: number[] = [];
  const shaped: number[] = [];
  const scales = createScales(judgement);
  const language = createLanguageReader(judgement.languages);
  const hosts = indexHosts(judgement.hosts);
  let own: OwnRules | undefined;
  let silent: ReadonlySet<number> = new Set();
  const knows = (word: string) => lookUp(tables.words, wordHash(word)) !== 0;

  /** Rules that need no phrase: they are asked every time, the others only when one of their phrases was found. */
  const alwaysAsked = rules.flatMap((rule, i) => (!rule.hasPhrases && rule.when ? [i] : []));
  const firedRules: number[] = [];
  let revealed: Revealed | undefined;

  const readText = (item: Item, history: History | undefined, places?: Places): Signals => {
    const text = item.text.length <= HEAD + TAIL ? hideQuoted(item.text) : item.text;
    const record = places && recordIn(places);
    const scan = (read: string, trust: boolean, recorder: Recorder | undefined): Signals => {
      const found = createSignals();
      places?.clear(); // what an earlier reading found counts no more
      scanEnds(scanner, read, found, trust, recorder);
      return found;
    };
    let signals = scan(text, true, record);
    revealed = undefined;
    if (scanner.lookalikeWords > 0 && scanner.otherWords > scanner.lookalikeWords) signals = scan(text, false, record);
    if (scanner.spacedLetters >= 4 || scanner.bidiControls > 0) {
      revealed = revealText(text.slice(0, HEAD + TAIL), knows);
      if (revealed) {
        signals = scan(revealed.text, true, record && recordAt(revealed.origin, record));
        signals.disguises += 4;
      }
    }
    addContext(item, signals, hosts, history);
    return signals;
  };
  /** Rules that speak: phrases found, no near miss found, structure and surface as asked. */
  const speaking = (item: Item, signals: Signals): number[] => {
    const { automaton } = scanner;
    firedRules.length = 0;
    for (let f = 0; f < automaton.firedCount; f++) if (automaton.fired[f]! < rules.length) firedRules.push(automaton.fired[f]!);
    firedRules.sort((a, b) => a - b);
    const found: number[] = [];
    // both lists ascend, and so does what speaks
    for (let f = 0, a = 0; f < firedRules.length || a < alwaysAsked.length; ) {
      const i = a >= alwaysAsked.length || (f < firedRules.length && firedRules[f]! < alwaysAsked[a]!) ? firedRules[f++]! : alwaysAsked[a++]!;
      const rule = rules[i]!;
      if (rule.surfaces && !rule.surfaces.includes(item.surface)) continue;
      if (rule.when && !rule.when(signals)) continue;
      if (!automaton.has(rules.length + i)) found.push(i);
    }
    return found;
  };
  const phrasesFound = (): number[] => {
    const found: number[] = [];
    const { fired, firedCount } = scanner.automaton;
    for (let i = 0; i < firedCount; i++) if (fired[i]! >= firstPhrase) found.push(fired[i]! - firstPhrase);
    return found;
  };

  const gather = (item: Item, history: History | undefined, quote: boolean): { evidence: Evidence; language: string | undefined } => {
    const places: Places | undefined = quote ? new Map() : undefined;
    const signals = readText(item, history, places);
    // Where half of the words are known, they are read whatever the language: then it is told only to who looks.
    const isRead = signals.knownWords * 2 >= signals.words;
    const spoken = isRead && !quote ? undefined : languageOf(item, language.detect(revealed?.text ?? item.text));
    const unread = !isRead && (isUnread(spoken) || (spoken === undefined && signals.words >= 5 && signals.knownWords * 4 < signals.words));
    const heard = speaking(item, signals);
    const spoke = silent.size > 0 ? heard.filter((index) => !silent.has(index)) : heard;
    const evidence: Evidence = { item, signals, spoke, phrases: phrasesFound(), own: own?.hits(item, history?.patternHits) ?? NONE, unread, places };
    return { language: spoken, evidence };
  };
  const judge = (item: Item, history: History | undefined, quote: boolean): Verdict => {
    const { evidence, language: spoken } = gather(item, history, quote);
    const weighed = scales.weigh(evidence);
    const { kind, probabilities, thoughtLeadership, causes } = weighed;
    const verdict: { -readonly [Key in keyof Verdict]: Verdict[Key] } = { kind, probabilities, thoughtLeadership, causes };
    if (spoken) verdict.language = spoken;
    const counterfactual = quote ? findCounterfactual(evidence, weighed, judgement, scales) : undefined;
    if (counterfactual) verdict.counterfactual = counterfactual;
    return verdict;
  };
  return {
    classify: (item, history) => judge(item, history, false),
    explain: (item, history) => judge(item, history, true),
    tune(tuning) {
      scales.use(tuneWeights(judgement, tuning.factors));
      silent = new Set(tuning.off?.map((id) => rules.findIndex((rule) => rule.id === id)));
      own = tuning.own && tuning.own.rules.length > 0 ? createOwnRules(tuning.own) : undefined;
    },
    read: (item, history) => {
      const signals = readText(item, history);
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

/** Writes the first places of each feature down. */
function recordIn(places: Places): Recorder {
  return (feature, start, end) => {
    const list = places.get(feature) ?? [];
    if (list.length < MOST_QUOTES) list.push([start, end]);
    places.set(feature, list);
  };
}
/** Records places of a revealed text where they stand in the original: what was turned round ends before it begins. */
function recordAt(origin: Int32Array, record: Recorder): Recorder {
  return (feature, start, end) => {
    const [first, last] = [origin[start]!, origin[end - 1]!];
    record(feature, Math.min(first, last), Math.max(first, last) + 1);
  };
}

/** What the words say; where they say too little, what the page says, if that is a language we read. */
function languageOf(item: Item, told: string | undefined): string | undefined {
  if (told !== undefined && told !== 'und') return told;
  const given = item.lang?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === given) ?? told;
}
