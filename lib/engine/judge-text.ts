import type { Verdict } from '../core/verdict';
import type { Surface } from '../core/vocabulary';
import { createEngine } from './classify';
import { loadJudgement, readHead, type RuleTests } from './load';

/** Judges a text by itself, as it would be on a network, without the rules named. */
export function makeTextJudge(judgement: string, tests: RuleTests): (text: string, surface: Surface, without: readonly string[]) => Verdict {
  const engine = createEngine(loadJudgement(judgement, tests));
  return (text, surface, without) => {
    engine.tune({ off: without });
    return engine.explain({ network: 'linkedin', surface, key: 'tried', author: { keys: [], kind: 'unknown' }, promoted: 'unknown', direction: 'incoming', text, links: [] });
  };
}

/** From how many hundredths on a shipped judgement calls marketing sure. */
export function readFoldAt(judgement: string): number {
  return readHead(judgement).model.foldAt;
}
