// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../components/marked-text';
import { findNextPlace, keepOrder } from '../../components/panel/order';
import { Panel } from '../../components/panel/panel';
import type { FoundItem } from '../../components/popup/merge';
import { inventCalls, inventItem, type Scene } from '../../scripts/screenshots/invented';
import { click, press, root, settle, toast } from './popup-harness';

let calls: ReturnType<typeof inventCalls>;
async function open(scene: Scene, change = (made: ReturnType<typeof inventCalls>) => made): Promise<void> {
  calls = change(inventCalls(scene));
  act(() => render(<Panel calls={calls} titles={new Map()} />, root));
  await settle();
}
const rows = () => [...root.querySelectorAll<HTMLElement>('[role=option]')];
const who = (row: Element | null | undefined) => row?.querySelector('b')?.textContent;
const chosen = () => root.querySelector('[role=option][aria-selected=true]');

describe('triage', () => {
  it('lists messages and invitations, with one row in the tab order', async () => {
    await open({ items: 12 });
    expect(rows().map(who)).toEqual(['Ada Example', 'Jonas Beispiel', 'Ada Example 2', 'Jonas Beispiel 2']);
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });
  it('shows the chosen one with both ledgers, the quoted words marked, and its history', async () => {
    await open({ items: 12 });
    const text = root.querySelector('.chosen')?.textContent;
    for (const words of ['Ada Example', 'Speaks for marketing', 'Speaks for a peer', 'Nothing noted about this sender.']) expect(text).toContain(words);
    expect([...root.querySelectorAll('.marked mark')].map((mark) => mark.textContent)).toEqual(['a quick 15-minute call', 'fill the calendar', 'Here is my link']);
  });
  it('goes to the item whose mark was pressed, also among posts', async () => {
    const isPost = ({ surface }: { surface: string }) => surface === 'feed';
    await open({ items: 12 }, (made) => ({
      ...made,
      asked: async () => {
        const { key, network, surface } = (await made.frames(100))[0]!.report.items.findLast(isPost)!;
        return { key, network, surface, at: 1 };
      },
    }));
    await settle();
    const item = (await calls.frames(100))[0]!.report.items.findLast(isPost)!;
    expect((chosen() as HTMLElement).dataset.id).toMatch(new RegExp(`:${item.key}$`));
    expect(document.activeElement).toBe(chosen());
  });
  it('n goes on to the next one, and u brings the last one back', async () => {
    await open({ items: 12 });
    await press('j');
    await press('n');
    expect([who(chosen()), who(document.activeElement)]).toEqual(['Jonas Beispiel', 'Jonas Beispiel']);
    await press('u');
    expect(rows()).toHaveLength(4);
  });
  it('keeps the chosen row, its focus and the order when the page brings something newer', async () => {
    let items = 12;
    await open({ items: 30 }, (made) => ({ ...made, frames: async (newest) => (await made.frames(newest)).map((frame) => ({ ...frame, report: { ...frame.report, items: frame.report.items.slice(0, items) } })) }));
    await press('j');
    await press('j');
    const before = document.activeElement;
    items = 18;
    await settle(1300);
    expect(rows()).toHaveLength(6);
    expect([who(chosen()), document.activeElement === before]).toEqual(['Jonas Beispiel', true]);
  });
  it('l lists, p names a peer, r shows in the page', async () => {
    await open({ items: 6 });
    await press('p');
    expect(toast()).toContain('is a peer now');
    await press('r');
    expect(toast()).toContain('Shown in the page again');
    await press('l');
    expect(toast()).toContain('is on your list');
  });
  it('p does what its button says of somebody who is a peer: no longer', async () => {
    await open({ items: 6, peers: 6 }, (made) => ({ ...made, frames: async (newest) => (await made.frames(newest)).map((frame) => ({ ...frame, report: { ...frame.report, items: frame.report.items.map((item) => ({ ...item, decision: { act: 'mark' as const, reason: 'known-person' as const } })) } })) }));
    expect(root.querySelector('[aria-keyshortcuts=p]')?.textContent).toContain('No longer a peer');
    await press('p');
    expect(calls.log.map(({ name }) => name)).toContain('peer.find');
    expect(calls.log.map(({ name }) => name)).not.toContain('peer.add');
  });
  it('m says that it is marketing, f that it is fine, each with its undo', async () => {
    await open({ items: 6 });
    await press('m');
    await press('f');
    expect(calls.log.filter(({ name }) => name === 'feedback.add').map(({ request }) => (request as { draft: { said: string } }).draft.said)).toEqual(['marketing', 'fine']);
    await press('u');
    expect(calls.log.filter(({ name }) => name === 'feedback.undo')).toHaveLength(1);
  });
  it('Enter goes into the chosen one, Escape back to its row', async () => {
    await open({ items: 12 });
    await press('j');
    await press('Enter');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Chosen: Ada Example');
    await press('Escape');
    expect(who(document.activeElement)).toBe('Ada Example');
  });
  it('a quick Enter after j is not overtaken by the focus of j', async () => {
    await open({ items: 12 });
    await press('j');
    await press('j');
    (document.activeElement as HTMLElement).blur();
    const key = (name: string) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    key('j');
    await Promise.resolve();
    key('Enter');
    await settle();
    expect(document.activeElement?.className).toBe('chosen');
  });
  it('every key that the help names does something here', async () => {
    await open({ items: 6 });
    await press('j');
    const shortcuts = [...root.querySelectorAll('.chosen [aria-keyshortcuts]')].map((one) => one.getAttribute('aria-keyshortcuts'));
    expect(shortcuts).toEqual(['l', 'p', 'm', 'f', 'n', 'o']);
  });
  it('Escape leaves the notice, from within its field too, and gives the focus back', async () => {
    await open({ items: 6 });
    await press('o');
    await settle();
    const field = root.querySelector<HTMLTextAreaElement>('.notice textarea')!;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await settle();
    expect(root.querySelector('.notice')).toBeNull();
    expect(document.activeElement?.className).toBe('chosen');
  });
  it('o opens the notice, which is sent by hand and then noted', async () => {
    await open({ items: 6 });
    await press('o');
    expect(root.querySelector('textarea')?.value).toContain('Hello Ada Example');
    expect(root.querySelector('.footing')?.textContent).toContain('not legal advice');
    await click('I have sent it');
    expect(calls.log.find(({ name }) => name === 'list.change')?.request).toMatchObject({ patch: { state: 'noticed', noticeAt: expect.any(Number), replyBy: expect.any(Number) } });
    expect(root.querySelector('textarea')).toBeNull();
  });
});

