// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '../../components/dashboard/dashboard';
import { inventCalls, NOW, type Scene } from '../../scripts/screenshots/invented';
import { inventedFiles } from '../../scripts/screenshots/invented-register';
import { BOOK, judgeInvented } from '../../scripts/screenshots/invented-rules';
import { click, press, root, settle, toast, type } from './popup-harness';

let calls: ReturnType<typeof inventCalls>;
async function open(room: string, scene: Scene): Promise<void> {
  location.hash = room;
  calls = inventCalls(scene);
  act(() => render(<Dashboard calls={calls} titles={new Map([['asks-for-a-call', 'asks for a call']])} tools={{ book: BOOK, judge: judgeInvented, files: inventedFiles }} />, root));
  await settle(120);
}
const asked = (name: string) => calls.log.filter((one) => one.name === name).map((one) => one.request as Record<string, any>);
const grid = () => root.querySelector<HTMLElement>('[role=grid]')!;
const choose = async (menu: string, words: string) => {
  await click(new RegExp(`^${menu}`));
  const item = [...root.querySelectorAll<HTMLElement>('[role^=menuitem]')].find((one) => one.textContent?.trim() === words);
  if (!item) throw new Error(`No choice says ${words}`);
  act(() => item.click());
  await settle(120);
};
beforeEach(() => {
  location.hash = '';
});

describe('the list', () => {
  it('searches, filters and sorts by asking for just that', async () => {
    await open('list', { entries: 40 });
    await type('Search the list', 'acme');
    expect(asked('list.find').at(-1)).toMatchObject({ search: 'acme', offset: 0 });
    await choose('State', 'notice sent');
    await choose('Order', 'by name');
    expect(asked('list.find').at(-1)).toMatchObject({ search: 'acme', state: 'noticed', sort: 'name' });
  });
  it('of 100,000 entries draws a screenful and reads it in pages', async () => {
    await open('list', { entries: 100_000 });
    expect(root.textContent).toContain('100,000 entries');
    expect(root.querySelectorAll('[role=row]').length).toBeLessThan(60);
    grid().focus();
    await press('End', grid());
    expect(asked('list.find').every(({ limit }) => limit <= 200)).toBe(true);
    expect(grid().getAttribute('aria-rowcount')).toBe('100000');
  });
  it('goes to its search with / and into history with h', async () => {
    await open('list', { entries: 40 });
    await press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    (document.activeElement as HTMLElement).blur();
    await press('h', document.body);
    expect(root.querySelector('.history')).not.toBeNull();
  });
  it('chooses with Space, says how many will change, and changes them only then', async () => {
    await open('list', { entries: 40 });
    for (const key of [' ', 'ArrowDown', ' ', 'ArrowDown', ' ']) await press(key, grid());
    expect(root.querySelector('.bulk')?.textContent).toContain('3 entries chosen');
    await choose('Change the chosen', 'Take off the list');
    expect(root.querySelector('.bulk')?.textContent).toContain('3 entries will change.');
    expect(asked('list.bulk')).toEqual([]);
    await click('Change 3');
    expect(asked('list.bulk')[0]).toMatchObject({ expected: 3, change: { release: true }, target: { ids: [expect.any(String), expect.any(String), expect.any(String)] } });
    expect(toast()).toBe('3 entries changed.');
  });
  it('changes all that fit a search without naming them', async () => {
    await open('list', { entries: 40 });
    await press(' ', grid());
    await click('Choose all 40');
    await choose('Change the chosen', 'Fold what they post');
    expect(asked('list.bulk-preview')[0]).toMatchObject({ target: { query: {} }, change: { patch: { act: 'fold' } } });
  });
  it('shows every entry as chosen then, and leaves out the one whose tick is taken away', async () => {
    await open('list', { entries: 40 });
    const ticked = () => [...root.querySelectorAll('[role=row]')].map((row) => row.getAttribute('aria-selected'));
    await press(' ', grid());
    await click('Choose all 40');
    expect(new Set(ticked())).toEqual(new Set(['true']));
    await press('ArrowDown', grid());
    await press(' ', grid());
    expect(ticked().slice(0, 3)).toEqual(['true', 'false', 'true']);
    expect(root.querySelector('.bulk')?.textContent).toContain('39 entries chosen');
    await choose('Change the chosen', 'Fold what they post');
    expect(asked('list.bulk-preview')[0]).toMatchObject({ target: { query: {}, except: [expect.any(String)] } });
  });
  it('takes a change back from the history', async () => {
    await open('list', { entries: 40 });
    await click('History');
    expect(root.querySelectorAll('.history li').length).toBe(3);
    await click('Undo', root.querySelectorAll('.history li')[1]!);
    expect(asked('list.undo')[0]).toMatchObject({ undo: 'operation-b' });
  });
  it('opens an entry with Enter and comes back with Escape', async () => {
    await open('list', { entries: 40 });
    await press('Enter', grid());
    expect(root.querySelector('.sheet-title')?.textContent).toBeTruthy();
    await press('Escape', document.body);
    expect(grid()).not.toBeNull();
  });
});

