// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/popup';
import { inventCalls, type Scene } from '../../scripts/screenshots/invented';

let root: HTMLElement;
let calls: ReturnType<typeof inventCalls>;
const wait = (ms: number) => act(async () => void (await new Promise((resolve) => setTimeout(resolve, ms))));
// Twice: what an answer draws is drawn when the first wait ends, and may ask again.
const settle = async (ms = 10) => {
  await wait(ms);
  await wait(10);
};

async function open(scene: Scene, change: (made: ReturnType<typeof inventCalls>) => ReturnType<typeof inventCalls> = (made) => made): Promise<void> {
  calls = change(inventCalls(scene));
  act(() => render(<Popup calls={calls} titles={new Map([['asks-for-a-call', 'asks for a call']])} />, root));
  await settle();
}
async function press(key: string, on: Element = document.activeElement ?? document.body): Promise<void> {
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  await settle();
}
async function click(words: string | RegExp, within: Element = root): Promise<void> {
  const button = [...within.querySelectorAll<HTMLElement>('button')].find((one) => {
    const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof words === 'string' ? name.trim().startsWith(words) : words.test(name);
  });
  if (!button) throw new Error(`No button says ${words}`);
  act(() => button.click());
  await settle();
}
async function type(label: string, text: string): Promise<void> {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
  const field = found ? root.querySelector<HTMLInputElement>(`[id="${found.getAttribute('for')}"]`) : root.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (!field) throw new Error(`No field is called ${label}`);
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle(120);
}
const toast = () => root.querySelector('.toast p')?.textContent ?? '';
const names = () => [...root.querySelectorAll('.entry-name')].map((one) => one.textContent);
const asked = (name: string) => calls.log.filter((one) => one.name === name).map((one) => one.request as Record<string, unknown>);
const toList = async () => {
  await click('List');
  await settle();
};

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