describe('the order of rows', () => {
  const found = (n: number): FoundItem => ({ id: `i${n}`, frameId: 0, item: inventItem(n) });
  it('puts what is new in front and moves nothing else', () => {
    expect(keepOrder(['i2', 'i1'], [found(1), found(3), found(2)]).map(({ id }) => id)).toEqual(['i3', 'i2', 'i1']);
  });
  it.each([
    [['a', 'b', 'c'], ['a', 'c'], 'b', 'c'],
    [['a', 'b'], ['a'], 'b', 'a'],
    [['a', 'b'], ['a', 'b'], undefined, 'a'],
    [['a'], [], 'a', undefined],
  ] as const)('of %s with %s left and %s in hand goes to %s', (before, now, id, next) => {
    expect(findNextPlace(before, now, id)).toBe(next);
  });
});

it('marks no small word that says nothing alone', async () => {
  const quote = (text: string, words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length });
  await open({ items: 6 }, (made) => ({
    ...made,
    frames: async (newest) => (await made.frames(newest)).map((frame) => ({
      ...frame,
      report: { ...frame.report, items: frame.report.items.map((item) => ({ ...item, verdict: { ...item.verdict, causes: [...item.verdict.causes, { rule: 'phrase', source: 'phrase' as const, side: 'marketing' as const, points: 2, quotes: [quote(item.opening, 'to')] }, { rule: 'phrase', source: 'phrase' as const, side: 'marketing' as const, points: 0.1, quotes: [quote(item.opening, 'founders')] }] } })) },
    })),
  }));
  expect([...root.querySelectorAll('.marked mark')].map((mark) => mark.textContent)).toEqual(['a quick 15-minute call', 'fill the calendar', 'Here is my link']);
});

it('cuts a text where quotes begin and end, also where they overlap', () => {
  const cause = (start: number, end: number, rule: string) => ({ rule, source: 'rule' as const, side: 'marketing' as const, points: 1, quotes: [{ text: '', start, end }] });
  const cut = cutText('abcdef', [cause(1, 4, 'one'), cause(3, 9, 'two'), cause(50, 60, 'far')]);
  expect(cut.map(({ text, causes }) => [text, causes.map(({ rule }) => rule)])).toEqual([['a', []], ['bc', ['one']], ['d', ['one', 'two']], ['ef', ['two']]]);
});
