import { describe, expect, it } from 'vitest';
import { loadJudgement, packJudgement, readHead, readTitles, takeLetters } from '../../lib/engine/load';
import { prepare } from '../../lib/engine/prepare';
import { defineRule } from '../../lib/rules/define-rule';
import { LETTER_CLASSES } from '../../lib/text/letter-classes';
import { foldPhrase } from '../../lib/text/words';
import { EMPTY_MODEL } from './fixtures';

describe('a packed judgement', () => {
  const when = () => true;
  const rules = [defineRule({ id: 'one', title: 'fragt – „warum“, é?', looksFor: 'x', side: 'peer', group: 'ask', points: 1, phrases: { de: ['warum'] }, surfaces: ['feed'] }), defineRule({ id: 'two', title: 'two', looksFor: 'x', side: 'marketing', group: 'ask', points: 1, when })];
  const row = [1, -2, 3, 4, 5];
  const judgement = prepare(rules, { ...EMPTY_MODEL, phrases: { 'a b': row, c: row } });
  const titles = Object.fromEntries(rules.map(({ id, title }) => [id, title]));
  const text = packJudgement(judgement, LETTER_CLASSES, titles);
  it('is what it was, but for the words of learned phrases and rules that stand in the script', () => {
    const loaded = loadJudgement(text, { two: when });
    expect(loaded).toEqual({ ...judgement, phrases: { length: 2 } });
    expect(loadJudgement(text, {}).rules).toStrictEqual(judgement.rules.map(({ when: _, ...rest }) => rest));
  });
  it('is three lines of plain characters', () => {
    expect(text).toMatch(/^[ -~]+\n[ -~]+\n[A-Za-z0-9+/]+=*$/);
    expect(readHead(text)).toMatchObject({ weights: judgement.weights.byteLength, words: judgement.languages.hashes.length, phrases: 2, hosts: judgement.hosts });
    expect(readTitles(text)).toEqual({ one: 'fragt – „warum“, é?', two: 'two' });
    expect(JSON.stringify(readHead(text))).not.toContain('when');
    expect(text.split('\n')[0]).toBe(LETTER_CLASSES);
  });
  it('takes parts of larger arrays for what they are', () => {
    const larger = new Int16Array(judgement.weights.length + 9);
    larger.set(judgement.weights, 4);
    expect(packJudgement({ ...judgement, weights: larger.subarray(4, 4 + judgement.weights.length) }, LETTER_CLASSES, titles)).toBe(text);
  });
  it('brings the classes of characters', () => {
    expect(() => takeLetters('!!!\nand more')).toThrow();
    expect(() => loadJudgement(text.replace(/^.*/, '!!!'), {})).toThrow();
    takeLetters(text);
    expect(foldPhrase('ＡꞫ Ꙁ')).toBe(foldPhrase('ａꞫ Ꙁ'));
  });
});