describe('what was found', () => {
  it('says kind, likelihood, sender, first words and reasons of each item', async () => {
    await open({ items: 6 });
    const [first] = root.querySelectorAll('article');
    for (const words of ['Marketing', 'very likely', 'Ada Example', 'Growth at Acme', 'Open to a quick', 'asks for a call', '− shares your group', 'message']) expect(first?.textContent).toContain(words);
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

describe('putting somebody on the list', () => {
  it('offers the person, the organization of the headline, the domain and a note', async () => {
    await open({ items: 6 });
    await click('Put on list');
    expect([...root.querySelectorAll('[role=menuitem]')].map((one) => one.textContent)).toEqual(['This person', 'The organization: Acme Growth …', 'The domain: acme-growth.example', 'With a note …']);
    await click('The domain');
    expect(asked('list.add')[0]?.draft).toEqual({ kind: 'domain', name: 'acme-growth.example', reason: 'sent-a-pitch', identities: [{ key: 'domain/acme-growth.example', label: 'acme-growth.example' }] });
  });
  it('keeps a note, a reason and, when ticked, the opening words', async () => {
    await open({ items: 6 });
    await click('Put on list');
    await click('With a note');
    await type('Note', 'Third time this month');
    act(() => root.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
    await click('Put on list', root.querySelector('.form-acts')!);
    expect(asked('list.add')[0]?.draft).toMatchObject({ name: 'Ada Example', note: 'Third time this month', evidence: [{ quote: expect.stringMatching(/^Open to a quick/) }] });
    expect(root.querySelector('form')).toBeNull();
  });
  it('says when nothing was saved, and tries again as the same act', async () => {
    let refuse = true;
    await open({ items: 6 }, (made) => {
      const call = vi.fn(async (name: never, request: never) => {
        if (name === ('list.add' as never) && refuse) {
          made.log.push({ name, request });
          throw new Error('the disk is full');
        }
        return made.call(name, request);
      });
      return { ...made, call: call as never };
    });
    await press('l');
    expect(toast()).toBe('Not saved: the disk is full. Your list is as it was.');
    refuse = false;
    await click('Try again');
    expect(toast()).toBe('Ada Example is on your list.');
    const operations = asked('list.add').map((one) => one.operation);
    expect(operations).toHaveLength(2);
    expect(new Set(operations).size).toBe(1);
  });
  it('says so when somebody is on it already', async () => {
    await open({ items: 6 }, (made) => ({ ...made, frames: async () => (await inventCalls({ items: 6 }).frames(6)) }));
    await press('l');
    await press('l');
    expect(toast()).toBe('Ada Example was on your list already. Nothing changed.');
  });
});

describe('the list', () => {
  it('reads 50 of 2,000 and more when asked', async () => {
    await open({ entries: 2000 });
    await toList();
    expect(names()).toHaveLength(50);
    await click('Show more: 1,950 left');
    expect(names()).toHaveLength(100);
    expect(Math.max(...asked('list.find').map((one) => Number(one.limit)))).toBeLessThanOrEqual(500);
  });
  it('searches, and says when nothing matches', async () => {
    await open({ entries: 40 });
    await toList();
    await type('Search the list', 'Otto Muster 3');
    expect(names()).toEqual(['Otto Muster 3']);
    await type('Search the list', 'zzz');
    expect(root.textContent).toContain('No entry matches “zzz”.');
  });
  it('adds by hand with a name that follows the address', async () => {
    await open({});
    await toList();
    expect(root.textContent).toContain('Nobody is on your list yet.');
    await click('Add');
    await type('Address of a profile or page, domain, or phrase', 'linkedin.com/in/otto-muster');
    await click('Put on list');
    expect(asked('list.add')[0]?.draft).toMatchObject({ kind: 'person', name: 'Otto Muster', identities: [{ key: 'linkedin/in/otto-muster' }] });
    expect(names()).toEqual(['Otto Muster']);
  });
  it('refuses what would hit the wrong people, and asks nobody', async () => {
    await open({});
    await toList();
    await click('Add');
    await type('Address of a profile or page, domain, or phrase', 'calendly.com/x');
    await click('Put on list');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Many people share calendly.com.');
    expect(asked('list.add')).toEqual([]);
  });
  it('changes only what was changed', async () => {
    await open({ entries: 4 });
    await toList();
    await click('Edit Northwind Webinars');
    await type('Name', 'Northwind');
    await type('Note', '');
    await click('Save');
    expect(asked('list.change')[0]).toMatchObject({ id: 'entry-000001', patch: { name: 'Northwind', clear: ['note'] } });
    expect(Object.keys(asked('list.change')[0]!.patch as object).sort()).toEqual(['clear', 'name']);
    expect(toast()).toBe('Northwind: saved.');
  });
  it('removes with undo at the same place', async () => {
    await open({ entries: 4 });
    await toList();
    await click('Remove Otto Muster');
    expect(names()).not.toContain('Otto Muster');
    await click('Undo');
    expect(names()[1]).toBe('Otto Muster');
  });
});

describe('what is done on a network', () => {
  it('changes it, and undo puts only that back', async () => {
    await open({ items: 1 });
    await click(/What is done on LinkedIn: Mark/);
    await click('Fold');
    expect(toast()).toBe('LinkedIn: Fold from now on.');
    expect(await calls.call('settings.read', null)).toMatchObject({ networks: { linkedin: { enforcement: 'fold' } } });
    await press('u');
    expect(await calls.call('settings.read', null)).toMatchObject({ networks: { linkedin: { enforcement: 'mark' } } });
  });
  it('pauses for an hour and resumes', async () => {
    await open({ items: 1 });
    await click('Pause on LinkedIn');
    await click('Pause for an hour');
    expect((await calls.call('settings.read', null)).networks.linkedin.pausedUntil).toBe(calls.now() + 3_600_000);
    await click('Resume');
    expect((await calls.call('settings.read', null)).networks.linkedin).toEqual({ enforcement: 'mark' });
  });
  it('offers all networks on a tab that is none of them', async () => {
    await open({ elsewhere: true });
    expect([...root.querySelectorAll('.site-rows li > span')].map((one) => one.textContent)).toEqual(['LinkedIn', 'X', 'Facebook']);
  });
});
