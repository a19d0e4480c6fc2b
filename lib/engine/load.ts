import type { Judgement, RuleCore } from './classify';
import type { Rule } from '../rules/define-rule';
import { takeClasses } from '../text/letters';
import type { LinkHosts } from '../text/links';
import { fromBase64, packTables, padded, toBase64, unpackTables } from './encode';
import type { Model } from './model';

/** What the background hands to a tab, compiled when the extension was built: a line of JSON, then bytes as text. */
interface Head {
  /** Bytes of the weights, which come first; then so many classes of characters; then so many small words of languages, their hashes and masks. */
  readonly weights: number;
  readonly classes: number;
  readonly words: number;
  readonly phrases: number;
  /** Rules but for their tests, which are code and stand in the script that judges. */
  readonly rules: readonly Omit<RuleCore, 'when'>[];
  readonly model: Omit<Model, 'rules' | 'phrases' | 'combinations' | 'shapes' | 'about'>;
  readonly hosts: LinkHosts;
}

/** Packs a judgement for shipping. */
export function packJudgement({ tables, weights, phrases, rules, model, languages, classes, hosts }: Judgement): string {
  const parts = [weights, classes, languages.hashes, languages.masks, packTables(tables)];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  const head: Head = { weights: weights.byteLength, classes: classes.length, words: languages.hashes.length, phrases: phrases.length, rules: rules.map(({ when: _, ...data }) => data), model, hosts };
  return `${JSON.stringify(head)}\n${toBase64(bytes)}`;
}

/** Structural tests of rules by rule id; see `virtual:rule-tests`. */
export type RuleTests = Readonly<Record<string, Rule['when']>>;

/** Unpacks a shipped judgement. Throws Error when it is not one; the tab then judges nothing and says so. */
export function loadJudgement(text: string, tests: RuleTests): Judgement {
  const line = text.indexOf('\n');
  const head = JSON.parse(text.slice(0, line)) as Head;
  const bytes = fromBase64(text.slice(line + 1));
  const { buffer } = bytes;
  const classesAt = padded(head.weights);
  const classes = new Uint16Array(buffer, classesAt, head.classes);
  takeClasses(classes);
  const wordsAt = classesAt + padded(classes.byteLength);
  const masksAt = wordsAt + head.words * 4;
  const languages = { hashes: new Int32Array(buffer, wordsAt, head.words), masks: bytes.subarray(masksAt, masksAt + head.words) };
  const tables = unpackTables(bytes.subarray(masksAt + padded(head.words)));
  const rules = head.rules.map((rule): RuleCore => ({ ...rule, ...(tests[rule.id] ? { when: tests[rule.id] } : {}) }));
  return { tables, languages, classes, hosts: head.hosts, rules, phrases: { length: head.phrases }, weights: new Int16Array(buffer, 0, head.weights / 2), model: head.model };
}
