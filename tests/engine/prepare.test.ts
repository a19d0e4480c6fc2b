import { describe, expect, it } from 'vitest';
import { COLUMNS, type Model } from '../../lib/engine/model';
import { featuresOf, handSetPoints, prepare, prepareWeights } from '../../lib/engine/prepare';
import { SHAPES } from '../../lib/engine/shapes';
import { COMBINATIONS } from '../../lib/rules/combinations';
import { defineRule, type Rule } from '../../lib/rules/define-rule';
import { EMPTY_MODEL } from './fixtures';

const rule = (id: string, over: Partial<Rule> = {}): Rule => defineRule({ id, title: `title of ${id}`, looksFor: 'x', side: 'peer', group: 'ask', points: 1.5, ...over });
const RULES = [rule('one', { phrases: { en: ['a'] }, unless: { en: ['b'] } }), rule('two', { side: 'marketing' })];
const row = (first: number) => Array.from({ length: COLUMNS }, (_, i) => first + i);
const model: Model = { ...EMPTY_MODEL, rules: { two: row(10) }, phrases: { 'c d': row(20), e: row(30) }, combinations: { [COMBINATIONS[1]!]: row(40) }, shapes: { [SHAPES[2]!]: row(50) } };

describe('what the engine runs on', () => {
  it('weighs rules by what was learned or else by hand, then phrases, combinations and shapes', () => {
    const { weights } = prepareWeights(RULES, model);
    const count = RULES.length + 2 + COMBINATIONS.length + SHAPES.length;
    expect(weights).toHaveLength(count * COLUMNS);
    const rows = Array.from({ length: count }, (_, i) => [...weights.subarray(i * COLUMNS, (i + 1) * COLUMNS)]);
    const set = new Map([[0, [0, 150, 0, 0, 0]], [1, row(10)], [2, row(20)], [3, row(30)], [5, row(40)], [4 + COMBINATIONS.length + 2, row(50)]]);
    rows.forEach((given, i) => expect(given, `${i}`).toEqual(set.get(i) ?? row(0).map(() => 0)));
  });
  it('gives a rule of no learning its points for its own side, in whole hundredths', () => {
    expect([handSetPoints({ side: 'marketing', points: 2 }), handSetPoints({ side: 'other', points: 0.125 })]).toEqual([[200, 0, 0, 0, 0], [0, 0, 0, 13, 0]]);
  });
  it('has features for rules, their near misses and learned phrases', () => {
    expect(featuresOf(RULES, model)).toEqual([[{ phrase: 'a', feature: 0 }, { phrase: 'b', feature: 2 }, { phrase: 'c d', feature: 4 }, { phrase: 'e', feature: 5 }], 6]);
  });
  it('knows of a rule what judging takes, and nothing that is empty', () => {
    const when = () => true;
    const { rules, phrases, model: kept, tables } = prepare([...RULES, rule('three', { phrases: { en: [], de: [] }, when, surfaces: ['feed'], learned: false })], model);
    expect(rules).toStrictEqual([
      { id: 'one', side: 'peer', group: 'ask', hasPhrases: true },
      { id: 'two', side: 'marketing', group: 'ask', hasPhrases: false },
      { id: 'three', side: 'peer', group: 'ask', hasPhrases: false, when, surfaces: ['feed'] },
    ]);
    expect([phrases, kept, tables.features]).toEqual([['c d', 'e'], model, 8]);
    expect(prepare([rule('both', { phrases: { en: [], de: ['x'] } })], model).rules[0]!.hasPhrases).toBe(true);
  });
});
