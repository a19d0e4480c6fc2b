import { KINDS } from '../core/vocabulary';
import { COMBINATIONS } from '../rules/combinations';
import type { Rule } from '../rules/define-rule';
import type { Judgement, RuleCore } from './classify';
import { compile, rulePhrases, type CompiledPhrase } from './compile';
import { makeLanguageTable } from '../text/language-table';
import '../text/letter-classes';
import { LINK_HOSTS } from '../text/link-hosts';
import { SHAPES } from './shapes';
import { COLUMNS, type Model } from './model';

/** What a rule counts before labelled text was seen: its points for its own side. */
export function handSetPoints(rule: Pick<Rule, 'side' | 'points'>): number[] {
  const row = new Array<number>(COLUMNS).fill(0);
  row[KINDS.indexOf(rule.side)] = Math.round(rule.points * 100);
  return row;
}

/** Compiles rules and a model into what `createEngine` runs on. Throws Error on a broken phrase. */
export function prepare(rules: readonly Rule[], model: Model): Judgement {
  return { tables: compile(...featuresOf(rules, model)), ...prepareWeights(rules, model) };
}

/** All phrases with their features, and how many features there are: rules, their near misses, learned phrases. */
export function featuresOf(rules: readonly Rule[], model: Pick<Model, 'phrases'>): [phrases: CompiledPhrase[], features: number] {
  const learned = Object.keys(model.phrases);
  const first = rules.length * 2;
  return [[...rulePhrases(rules), ...learned.map((phrase, i) => ({ phrase, feature: first + i }))], first + learned.length];
}

/** All of a judgement but its tables. */
export function prepareWeights(rules: readonly Rule[], model: Model): Omit<Judgement, 'tables'> {
  const phrases = Object.keys(model.phrases);
  const weights = new Int16Array((rules.length + phrases.length + COMBINATIONS.length + SHAPES.length) * COLUMNS);
  rules.forEach((rule, i) => weights.set(model.rules[rule.id] ?? handSetPoints(rule), i * COLUMNS));
  phrases.forEach((phrase, i) => weights.set(model.phrases[phrase]!, (rules.length + i) * COLUMNS));
  COMBINATIONS.forEach((name, i) => weights.set(model.combinations[name] ?? [], (rules.length + phrases.length + i) * COLUMNS));
  SHAPES.forEach((name, i) => weights.set(model.shapes[name] ?? [], (rules.length + phrases.length + COMBINATIONS.length + i) * COLUMNS));
  return { rules: rules.map(toCore), phrases, weights, model, languages: makeLanguageTable(), hosts: LINK_HOSTS };
}

function toCore(rule: Rule): RuleCore {
  const { id, side, group, when, surfaces } = rule;
  const hasPhrases = Object.values(rule.phrases ?? {}).some((list) => list.length > 0);
  return { id, side, group, hasPhrases, ...(when ? { when } : {}), ...(surfaces ? { surfaces } : {}) };
}
