import type { Judgement, RuleCore } from './classify';
import type { Rule } from '../rules/define-rule';
import { fromBase64, packLayout, toBase64, unpackLayout } from './encode';
import { fillTables, type Layout } from './layout';
import type { Model } from './model';

/** What the background hands to a tab, compiled when the extension was built: a line of JSON, then bytes as text. */
interface Head {
  /** Bytes of the weights, which come first. */
  readonly weights: number;
  readonly phrases: number;
  /** Rules but for their tests, which are code and stand in the script that judges. */
  readonly rules: readonly Omit<RuleCore, 'when'>[];
  readonly model: Omit<Model, 'rules' | 'phrases' | 'combinations' | 'shapes' | 'about'>;
}

/** Packs a judgement for shipping. */
export function packJudgement(layout: Layout, { weights, phrases, rules, model }: Omit<Judgement, 'tables'>): string {
  const tables = packLayout(layout);
  const start = (weights.byteLength + 3) & ~3;
  const bytes = new Uint8Array(start + tables.length);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength));
  bytes.set(tables, start);
  const head: Head = { weights: weights.byteLength, phrases: phrases.length, rules: rules.map(({ when: _, ...data }) => data), model };
  return `${JSON.stringify(head)}\n${toBase64(bytes)}`;
}

/** Structural tests of rules by rule id; see `virtual:rule-tests`. */
export type RuleTests = Readonly<Record<string, Rule['when']>>;

/** Unpacks a shipped judgement. Throws Error when it is not one; the tab then judges nothing and says so. */
export function loadJudgement(text: string, tests: RuleTests): Judgement {
  const line = text.indexOf('\n');
  const head = JSON.parse(text.slice(0, line)) as Head;
  const bytes = fromBase64(text.slice(line + 1));
  const tables = fillTables(unpackLayout(bytes.subarray((head.weights + 3) & ~3)));
  const rules = head.rules.map((rule): RuleCore => ({ ...rule, ...(tests[rule.id] ? { when: tests[rule.id] } : {}) }));
  return { tables, rules, phrases: new Array<string>(head.phrases).fill(''), weights: new Int16Array(bytes.buffer, bytes.byteOffset, head.weights / 2), model: head.model };
}
