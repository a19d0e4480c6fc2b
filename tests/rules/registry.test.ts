import { describe, expect, it } from 'vitest';
import { createSignals } from '../../lib/engine/context';
import { expandPhrase } from '../../lib/engine/notation';
import { RULE_GROUPS, RULE_LANGUAGES, type Rule, type RuleExamples } from '../../lib/rules/define-rule';
import type { Signals } from '../../lib/text/signals';
import { readIndex, renderIndex, ruleFiles } from '../../scripts/rules-index';

/** `readings` stand in for examples where an item can't carry what a rule looks at. */
interface Unit {
  readonly default: Rule;
  readonly examples?: RuleExamples;
  readonly readings?: { readonly hits: readonly Partial<Signals>[]; readonly misses: readonly Partial<Signals>[] };
}
const modules = import.meta.glob<Unit>(['../../lib/rules/*.ts', '!../../lib/rules/define-rule.ts', '!../../lib/rules/index.ts', '!../../lib/rules/combinations.ts'], { eager: true });
const units = Object.entries(modules).map(([path, unit]) => [path.replace(/^.*\/|\.ts$/g, ''), unit] as const);

describe('the registry of rules', () => {
  it('lists every file of the folder', () => {
    expect(readIndex() === renderIndex(ruleFiles()), 'lib/rules/index.ts is stale: run "npm run rules:index" and commit it with the rule').toBe(true);
  });
  it('gives every title once', () => {
    const titles = units.map(([, unit]) => unit.default.title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});

describe.each(units)('%s', (name, { default: rule, examples, readings }) => {
  it('is named after its file', () => {
    expect(rule.id, `the file is ${name}.ts, so its id must be "${name}"`).toBe(name);
  });
  it('says in words what it looks for', () => {
    expect(rule.title, 'reads after "This text …": lower case, no full stop').toMatch(/^\S.{3,80}[^.]$/);
    expect(rule.title).not.toMatch(/^(This|It|[A-Z][a-z]+ing)\b/);
    expect(rule.looksFor, 'one or two sentences for the rules view').toMatch(/^.{20,300}[.?!”"’]$/);
    expect(RULE_GROUPS).toContain(rule.group);
    expect(rule.points).toBeGreaterThan(0);
    expect(rule.points).toBeLessThanOrEqual(3);
  });
  it('looks at something', () => {
    expect(Object.values(rule.phrases ?? {}).some((list) => list.length > 0) || rule.when !== undefined, 'a rule needs phrases or `when`').toBe(true);
  });
  it('has at least 3 hits and 5 misses', () => {
    const hits = (examples?.hits.length ?? 0) + (readings?.hits.length ?? 0);
    expect(hits, 'texts that prove the rule').toBeGreaterThanOrEqual(3);
    expect(examples?.misses.length ?? 0, 'near misses').toBeGreaterThanOrEqual(5);
  });
  it.each(RULE_LANGUAGES)('has phrases that compile: %s', (language) => {
    for (const phrase of [...(rule.phrases?.[language] ?? []), ...(rule.unless?.[language] ?? [])]) expect(() => expandPhrase(phrase)).not.toThrow();
  });
  it('says no phrase twice', () => {
    for (const language of RULE_LANGUAGES) {
      const list = rule.phrases?.[language] ?? [];
      expect(list.filter((phrase, i) => list.indexOf(phrase) !== i)).toEqual([]);
    }
  });
  if (readings) it('speaks about its readings and no others', () => {
    const speaks = (reading: Partial<Signals>) => rule.when!({ ...createSignals(), ...reading });
    expect(readings.hits.map(speaks)).not.toContain(false);
    expect(readings.misses.map(speaks)).not.toContain(true);
  });
});
