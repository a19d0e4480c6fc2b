import type { Item } from '../core/item';
import type { Verdict } from '../core/verdict';
import type { Surface } from '../core/vocabulary';
import { createEngine, type Engine } from './classify';
import { loadJudgement, readHead, type RuleTests } from './load';
import { silenceRules } from './silence';

/** More sets of rules than a page tries in a row. */
const MOST_ENGINES = 24;

/** Judges a text by itself, as it would be on a network, without the rules named. */
export function makeTextJudge(judgement: string, tests: RuleTests): (text: string, surface: Surface, without: readonly string[]) => Verdict {
  const whole = loadJudgement(judgement, tests);
  const engines = new Map<string, Engine>();
  return (text, surface, without) => {
    const key = [...without].sort().join(' ');
    let engine = engines.get(key);
    if (!engine) {
      if (engines.size >= MOST_ENGINES) engines.clear();
      engine = createEngine(silenceRules(whole, without));
      engines.set(key, engine);
    }
    const item: Item = { network: 'linkedin', surface, key: 'tried', author: { keys: [], kind: 'unknown' }, promoted: 'unknown', direction: 'incoming', text, links: [] };
    return engine.explain(item);
  };
}

/** From how many hundredths on a shipped judgement calls marketing sure. */
export function readFoldAt(judgement: string): number {
  return readHead(judgement).model.foldAt;
}
