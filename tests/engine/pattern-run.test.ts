import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnRule } from '../../lib/core/own-rule';
import { BUDGET, findLiteral, findPatterns, type Pattern } from '../../lib/engine/pattern-run';
import { compilePattern } from '../../lib/engine/patterns';

describe('the letters that every match holds', () => {
  it.each<[string, string]>([
    ['free demo', 'free demo'], ['FREE Demo 24', 'free demo 24'], ['free\\s+demo', 'free'], ['colou?r scheme', 'r scheme'], ['[Ff]ree trial{1,2}s', 'ree tria'], ['x+y', ''], ['bo+king', 'king'], ['\\bGuarantee', 'guarantee'], ['Straße', 'stra'],
    ['ab', ''], ['abc', 'abc'], ['abc.abcd', 'abcd'], ['abcd.abc', 'abcd'], ['abcd.efgh', 'abcd'], ['demos*', 'demo'], ['demos?x', 'demo'], ['demos{0,1}xyzab', 'xyzab'], ['demos{2', 'demo'], ['demos?xyzab}cd', 'xyzab'], ['ab{12345}cde', 'cde'],
    ['(free) demo', ' demo'], ['((free) trial) demo', ' demo'], ['(free (trial) now) demo', ' demo'], ['abc(def', 'abc'], ['[abcdef]ghi', 'ghi'], ['[^abcdef]ghi', 'ghi'], ['ghi[abcdef]', 'ghi'], ['[a\\]bcdef]ghi', 'ghi'],
    ['abc\\.def', 'abc'], ['abc\\-defg', 'defg'], ['abc\\Ddefg', 'defg'], ['abc\\ndef', 'abc'], ['é abc', ' abc'], ['^abc$', 'abc'],
  ])('of %s are %j', (source, literal) => expect(findLiteral(source)).toBe(literal));
  it.each(['(a|b)urgent', 'this|that', '(?i)free', '(?:free) demo', 'abc\\u0041bcdef', 'abc\\x41bcdef', '\\pLabcd', '\\cJabcd', '\\0abc', 'abcd\\Qefg', 'abcd\\', '[)abc]def', '[(abc]def', '[[:alpha:]xyz]abc', '[]()abc]def', '[^]()abc]def', '[\\])abc]def'])('of %s are none for sure', (source) => expect(findLiteral(source)).toBe(''));
  it('stand in whatever an expression finds', () => {
    const atom = fc.constantFrom('abc', 'X', 'def', ' ', 'é', '.', '\\d', '\\.', '\\u0041', '\\x41', '[ab]', '[)a]', '[^]b]', '[[:digit:]x]', '(abc)', '(de)?', '(X(abc)+)', 'b?', 'c*', 'd+', 'a{2}', 'f{0,2}', '\\bdef');
    const text = fc.array(fc.constantFrom('abc', 'ABC', 'x', 'def', ' ', 'é', 'A', '1', 'aa', ']', ')', 'b', 'ff', '.', 'de'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.array(atom, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')), text, (source, given) => {
      let pattern: Pattern;
      try {
        pattern = compilePattern(source, true);
      } catch {
        return;
      }
      for (const [start, end] of pattern.find(given, () => false)!) expect(given.slice(start, end).toLowerCase(), source).toContain(findLiteral(source));
    }), { numRuns: 400 });
  });
});

describe('rules that are looked for in texts', () => {
  const rule = (id: string, on = true): OwnRule => ({ id, name: id, match: { how: 'pattern', pattern: id, anyCase: true }, side: 'marketing', points: 1, on, at: 0 });
  /** Finds its rule's name, and takes as long as it is told to. */
  const compiled = (takes: () => void) => ({ id }: OwnRule): Pattern | undefined => (id === 'broken' ? undefined : { find: (text, isLate) => {
    takes();
    return isLate() ? undefined : [[text.indexOf(id), text.indexOf(id) + id.length]];
  } });
  it('are those that a text asks for, that are on, and that compile', () => {
    const rules = [rule('one'), rule('two'), rule('off', false), rule('broken')];
    expect(findPatterns(rules, [{ text: 'two one', rules: ['one', 'off', 'broken', 'gone', 'two'] }, { text: 'a two', rules: ['two'] }, { text: '', rules: [] }], compiled(() => undefined), () => 0)).toEqual([
      { hits: [{ rule: 'one', start: 4, end: 7 }, { rule: 'two', start: 0, end: 3 }], skipped: [] },
      { hits: [{ rule: 'two', start: 2, end: 5 }], skipped: [] },
      { hits: [], skipped: [] },
    ]);
  });
  it('have so much time for each text, and those that had none are named', () => {
    let now = 100;
    const slow = compiled(() => (now += BUDGET / 2));
    const asks = { text: 'one two', rules: ['one', 'two'] };
    expect(findPatterns([rule('one'), rule('two')], [asks, asks], slow, () => now)).toEqual([asks, asks].map(() => ({ hits: [{ rule: 'one', start: 0, end: 3 }], skipped: ['two'] })));
  });
});
