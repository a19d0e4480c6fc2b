import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenItem, OwnRule, OwnRuleDraft } from '../../lib/core/own-rule';
import { packJudgement } from '../../lib/engine/load';
import { createOwnRules } from '../../lib/engine/own-rules';
import { checkOwnPhrases, compileOwnRules } from '../../lib/engine/own-rules-compile';
import { compilePattern } from '../../lib/engine/patterns';
import { prepare } from '../../lib/engine/prepare';
import { createWorkshop, makeWorkshop } from '../../lib/engine/workshop';
import { LETTER_CLASSES } from '../../lib/text/letter-classes';
import { EMPTY_MODEL, itemOf } from './fixtures';

const load = () => import('../../lib/engine/patterns');
const workshop = createWorkshop({ temperature: 100, unsureMargin: 15 }, () => 0, load);
const draft = (match: OwnRuleDraft['match'], over: Partial<OwnRuleDraft> = {}): OwnRuleDraft => ({ name: 'mine', match, side: 'marketing', points: 2, on: true, ...over });
const rule = (match: OwnRuleDraft['match'], over: Partial<OwnRule> = {}): OwnRule => ({ ...draft(match), id: 'rule-0001', at: 0, ...over });
const pattern = (text: string, anyCase = true): OwnRuleDraft['match'] => ({ how: 'pattern', pattern: text, anyCase });
const open = (text: string, marketing: number): OpenItem => ({ key: text, network: 'x', surface: 'feed', text, kind: 'unsure', probabilities: { marketing, peer: 0.9 - marketing, recruiting: 0.05, other: 0.05 } });

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
    const items = [open('Join our mastermind group today', 0.45), open('A walk in the hills', 0.45)];
    expect(workshop.attempt(draft({ how: 'words', words: ['mastermind group'] }), items)).toEqual([{ key: items[0]!.key, network: 'x', surface: 'feed', quote: 'mastermind group', before: 'unsure', after: 'marketing' }]);
    expect(workshop.attempt(draft(pattern('master\\w+')), items).map(({ quote }) => quote)).toEqual(['mastermind']);
    expect(workshop.attempt(draft({ how: 'words', words: ['mastermind group'] }, { networks: ['linkedin'] }), items)).toEqual([]);
  });
  it('compiles an expression once for each wording, and anew after four hundred', async () => {
    const asked: string[] = [];
    const own = createWorkshop({ temperature: 100, unsureMargin: 15 }, () => 0, async () => ({ compilePattern: (source, anyCase) => (asked.push(`${source} ${anyCase}`), compilePattern(source, anyCase)) }));
    await own.ready();
    const find = (source: string, anyCase = true) => own.find([rule(pattern(source, anyCase))], [{ text: 'zebra', rules: ['rule-0001'] }])[0]!.hits.length;
    expect([find('zeb'), find('zeb'), find('Zeb', false), find('Zeb'), find('(zeb'), find('(zeb')]).toEqual([1, 1, 0, 1, 0, 0]);
    expect(asked).toEqual(['zeb true', 'Zeb false', 'Zeb true', '(zeb true']);
    for (let n = 0; n < 397; n++) find(`a${n}`);
    expect([asked.length, find('zeb'), asked.length], 'four hundred and one are held').toEqual([401, 1, 401]);
    find('b');
    expect([find('zeb'), asked.length]).toEqual([1, 403]);
  });
  it('is ready once it has loaded what compiles expressions, which it does once', async () => {
    let loads = 0;
    const own = createWorkshop({ temperature: 100, unsureMargin: 15 }, () => 0, async () => (loads++, { compilePattern }));
    const find = () => own.find([rule(pattern('zeb'))], [{ text: 'zebra', rules: ['rule-0001'] }])[0]!.hits.length;
    expect([own.check(draft(pattern('zeb'))), find()]).toEqual(['match.pattern: expected to be ready', 0]);
    await Promise.all([own.ready(), own.ready()]);
    await own.ready();
    expect([own.check(draft(pattern('zeb'))), find(), loads]).toEqual([undefined, 1, 1]);
  });
  it('of a shipped judgement has its figures', async () => {
    const judgement = packJudgement(prepare([], { ...EMPTY_MODEL, temperature: 50, unsureMargin: 20 }), LETTER_CLASSES);
    const own = makeWorkshop(judgement, () => 0, load);
    expect(own.attempt(draft({ how: 'words', words: ['hills'] }, { points: 2 }), [open('hills', 0.45)]).map(({ after }) => after)).toEqual(['marketing']);
    expect(own.attempt(draft({ how: 'words', words: ['hills'] }, { points: 0.5 }), [open('hills', 0.45)]).map(({ after }) => after)).toEqual(['unsure']);
  });
});

