import { beforeAll, describe, expect, it } from 'vitest';
import type { OwnRule, OwnRuleDraft } from '../../lib/core/own-rule';
import { ownRuleDraftSchema } from '../../lib/core/own-rule';
import { findLiteral, type Pattern } from '../../lib/engine/pattern-run';
import { compilePattern } from '../../lib/engine/patterns';
import { createWorkshop } from '../../lib/engine/workshop';
import { inventEvilPatterns, LONG_TEXTS } from './evil-patterns';

const never = () => false;
const clock = () => performance.now();
const load = () => import('../../lib/engine/patterns');
const workshop = createWorkshop({ temperature: 100, unsureMargin: 15 }, clock, load);
const draft = (match: OwnRuleDraft['match'], over: Partial<OwnRuleDraft> = {}): OwnRuleDraft => ({ name: 'mine', match, side: 'marketing', points: 2, on: true, ...over });
const rule = (match: OwnRuleDraft['match'], over: Partial<OwnRule> = {}): OwnRule => ({ ...draft(match), id: 'rule-0001', at: 0, ...over });
const pattern = (text: string, anyCase = true): OwnRuleDraft['match'] => ({ how: 'pattern', pattern: text, anyCase });

describe('five hundred evil expressions', () => {
  const evil = inventEvilPatterns();
  it('are five hundred', () => {
    expect(evil).toHaveLength(500);
  });
  // How long they take depends on the machine; what holds everywhere is that each is refused with a reason or gives up when told to.
  it('are refused with what was expected, or come to an end on twelve thousand characters', { timeout: 120_000 }, () => {
    const compiled = evil.flatMap((source): Pattern[] => {
      try {
        return [compilePattern(source, true)];
      } catch (error) {
        expect((error as Error).message).toMatch(/^expected /);
        return [];
      }
    });
    expect(compiled.length).toBeGreaterThan(150);
    const ended = compiled.filter((_, i) => i % 8 === 0).map((one) => {
      let looks = 0;
      one.find(LONG_TEXTS[0]!, () => ++looks > 40);
      return looks;
    });
    expect(Math.max(...ended)).toBeLessThanOrEqual(41);
  });
});

describe('an expression', () => {
  it('is found where it stands, line by line, also far inside a long line', () => {
    const found = compilePattern('free (demo|trial)', true).find(`Hello\n${'x'.repeat(350)} get a FREE demo now\n${'y '.repeat(400)}free trial`, never)!;
    expect(found.map(([start, end]) => end - start)).toEqual([9, 10]);
  });
  it('gives up when the time is over', () => {
    let looks = 0;
    expect(compilePattern('zebra', true).find('a\n'.repeat(100), () => ++looks > 3)).toBeUndefined();
  });
  it.each([
    ['(unclosed', /expected a regular expression/],
    ['(?=ahead)x', /look-ahead/],
    ['(a)\\1', /back-reference/],
    ['a*', /at least one character/],
    ['(a{100}){9}', /simpler|regular expression/],
    ['x'.repeat(201), /200 characters/],
  ])('%s is refused with what was expected', (source, reason) => {
    expect(() => compilePattern(source, true)).toThrow(reason);
  });
  it.each([['free demo', 'free demo'], ['free\\s+demo', 'free'], ['(a|b)urgent', ''], ['colou?r scheme', 'r scheme'], ['[Ff]ree trial{1,2}s', 'ree tria'], ['x+y', ''], ['bo+king', 'king'], ['\\bGuarantee', 'guarantee'], ['(?i)free', ''], ['Straße', 'stra']])('%s holds the letters %j for sure', (source, literal) => {
    expect(findLiteral(source)).toBe(literal);
  });
});

describe('the workshop', () => {
  beforeAll(() => workshop.ready());
  it.each<[string, OwnRuleDraft['match'], RegExp]>([
    ['a bracket', { how: 'phrases', phrases: ['book a call', '(book a'] }, /^match\.phrases\.1: .*bracket/],
    ['signs alone', { how: 'words', words: ['!!!'] }, /^match\.words\.0: expected letters/],
    ['an expression', pattern('(a'), /^match\.pattern: expected a regular expression/],
  ])('names the field when %s is wrong', (_, match, problem) => {
    expect(workshop.check(draft(match))).toMatch(problem);
  });
  it('finds nothing wrong with what is right', () => {
    expect(workshop.check(draft({ how: 'words', words: ['growth (hacking)', 'C++ bootcamp'] }))).toBeUndefined();
    expect(workshop.check(draft({ how: 'phrases', phrases: ['(book|grab) a .. call'] }))).toBeUndefined();
    expect(workshop.check(draft(pattern('\\bfree (demo|trial)s?\\b')))).toBeUndefined();
  });
  it('runs expressions for the texts that ask, and says what it had to skip', () => {
    const rules = [rule(pattern('zeb+ra')), rule(pattern('(\\w+\\s?)+#'), { id: 'rule-0002' })];
    const [answer] = workshop.find(rules, [{ text: 'A zebbra walks in.', rules: ['rule-0001', 'nobody'] }]);
    expect(answer).toEqual({ hits: [{ rule: 'rule-0001', start: 2, end: 8 }], skipped: [] });
    let time = 0;
    const late = createWorkshop({ temperature: 100, unsureMargin: 15 }, () => (time += 6), load);
    return late.ready().then(() => expect(late.find(rules, [{ text: 'word '.repeat(900), rules: ['rule-0001', 'rule-0002'] }])[0]!.skipped).toContain('rule-0002'));
  });
  it('shows what a rule would do to what stands in open tabs', () => {
    const open = (text: string, marketing: number) => ({ key: text, network: 'x' as const, surface: 'feed' as const, text, kind: 'unsure' as const, probabilities: { marketing, peer: 0.9 - marketing, recruiting: 0.05, other: 0.05 } });
    const items = [open('Join our mastermind group today', 0.45), open('A walk in the hills', 0.45)];
    expect(workshop.attempt(draft({ how: 'words', words: ['mastermind group'] }), items)).toEqual([{ key: items[0]!.key, network: 'x', surface: 'feed', quote: 'mastermind group', before: 'unsure', after: 'marketing' }]);
    expect(workshop.attempt(draft(pattern('master\\w+')), items).map(({ quote }) => quote)).toEqual(['mastermind']);
    expect(workshop.attempt(draft({ how: 'words', words: ['mastermind group'] }, { networks: ['linkedin'] }), items)).toEqual([]);
  });
  it.each([
    [{ name: '' }, 'name', 'a name'],
    [{ points: 0 }, 'points', '0.1'],
    [{ points: '2' }, 'points', 'number of points'],
    [{ side: 'spam' }, 'side', 'marketing'],
    [{ surfaces: ['attic'] }, 'surfaces', 'feed'],
    [{ match: { how: 'pattern', pattern: 'x'.repeat(201), anyCase: true } }, 'match.pattern', '200 characters'],
    [{ match: { how: 'magic' } }, 'match', 'words, phrases or a pattern'],
    [{ match: { how: 'words', words: [] } }, 'match.words', 'at least one'],
  ])('at the door %j is refused with field and expectation', (wrong, field, expected) => {
    const parsed = ownRuleDraftSchema.safeParse({ ...draft({ how: 'words', words: ['a b'] }), ...wrong });
    const issue = parsed.error!.issues[0]!;
    expect(issue.path.join('.').startsWith(field.split('.')[0]!)).toBe(true);
    expect(issue.message).toContain(expected);
  });
});
