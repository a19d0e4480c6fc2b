// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '../../components/dashboard/dashboard';
import { explainError, explainRefusal } from '../../components/own-rules/explain';
import { EMPTY_RULE, findProblems, readPoints, toDraft, toFields, type RuleFields } from '../../components/own-rules/fields';
import { describeRule } from '../../components/own-rules/line';
import { speak } from '../../components/words/words';
import { ownRuleDraftSchema, type OwnRule } from '../../lib/core/own-rule';
import { told } from '../../lib/core/told-words';
import { SendError, ToldError } from '../../lib/messages/send';
import { checkOwnPhrases } from '../../lib/engine/own-rules-compile';
import { compilePattern } from '../../lib/engine/patterns';
import { inventCalls, type Scene } from '../../scripts/screenshots/invented';
import { BOOK, judgeInvented } from '../../scripts/screenshots/invented-rules';
import { click, root, settle, toast, type } from './popup-harness';

let calls: ReturnType<typeof inventCalls>;
async function open(scene: Scene, change = (made: ReturnType<typeof inventCalls>) => made): Promise<void> {
  location.hash = 'rules';
  calls = change(inventCalls(scene));
  act(() => render(<Dashboard calls={calls} titles={new Map()} tools={{ book: BOOK, judge: judgeInvented }} />, root));
  await settle();
}
const asked = (name: string) => calls.log.filter((one) => one.name === name).map((one) => one.request as Record<string, any>);
const problems = () => [...root.querySelectorAll('.field-problem')].map((one) => one.textContent);
const lines = () => [...root.querySelectorAll('.own-line .rule-title')].map((one) => one.textContent);
async function choose(label: string, value: string): Promise<void> {
  const select = root.querySelector<HTMLSelectElement>(`[id="${[...root.querySelectorAll('label')].find((one) => one.textContent === label)!.getAttribute('for')}"]`)!;
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}
beforeEach(() => {
  location.hash = '';
});

describe('own rules', () => {
  it('say that there are none, and what one would do', async () => {
    await open({});
    expect(root.textContent).toContain('You have written no rule yet.');
  });
  it('a new one is saved with what was written, and the undo takes it back', async () => {
    await open({});
    await click('New rule');
    await type('Name', ' mentions our old agency ');
    await type('Words, one to a line', 'Northwind\n\n  old agency  ');
    await type('Points', '1,5');
    await click('Save', root.querySelector('.own-form')!);
    expect(asked('rules.save')[0]?.draft).toEqual({ name: 'mentions our old agency', match: { how: 'words', words: ['Northwind', 'old agency'] }, side: 'marketing', points: 1.5, on: true });
    expect(lines()).toEqual(['mentions our old agency']);
    await click('Undo');
    expect(lines()).toEqual([]);
  });
  it('a new one is the same one when it is saved again after no answer', async () => {
    await open({}, (made) => {
      let isSilent = true;
      const call = async (name: never, request: never) => {
        const answer = await made.call(name, request);
        if (name !== ('rules.save' as never) || !isSilent) return answer;
        isSilent = false;
        throw new ToldError(new SendError('no-answer'), told('problem.no-answer'));
      };
      return { ...made, call: call as never };
    });
    await click('New rule');
    await type('Name', 'mentions our old agency');
    await type('Words, one to a line', 'Northwind');
    await click('Save', root.querySelector('.own-form')!);
    expect(root.querySelector('.own-form')?.textContent).toContain('Whether this was saved is not known; what you see is read again.');
    expect(lines(), 'it was saved, and is seen').toEqual(['mentions our old agency']);
    await click('Save', root.querySelector('.own-form')!);
    expect(new Set(asked('rules.save').map(({ operation }) => operation)).size).toBe(1);
  });
  it('names each field that is wrong, and what was expected, before anything is asked', async () => {
    await open({});
    await click('New rule');
    await type('Points', '60');
    await click('Save', root.querySelector('.own-form')!);
    expect(problems()).toEqual(['Give the rule a name, so that you recognise it when it speaks.', 'Write at least one word.', 'Points are a number from 0.1 to 6, for example 1.5.']);
    expect([asked('rules.save'), document.activeElement?.getAttribute('aria-invalid')]).toEqual([[], 'true']);
    await type('Points', '6');
    expect(problems()).toHaveLength(2);
  });
  it('a refused expression says why at its field, and keeps what was written', async () => {
    await open({ refusal: 'match.pattern: expected no look-ahead or look-behind' });
    await click('New rule');
    await type('Name', 'hides');
    await choose('Looks for', 'pattern');
    await type('Regular expression', 'call(?= me)');
    await click('Save', root.querySelector('.own-form')!);
    expect(problems()[0]).toMatch(/looks ahead or behind/);
    expect(root.querySelector<HTMLInputElement>('.own-pattern .input')?.value).toBe('call(?= me)');
  });
  it('shows what it would have done on open pages before it is saved, and forgets that when it changes', async () => {
    await open({ ownRules: 1 });
    await click('Edit mentions our old agency');
    await click('Try it on open pages');
    expect(asked('rules.try')[0]?.draft).toMatchObject({ surfaces: ['message', 'invitation'], points: 2.5 });
    expect(root.querySelector('.trial-sum')?.textContent).toBe('It would have spoken on 2 of 34 items; 1 would be judged otherwise.');
    expect([...root.querySelectorAll('.trial-turn')].map((one) => one.textContent)).toEqual(['Unsure would become Marketing', 'stays: Marketing']);
    await type('Points', '1');
    expect(root.querySelector('.trial-sum')).toBeNull();
    expect(asked('rules.save')).toEqual([]);
  });
  it('says what to do when no page is open to try it on', async () => {
    await open({});
    await click('New rule');
    await type('Name', 'a');
    await type('Words, one to a line', 'b');
    await click('Try it on open pages');
    expect(root.textContent).toContain('No open tab shows anything');
  });
  it('one is switched off, removed and put back', async () => {
    await open({ ownRules: 2 });
    act(() => root.querySelector<HTMLInputElement>('.own-line [role=switch]')!.click());
    await settle();
    expect(asked('rules.save')[0]).toMatchObject({ id: 'own-invented-0', draft: { on: false } });
    await click('Remove mentions our old agency');
    expect([lines(), toast()]).toEqual([['talks about bridges'], '“mentions our old agency” is removed.']);
    await click('Undo');
    expect(lines()).toContain('mentions our old agency');
  });
  it('a form that is left gives the focus back to what opened it', async () => {
    await open({ ownRules: 1 });
    await click('Edit mentions our old agency');
    await click('Cancel', root.querySelector('.own-form')!);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit mentions our old agency');
  });
});

