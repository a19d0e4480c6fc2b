import { fromBase64, toBase64 } from '../core/base64';
import type { Judgement, RuleCore } from './classify';
import type { Rule } from '../rules/define-rule';
import { takeClasses } from '../text/letters';
import type { LinkHosts } from '../text/links';
import { packTables, padded, unpackTables } from './encode';
import type { Model } from './model';

/**
 * What the background hands to a tab, compiled when the extension was built: a line of the classes of characters, which
 * the background takes too, a line of JSON, then bytes as text.
 */
export interface Head {
  /** Bytes of the weights, which come first; then so many small words of languages, their hashes and masks. */
  readonly weights: number;
  readonly words: number;
  readonly phrases: number;
  /** Rules but for their tests, which are code and stand in the script that judges. */
  readonly rules: readonly Omit<RuleCore, 'when'>[];
  /** Titles of rules by rule id, in English: judging needs none, and who shows verdicts in another language has them from elsewhere. */
  readonly titles: Readonly<Record<string, string>>;
  readonly model: Omit<Model, 'rules' | 'phrases' | 'combinations' | 'shapes' | 'about'>;
  readonly hosts: LinkHosts;
}

/** Packs a judgement for shipping, with the classes of characters that it reads with and the titles of rules by rule id. */
export function packJudgement({ tables, weights, phrases, rules, model, languages, hosts }: Judgement, letters: string, titles: Head['titles'] = {}): string {
  const parts = [weights, languages.hashes, languages.masks, packTables(tables)];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  const head: Head = { weights: weights.byteLength, words: languages.hashes.length, phrases: phrases.length, rules: rules.map(({ when: _, ...data }) => data), titles, model, hosts };
  // One character outside ASCII, and the browser would hold two bytes for every character of the tables.
  const line = JSON.stringify(head).replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${letters}\n${line}\n${toBase64(bytes)}`;
}

/** The head of a shipped judgement, for who needs no more. */
export const readHead = (text: string): Head => JSON.parse(text.split('\n', 2)[1]!) as Head;
/** The English titles of rules in a shipped judgement, by rule id. */
export const readTitles = (text: string): Head['titles'] => readHead(text).titles;
/** Takes the classes of characters of a shipped judgement, for who judges nothing and folds words. */
export const takeLetters = (text: string): void => takeClasses(text.slice(0, text.indexOf('\n')));

/** Structural tests of rules by rule id; see `virtual:rule-tests`. */
export type RuleTests = Readonly<Record<string, Rule['when']>>;

/** Unpacks a shipped judgement. Throws Error when it is not one; the tab then judges nothing and says so. */
export function loadJudgement(text: string, tests: RuleTests): Judgement {
  // A piece of a text keeps the whole of it in memory, a million characters here: so nothing that is returned holds one.
  const [letters, line, data] = text.split('\n');
  takeClasses(letters!);
  const head = JSON.parse(line!) as Head;
  const bytes = fromBase64(data!);
  const { buffer } = bytes;
  const wordsAt = padded(head.weights);
  const masksAt = wordsAt + head.words * 4;
  const languages = { hashes: new Int32Array(buffer, wordsAt, head.words), masks: bytes.subarray(masksAt, masksAt + head.words) };
  const tables = unpackTables(bytes.subarray(masksAt + padded(head.words)));
  const rules = head.rules.map((rule): RuleCore => ({ ...rule, ...(tests[rule.id] ? { when: tests[rule.id] } : {}) }));
  return { tables, languages, hosts: head.hosts, rules, phrases: { length: head.phrases }, weights: new Int16Array(buffer, 0, head.weights / 2), model: head.model };
}