describe('a draft that is tried', () => {
  beforeAll(() => workshop.ready());
  const words = (...given: string[]) => draft({ how: 'words', words: given });
  const attempt = (one: OwnRuleDraft, ...items: OpenItem[]) => workshop.attempt(one, items);
  it('speaks although it is off, and says where it would', () => {
    const [found] = attempt({ ...words('hills'), on: false }, { ...open('A walk in the hills', 0.4), author: 'Ada Example', surface: 'comment', network: 'linkedin' });
    expect(found).toEqual({ key: 'A walk in the hills', network: 'linkedin', surface: 'comment', author: 'Ada Example', quote: 'hills', before: 'unsure', after: 'marketing' });
  });
  it('adds its points to its own side alone', () => {
    const after = (over: Partial<OwnRuleDraft>, marketing = 0.45) => attempt({ ...words('hills'), ...over }, open('hills', marketing))[0]!.after;
    expect([after({ points: 2 }), after({ side: 'peer' }), after({ side: 'recruiting', points: 9 }), after({ points: 0.1 })]).toEqual(['marketing', 'peer', 'recruiting', 'unsure']);
    expect([after({ points: 4 }, 0), after({ points: 30 }, 0)], 'what was held impossible takes many points').toEqual(['peer', 'marketing']);
  });
  it('quotes two hundred characters at most', () => {
    expect(attempt(draft(pattern('a.*b')), open(`__a${'-'.repeat(300)}b`, 0.4))[0]!.quote).toBe(`a${'-'.repeat(199)}`);
  });
  it('is refused when something is wrong with it', () => {
    expect(() => attempt(words('!!!'))).toThrow(/^match\.words\.0: expected letters or digits$/);
    expect(() => attempt(draft(pattern('(a')))).toThrow(/^match\.pattern: expected a regular expression \(missing/);
  });
  it('shows nothing where its time was over', () => {
    let time = 0;
    const late = createWorkshop({ temperature: 100, unsureMargin: 15 }, () => (time += 4), load);
    return late.ready().then(() => {
      expect(late.attempt(draft(pattern('zebra')), [open('zebra', 0.4)])).toHaveLength(1);
      expect(late.attempt(draft(pattern('zebra')), [open(`${'word\n'.repeat(9)}zebra`, 0.4)])).toEqual([]);
    });
  });
});

describe('own rules for tabs', () => {
  it('are compiled by the workshop with the letters that are sure', () => expect(workshop.compile([rule(pattern('zebra+s'))]).rules[0]!.literal).toBe('zebra'));
  const literal = (source: string) => `<${source}>`;
  it('are those that are on, with what a tab needs of them', () => {
    const tab = compileOwnRules([rule(pattern('zeb+ra'), { surfaces: ['feed'], networks: ['x'] }), rule({ how: 'words', words: ['a b'] }, { id: 'rule-0002', on: false }), rule({ how: 'words', words: ['(a) b', '!'] }, { id: 'rule-0003', side: 'peer', points: 1 })], literal);
    expect(tab.rules).toEqual([{ id: 'rule-0001', name: 'mine', side: 'marketing', points: 2, surfaces: ['feed'], networks: ['x'], literal: '<zeb+ra>' }, { id: 'rule-0003', name: 'mine', side: 'peer', points: 1 }]);
    const own = createOwnRules(tab);
    expect(own.hits(itemOf('so a b it is'), undefined).map(({ side, at }) => [side, at])).toEqual([['peer', [[3, 6]]]]);
  });
  it('bring no tables when none of them has words', () => {
    expect(compileOwnRules([rule(pattern('zeb+ra'))], literal)).not.toHaveProperty('tables');
    expect(compileOwnRules([], literal)).toEqual({ rules: [] });
  });
  it.each<[OwnRuleDraft['match'], string | undefined]>([
    [{ how: 'words', words: ['fine', '(also fine', 'C++'] }, undefined],
    [{ how: 'words', words: ['fine', '---'] }, 'match.words.1: expected letters or digits'],
    [{ how: 'words', words: ['one '.repeat(16)] }, `match.words.0: "${'one '.repeat(16).trim()}": more than 15 words in a row`],
    [{ how: 'phrases', phrases: ['(a|b) .. c', '(a|b'] }, 'match.phrases.1: "(a|b": a bracket is not closed'],
    [{ how: 'phrases', phrases: ['.. '] }, 'match.phrases.0: expected letters or digits'],
    [pattern('(a'), undefined],
  ])('are checked: %j', (match, problem) => expect(checkOwnPhrases({ match })).toBe(problem));
});
