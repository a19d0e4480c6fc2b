import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/classify';
import { loadJudgement, packJudgement } from '../../lib/engine/load';
import type { Model } from '../../lib/engine/model';
import { prepare } from '../../lib/engine/prepare';
import { RULES } from '../../lib/rules';
import { LETTER_CLASSES } from '../../lib/text/letter-classes';
import { itemOf } from './fixtures';

const model = JSON.parse(readFileSync(new URL('../../lib/engine/model.json', import.meta.url), 'utf8')) as Model;
const texts = readFileSync(new URL('../corpus/written-a.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).slice(0, 300).map((line) => (JSON.parse(line) as { text: string }).text);

describe('a judgement that was packed for tabs', () => {
  it('says of every text what it said before', () => {
    const judgement = prepare(RULES, model);
    const shipped = loadJudgement(packJudgement(judgement, LETTER_CLASSES), Object.fromEntries(RULES.map(({ id, when }) => [id, when])));
    const [here, there] = [createEngine(judgement), createEngine(shipped)];
    expect(texts).toHaveLength(300);
    const say = (engine: typeof here) => texts.map((text) => JSON.stringify(engine.classify(itemOf(text))));
    expect(say(there)).toEqual(say(here));
  });
});
