// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { inventCalls } from '../../scripts/screenshots/invented';
import { asked, calls, click, open, press, root, settle, toast } from './popup-harness';

describe('the first steps', () => {
  it('are pointed to until they were taken, and open in the dashboard', async () => {
    await open({ isNew: true, items: 1 });
    await click('Take the first steps');
    expect(asked('openDashboard')).toHaveLength(1);
    await click('Not now');
    expect(asked('settings.write')[0]).toMatchObject({ settings: { welcomed: true } });
  });
  it('are not spoken of afterwards', async () => {
    await open({ items: 1 });
    expect(root.querySelector('.first-steps')).toBeNull();
  });
});

describe('an item whose mark was pressed', () => {
  it('is the one at hand, with its reasons, even far down; and keys act on it', async () => {
    await open({ items: 60 }, (made) => ({
      ...made,
      asked: async () => {
        const { key, network, surface } = (await made.frames(2000))[0]!.report.items[50]!;
        return { key, network, surface, at: 1 };
      },
    }));
    await settle();
    const { key } = (await calls.frames(2000))[0]!.report.items[50]!;
    const shown = root.querySelector('.why')?.closest<HTMLElement>('article');
    expect(shown?.dataset.id).toMatch(new RegExp(`:${key}$`));
    expect(document.activeElement).toBe(shown);
    expect(root.querySelectorAll('.why')).toHaveLength(1);
    await press('n');
    expect(asked('pin.add')).toMatchObject([{ what: 'away' }]);
    expect(root.querySelector('.why')).toBeNull();
  });
});

describe('what was found', () => {
  it('says kind, likelihood, sender, first words and reasons of each item', async () => {
    await open({ items: 6 });
    const [first] = root.querySelectorAll('article');
    for (const words of ['Marketing', 'very likely', 'Ada Example', 'Growth at Acme', 'Open to a quick', 'asks for a call', '− shares your group', 'message']) expect(first?.textContent).toContain(words);
  });
  it('says in Why by which address a listed party was met', async () => {
    await open({ items: 6, entries: 3 });
    const article = [...root.querySelectorAll('article')].find((one) => one.textContent?.includes('Northwind Webinars'))!;
    await click('Why', article);
    expect(root.querySelector('.why')?.textContent).toContain('Matched by linkedin.com/company/northwind-webinars.');
  });
  it('shows percentages only in Why', async () => {
    await open({ items: 6 });
    expect(root.textContent).not.toMatch(/\d%/);
    await click('Why');
    expect(root.querySelector('.why')?.textContent).toMatch(/Marked: it reads as marketing\..*Speaks for marketing.*\+2\.1.*Speaks for a peer.*\+0\.6.*94%/);
  });
  it('shows what is written in a name as words, never as part of the page', async () => {
    const evil = '<img src=x onerror=alert(1)>javascript:alert(1)';
    await open({ items: 1 }, (made) => ({ ...made, frames: async (newest) => (await made.frames(newest)).map((frame) => ({ ...frame, report: { ...frame.report, items: frame.report.items.map((item) => ({ ...item, opening: evil, author: { ...item.author, name: evil, headline: evil } })) } })) }));
    expect(root.querySelectorAll('img, a, script, iframe')).toHaveLength(0);
    expect(root.querySelector('.found-who')?.textContent).toContain(evil);
  });
  it('draws 25 of 2,000 items and the rest when asked', async () => {
    await open({ items: 2000 });
    expect(root.querySelectorAll('article')).toHaveLength(25);
    await click('Show more: 1,975 left');
    expect(root.querySelectorAll('article')).toHaveLength(50);
  });
  it('shows one kind when its word is pressed, and all when it is pressed again', async () => {
    await open({ items: 6 });
    await click('Peer', root.querySelector('.chips')!);
    expect(root.querySelectorAll('article')).toHaveLength(1);
    await click('Peer', root.querySelector('.chips')!);
    expect(root.querySelectorAll('article')).toHaveLength(6);
  });
  it('reads the tab again while it is open', async () => {
    let items = 1;
    await open({ items: 6 }, (made) => ({ ...made, frames: async (newest) => made.frames(Math.min(items, newest)) }));
    items = 3;
    await settle(1100);
    expect(root.querySelectorAll('article')).toHaveLength(3);
  });
  it('counts on without a screen reader reading each count out', async () => {
    await open({ items: 6, missed: true });
    expect([...root.querySelectorAll('.health-line[aria-live=off]')].map((line) => line.textContent)).toEqual(['LinkedIn: 12 of 14 posts, 3 of 3 messages read']);
    expect(root.querySelector('.health-note')?.closest('[aria-live=off]')).toBeNull();
  });
  it('says of today’s folded ones how many were opened, if any were', async () => {
    await open({ items: 1, today: { folded: 12, revealed: 1 } });
    expect(root.querySelector('.digest')?.textContent).toBe('Today: 12 folded, 1 of them opened');
  });
  it('says of today’s folded ones only how many they are when none was opened', async () => {
    await open({ items: 1, today: { folded: 12, revealed: 0 } });
    expect(root.querySelector('.digest')?.textContent).toBe('Today: 12 folded');
  });
  it.each([['reading', true], ['unknown-layout', true], ['paused', false], ['off', false], ['locked', false]] as const)('in a page that is %s, diagnostics are offered: %s', async (state, isOffered) => {
    await open({ state }, (made) => ({ ...made, diagnostics: async () => 'structure' }));
    expect([...root.querySelectorAll('button')].some((one) => one.textContent === 'Copy diagnostics')).toBe(isOffered);
  });
  it('says what happened and what to do when the tab cannot be asked', async () => {
    await open({}, (made) => ({ ...made, frames: () => Promise.reject(new Error('No answer.')) }));
    expect(root.textContent).toContain('This tab could not be asked: No answer. The page is untouched.');
  });
  it('says after a moment that the list is being opened, instead of waiting without a word', async () => {
    await open({ items: 1, silent: true });
    await settle(1600);
    expect(root.textContent).toContain('nothing is lost');
    expect(root.querySelectorAll('article')).toHaveLength(1);
  });
});

