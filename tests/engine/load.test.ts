import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/classify';
import { plan } from '../../lib/engine/compile';
import { layOut } from '../../lib/engine/layout';
import { loadJudgement, packJudgement } from '../../lib/engine/load';
import type { Model } from '../../lib/engine/model';
import { featuresOf, prepare, prepareWeights } from '../../lib/engine/prepare';
import { RULES } from '../../lib/rules';
import { itemOf } from './fixtures';

const model = JSON.parse(readFileSync(new URL('../../lib/engine/model.json', import.meta.url), 'utf8')) as Model;
const texts = readFileSync(new URL('../corpus/written-a.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text);

describe('a judgement that was packed for tabs', () => {
  it('says of every text what it said before', () => {
    const shipped = loadJudgement(packJudgement(layOut(plan(...featuresOf(RULES, model))), prepareWeights(RULES, model)), Object.fromEntries(RULES.map(({ id, when }) => [id, when])));
    const [here, there] = [createEngine(prepare(RULES, model)), createEngine(shipped)];
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) expect(there.classify(itemOf(text))).toEqual(here.classify(itemOf(text)));
  });
});
