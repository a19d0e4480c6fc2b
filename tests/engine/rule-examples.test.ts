import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/classify';
import { prepare } from '../../lib/engine/prepare';
import type { Rule, RuleExample, RuleExamples } from '../../lib/rules/define-rule';
import { EMPTY_MODEL, itemOf } from './fixtures';

const modules = import.meta.glob<{ default: Rule; examples?: RuleExamples }>(['../../lib/rules/*.ts', '!../../lib/rules/define-rule.ts', '!../../lib/rules/index.ts', '!../../lib/rules/combinations.ts'], { eager: true });
const units = Object.values(modules);
const rules = units.map((unit) => unit.default);
const engine = createEngine(prepare(rules, EMPTY_MODEL));
const speaks = (rule: Rule, example: RuleExample): boolean =>
  engine.read(itemOf(example)).rules.includes(rules.indexOf(rule));

describe.each(units.map((unit) => [unit.default.id, unit] as const))('%s', (_, unit) => {
  it.each(unit.examples?.hits ?? [])('speaks about: %j', (example) => {
    expect(speaks(unit.default, example)).toBe(true);
  });
  it.each(unit.examples?.misses ?? [])('is silent about: %j', (example) => {
    expect(speaks(unit.default, example)).toBe(false);
  });
});