describe('the review queue', () => {
  const keys = async (key: string) => {
    await press(key, root.querySelector('[data-candidate]')!);
    await settle();
  };
  it('says how many pitches came from how many senders, and with whom one has written', async () => {
    await open('review', { entries: 40 });
    expect(root.querySelector('.room-lead')?.textContent).toMatch(/^14 pitches from 6 senders\. You have written with 2 of them\./);
  });
  it('takes one key each: list, peer, not now', async () => {
    await open('review', { entries: 40 });
    await keys('l');
    expect(toast()).toBe('Ada Example is on your list.');
    await keys('j');
    await keys('p');
    await keys('n');
    expect(asked('candidate.decide').map(({ word }) => word)).toEqual(['list', 'peer', 'later']);
    expect(asked('peer.add')[0]).toMatchObject({ draft: { how: 'suggested' } });
  });
  it('takes a word back', async () => {
    await open('review', { entries: 40 });
    await keys('n');
    await click('Undo');
    expect(asked('candidate.decide').map(({ word }) => word)).toEqual(['later', 'open']);
  });
  it('says while it is quiet which day it is, and ends it when asked', async () => {
    await open('review', { entries: 40, settings: { observeUntil: NOW + 4.5 * 86_400_000 } });
    expect(root.textContent).toContain('A quiet start: day 3 of 7.');
    await click('End it now');
    expect(asked('settings.write')[0]).toMatchObject({ settings: { observeUntil: NOW } });
  });
});

describe('files and copies', () => {
  it('a file is asked for after many changes and saved with one press', async () => {
    await open('today', { entries: 40 });
    expect(root.querySelector('.reminder')?.textContent).toContain('24 changes since your last saved file');
    await click('Save a backup');
    expect(asked('backup.saved')).toEqual([{ generation: 1 }]);
    await open('today', { entries: 1 });
    expect(root.querySelector('.reminder')).toBeNull();
  });
  it('a copy of the browser shows what going back would change, value by value, before it does', async () => {
    await open('list', { entries: 40 });
    await click('Save a file');
    await click('What would change?');
    expect(root.querySelector('.bulk')?.textContent).toContain('entries will change');
    expect(root.querySelector('table.fate-closer')?.textContent).toContain('Wrote again in spring.');
    expect(asked('list.import')).toEqual([]);
    await click('Go back to it');
    expect(asked('list.import')[0]).toMatchObject({ rows: 40 });
  });
  it('many lines pasted into the field of one are looked at line by line', async () => {
    await open('list', { entries: 40 });
    await press('a');
    const field = root.querySelector('form input')!;
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(paste, 'clipboardData', { value: { getData: () => 'acme.example\nno address\nkontor.example' } });
    act(() => void field.dispatchEvent(paste));
    await settle(60);
    expect([...root.querySelectorAll('[role=option]')].map((one) => one.textContent)).toEqual([expect.stringContaining('expected a domain'), expect.stringContaining('pasted, line 1'), expect.stringContaining('pasted, line 3')]);
    expect(asked('list.import')).toEqual([]);
  });
});
