import { readFileSync } from 'node:fs';
import { createEngine } from '../../lib/engine/classify';
import { loadJudgement } from '../../lib/engine/load';
import type { Model } from '../../lib/engine/model';
import { itemOf } from './item';
import { RULE_TESTS } from './rule-tests';
import { shippedJudgement } from './shipped';

// Prints how many bytes a tab holds once the engine is loaded and has judged a text. Run with --expose-gc.
const shipped = shippedJudgement(JSON.parse(readFileSync(new URL('../../lib/engine/model.json', import.meta.url), 'utf8')) as Model);
const held = () => {
  for (let i = 0; i < 4; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
// Code is compiled once and shared; this one stays, so that only the second is counted.
const first = createEngine(loadJudgement(shipped, RULE_TESTS));
first.classify(itemOf('warm up', 0));
const before = held();
// A text of its own, as a tab is sent one: whatever still holds a piece of it afterwards holds all of it.
const engine = createEngine(loadJudgement(Buffer.from(shipped, 'latin1').toString('latin1'), RULE_TESTS));
engine.classify(itemOf('Would you be open to a quick call?', 1));
console.log(held() - before);
for (const one of [first, engine]) if (one.classify(itemOf('x', 2)).causes.length < 0) throw new Error();