describe('one key per act', () => {
  it('j and k move, Enter opens why, Escape closes it', async () => {
    await open({ items: 6 });
    const at = () => [...root.querySelectorAll('article')].indexOf(document.activeElement as HTMLElement);
    await press('j');
    expect(at()).toBe(0);
    await press('j');
    await press('j');
    await press('k');
    expect(at()).toBe(1);
    await press('Enter');
    expect(root.querySelector('.why')).not.toBeNull();
    await press('Escape');
    expect(root.querySelector('.why')).toBeNull();
  });
  it('l puts the sender on the list and u takes it back', async () => {
    await open({ items: 6 });
    await press('l');
    expect(toast()).toBe('Ada Example is on your list.');
    expect(calls.rows.map((row) => row.entry.name)).toEqual(['Ada Example']);
    await press('u');
    expect(toast()).toBe('Taken back.');
    expect(calls.rows).toEqual([]);
  });
  it('u goes back act by act', async () => {
    await open({ items: 6 });
    await press('j');
    await press('l');
    await press('j');
    await press('j');
    await press('l');
    expect(calls.rows).toHaveLength(2);
    await press('u');
    await press('u');
    expect(calls.rows).toHaveLength(0);
  });
  it('n puts an item away, and undo brings it back', async () => {
    await open({ items: 6 });
    await press('n');
    expect(root.querySelectorAll('article')).toHaveLength(5);
    await click('Undo');
    expect(root.querySelectorAll('article')).toHaveLength(6);
  });
  it('n is remembered: the item stays away when the popup is opened again', async () => {
    const made = inventCalls({ items: 6 });
    await open({}, () => made);
    await press('n');
    await open({}, () => ({ ...made }));
    expect(root.querySelectorAll('article')).toHaveLength(5);
  });
  it('p names the sender a peer, and u takes it back', async () => {
    await open({ items: 6 });
    await press('p');
    expect(toast()).toBe('Ada Example is a peer now: posts always pass, messages are never folded.');
    expect(asked('peer.add')[0]).toMatchObject({ draft: { name: 'Ada Example', keys: ['linkedin/in/ada-example'], how: 'by-hand' } });
    await press('u');
    expect(asked('peer.remove')).toHaveLength(1);
  });
  it('f says that an item is fine, with a hash and the rules that spoke, and no text', async () => {
    await open({ items: 6 });
    await press('f');
    const { said, rules } = asked('feedback.add')[0]!.draft as { said: string; rules: { rule: string }[] };
    expect([said, rules.slice(0, 3).map(({ rule }) => rule)]).toEqual(['fine', ['asks-for-a-call', 'links-to-a-calendar', 'offers-to-fill-your-calendar']]);
    expect(JSON.stringify(asked('feedback.add'))).not.toMatch(/item-0|Ada|call next week/);
  });
  it('s keeps a post for later, once', async () => {
    await open({ items: 6 });
    await press('j');
    await press('s');
    expect(toast()).toBe('Only posts and comments can be kept. Messages stay where they are.');
    await press('j');
    await press('s');
    expect(toast()).toBe('Northwind Webinars: kept on your reading list.');
    await press('s');
    expect(toast()).toBe('Northwind Webinars: this post was on your reading list already.');
  });
  it('every post has a button that keeps it, marketing too, and no message has', async () => {
    await open({ items: 6 });
    const hasKeep = [...root.querySelectorAll('article')].map((one) => [...one.querySelectorAll('button')].some((button) => button.getAttribute('aria-label') === 'Keep for later'));
    const isPost = (await calls.frames(6))[0]!.report.items.map(({ surface }) => surface === 'feed' || surface === 'comment');
    expect(hasKeep).toEqual(isPost);
    await click('Keep for later', [...root.querySelectorAll('article')].find((one) => one.textContent?.includes('Northwind'))!);
    expect(toast()).toBe('Northwind Webinars: kept on your reading list.');
  });
  it('r on a page that does not answer says that it has moved on', async () => {
    await open({ items: 1 }, (made) => ({ ...made, reveal: () => Promise.reject(new Error('no answer')) }));
    await press('r');
    expect(toast()).toBe('The page has moved on: this one is no longer there to show.');
  });
  it('r shows a folded item in the page again', async () => {
    await open({ items: 1 });
    await press('r');
    expect(toast()).toBe('Shown in the page again.');
  });
  it('/ goes to the search of the list, where letters are letters', async () => {
    await open({ items: 6, entries: 2 });
    await press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    await press('l');
    expect(asked('list.add')).toEqual([]);
  });
  it('leaves combinations to the browser', async () => {
    await open({ items: 6 });
    act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', ctrlKey: true, bubbles: true })));
    await settle();
    expect(asked('list.add')).toEqual([]);
  });
});