describe('the form of a rule', () => {
  const rule: OwnRule = { id: 'own-12345', name: 'n', match: { how: 'pattern', pattern: 'a+b', anyCase: false }, side: 'peer', points: 0.5, networks: ['x'], on: false, at: 1 };
  it('comes to the same rule when nothing is changed', () => {
    const { id: _, at: __, ...draft } = rule;
    expect(toDraft(toFields(rule))).toEqual(draft);
  });
  it('writes only what the store takes', () => {
    expect(ownRuleDraftSchema.safeParse(toDraft({ ...EMPTY_RULE, name: 'a', lines: 'b\nc' })).success).toBe(true);
  });
  it.each([['1.5', 1.5], ['1,5', 1.5], [' 2 ', 2], ['two', Number.NaN], ['1.5.2', Number.NaN], ['', Number.NaN], ['-1', Number.NaN]])('reads %j points as %d', (text, points) => {
    expect(readPoints(text)).toEqual(points);
  });
  it.each([
    [{ name: 'x'.repeat(81), lines: 'a' }, 'name'],
    [{ name: 'a', lines: ' \n ' }, 'lines'],
    [{ name: 'a', lines: 'b\n'.repeat(51) }, 'lines'],
    [{ name: 'a', lines: 'b'.repeat(101) }, 'lines'],
    [{ name: 'a', how: 'pattern', pattern: 'x'.repeat(201) }, 'pattern'],
    [{ name: 'a', lines: 'b', surfaces: [] }, 'surfaces'],
    [{ name: 'a', lines: 'b', networks: [] }, 'networks'],
  ] as const)('%j is wrong at its %s alone', (change, field) => {
    expect(Object.keys(findProblems({ ...EMPTY_RULE, ...change } as RuleFields))).toEqual([field]);
  });
  it('describes a rule in one line, with where it speaks', () => {
    expect(describeRule({ match: { how: 'words', words: ['a', 'b', 'c', 'd'] }, surfaces: ['message', 'feed'], networks: ['x'] })).toBe('looks for “a”, “b”, “c” and 1 more · only Posts and Messages, X');
  });
});

describe('refusals', () => {
  const refusePattern = (pattern: string) => {
    try {
      compilePattern(pattern, true);
      return '';
    } catch (error) {
      return `match.pattern: ${(error as Error).message}`;
    }
  };
  it.each(['a(?=b)', '(?<!a)b', '(a)\\1', 'a*', '(a', 'a)', '[a', '*a', 'a{1001}', '(?:(?:a{50}){50}){5}', 'a\\', '[z-a]', 'a**', '\\p{Letters}', '(?Z)', '(?P<a'])('of the expression %s are said in words of ours', (pattern) => {
    const refusal = refusePattern(pattern);
    expect(refusal, 'the engine refuses it').not.toBe('');
    const { pattern: words } = explainRefusal(refusal, { ...EMPTY_RULE, how: 'pattern', pattern });
    expect(words, refusal).toBeTruthy();
    expect(words).not.toMatch(/expected|This was refused|cannot be read: /);
  });
  it.each(['(book a call', 'book) a', 'a|b', '.. call', '()?', 'ab*', '!!!'])('of the phrase %s name the line', (phrase) => {
    const refusal = checkOwnPhrases({ match: { how: 'phrases', phrases: ['fine words', phrase] } });
    expect(explainRefusal(refusal ?? '', { ...EMPTY_RULE, how: 'phrases', lines: `fine words\n\n${phrase}` }).lines, refusal).toMatch(/^Line 3, “.*”: (?!This was refused)/s);
  });
  it('of another form are said as they are', () => {
    expect(explainRefusal('the disk is full', EMPTY_RULE)).toEqual({ general: 'Not saved: the disk is full. Your rules are as they were.' });
    expect(explainRefusal('request.draft.points: expected at most 6 points', EMPTY_RULE)).toEqual({ points: 'This was refused: expected at most 6 points.' });
  });
  it('of a schema are said at their field, in the language of the reader', async () => {
    const error = new ToldError(new SendError('refused', 'request.draft.points: expected at most 6 points'), { ...told('expected.number-most', { most: 6 }), field: 'draft.points' });
    await speak('de');
    expect(explainError(error, EMPTY_RULE)).toEqual({ points: 'Hier wurde erwartet: eine Zahl bis 6.' });
    await speak('en');
    expect(explainError(error, EMPTY_RULE)).toEqual({ points: 'Here was expected: a number of at most 6.' });
  });
});
