import { compile } from '../../lib/engine/compile';
import { createEngine } from '../../lib/engine/classify';
import type { Judgement } from '../../lib/engine/classify';
import { createSignals } from '../../lib/engine/context';
import { packTables, unpackTables } from '../../lib/engine/encode';
import { createScanner } from '../../lib/engine/scan';
import type { Tables } from '../../lib/engine/tables';
import type { Finder } from './rivals';
import type { Contender } from './rounds';
import { itemOf } from './item';

/** Tables of plain phrases, a feature each, as a tab holds them: in one piece. */
export const tablesOf = (phrases: readonly string[]): Tables => unpackTables(packTables(compile(phrases.map((phrase, feature) => ({ phrase, feature })), phrases.length)));
export const bytesOf = (tables: Tables): number => Object.values(tables).reduce((sum: number, one) => sum + (ArrayBuffer.isView(one) ? one.byteLength : 0), 0);

/** One pass of ours over a text: how many features it found. */
export function scanWith(tables: Tables): Finder {
  const scanner = createScanner(tables);
  const signals = createSignals();
  return (text) => {
    scanner.scan(text, 0, text.length, signals);
    return scanner.automaton.firedCount;
  };
}
/** A finder that works through texts. */
export function over(name: string, texts: readonly string[], find: Finder): Contender {
  return {
    name,
    run() {
      let found = 0;
      for (let i = 0; i < texts.length; i++) found += find(texts[i]!);
      return found;
    },
  };
}
/** The same for one that may answer with a promise: the next text waits for it. */
export function overEach(name: string, texts: readonly string[], find: (text: string) => number | Promise<number>): Contender {
  return {
    name,
    async run() {
      let found = 0;
      for (const text of texts) {
        const made = find(text);
        found += typeof made === 'number' ? made : await made;
      }
      return found;
    },
  };
}
/** Whole verdicts: every rule, scores and causes. */
export function verdicts(name: string, texts: readonly string[], judgement: Judgement): Contender {
  const engine = createEngine(judgement);
  const items = texts.map((text, i) => itemOf(text, i));
  return { name, run: () => items.reduce((sum, item) => sum + engine.classify(item).causes.length, 0) };
}
