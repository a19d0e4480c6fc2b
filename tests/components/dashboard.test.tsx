// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { spread } from '../../components/charts/stacked-area';
import { writeCsv } from '../../components/dashboard/csv';
import { findTurningPoint } from '../../components/dashboard/counterfactual';
import { Dashboard } from '../../components/dashboard/dashboard';
import { actAt, previewStep } from '../../components/dashboard/preview';
import { writeReading } from '../../components/dashboard/reading-files';
import { sortRules } from '../../components/dashboard/statistics';
import { compareWeeks } from '../../components/digest/compare-weeks';
import { dropEmptyWeeks, lastWeeks, sumWeeks } from '../../components/dashboard/weeks';
import type { PreviewItem } from '../../lib/core/preview';
import type { Reading } from '../../lib/core/reading';
import { inventCalls, NOW, type Scene } from '../../scripts/screenshots/invented';
import { RULE_TALLIES } from '../../scripts/screenshots/invented-circle';
import { BOOK, judgeInvented } from '../../scripts/screenshots/invented-rules';
import { click, root, settle, toast, type } from './popup-harness';

let calls: ReturnType<typeof inventCalls>;
const titles = new Map(RULE_TALLIES.map(({ rule }) => [rule, rule.replaceAll('-', ' ')]));
async function open(room: string, scene: Scene, change = (made: ReturnType<typeof inventCalls>) => made): Promise<void> {
  location.hash = room;
  calls = change(inventCalls(scene));
  act(() => render(<Dashboard calls={calls} titles={titles} tools={{ book: BOOK, judge: judgeInvented, foldAt: 91.4 }} />, root));
  await settle();
}
const asked = (name: string) => calls.log.filter((one) => one.name === name).map((one) => one.request as Record<string, any>);
beforeEach(() => {
  location.hash = '';
});

describe('the rooms', () => {
  it.each(['today', 'list', 'review', 'voices', 'reading', 'rules', 'settings'])('%s stands in the rail and opens empty and full', async (room) => {
    await open(room, {});
    expect(root.querySelector('[aria-current=page]')?.getAttribute('href')).toBe(`#${room}`);
    expect(root.querySelector('h1')?.textContent).toBeTruthy();
    await open(room, { entries: 40, peers: 3, reading: 9, voices: 9, weeks: 12 });
    expect(root.querySelector('.notice-trouble')).toBeNull();
  });
  it('today says the share of marketing and has a table behind each picture', async () => {
    await open('today', { weeks: 12 });
    expect(root.textContent).toMatch(/\d+% of what you saw this week was marketing/);
    expect(root.querySelectorAll('.behind table').length).toBeGreaterThanOrEqual(2);
  });
  it('today compares the week with the one before, and says how often it was right', async () => {
    await open('today', { weeks: 12 });
    expect(root.querySelector('.week tbody tr')?.textContent).toMatch(/^LinkedIn\d+ \d+the week before: \d+/);
    expect(root.textContent).toMatch(/were marked as marketing, and you corrected none of them/);
    await click('how often you corrected them');
    expect(root.querySelector('.dots tbody th')?.textContent).toBe('invites to a webinar');
  });
  it('reading: a post is marked as read, and that is taken back', async () => {
    await open('reading', { reading: 3 });
    await click('Mark as read');
    expect(toast()).toBe('Grace Sample: marked as read.');
    await click('Undo');
    expect(asked('reading.change').map(({ read }) => read)).toEqual([true, false]);
  });
  it('voices: opens the posts that earned it, and makes a peer', async () => {
    await open('voices', { voices: 3 });
    await click('4 posts');
    expect(root.querySelectorAll('.voice-posts li')).toHaveLength(4);
    await click('Peer', root.querySelector('.voice-acts')!);
    expect(asked('peer.add')[0]).toMatchObject({ draft: { how: 'suggested' } });
  });
  it('rules: one is switched off, and the text tried says what would change its kind', async () => {
    await open('rules', { weeks: 2 });
    act(() => (root.querySelector('.rule [role=switch]') as HTMLInputElement).click());
    await settle();
    expect(asked('settings.write')[0]?.settings.rulesOff).toEqual(['asks-for-a-call']);
    await type('Any text', 'A quick call? Here is my calendar.');
    expect(root.querySelector('.try-kind')?.textContent).toBe('Marketing');
    expect(root.querySelector('.try-turn')?.textContent).toBe('Without “links to a calendar” it would be: Unsure.');
  });
  const slider = (label: string) => {
    const found = [...root.querySelectorAll('.slider')].find((one) => one.querySelector('label')?.textContent === label)!;
    return { row: found, input: found.querySelector<HTMLInputElement>('input')! };
  };
  it('settings: a slider shows what it would do while it is dragged, and saves when it is let go', async () => {
    await open('settings', { items: 30, settings: { observeUntil: NOW + 1000 } });
    const { row, input } = slider('Messages');
    expect(row.querySelector('.slider-preview p.why-small')?.textContent).toBe('5 of 5 seen are marked as marketing.');
    act(() => {
      input.value = '2';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle();
    expect([row.querySelector('p.why-small')?.textContent, row.querySelector('.sample-fold .sample-who')?.textContent]).toEqual(['5 of 5 seen are sure enough to be folded.', 'Ada Example']);
    expect(asked('settings.write')).toEqual([]);
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(asked('settings.write')[0]?.settings).toMatchObject({ observeUntil: NOW, networks: { linkedin: { surfaces: { message: 'fold' } } } });
  });
  it('settings: with nothing open the preview says that it is an example', async () => {
    await open('settings', {});
    expect(root.textContent).toContain('No open tab shows anything just now');
    expect(slider('Messages').row.textContent).toContain('Open to a quick 15-minute call');
  });
  it('settings: offers of work are welcome with the user’s words alone', async () => {
    await open('settings', { settings: { recruiting: 'matching' } });
    await type('Words of welcome offers, one to a line', ' Kiel \n\nstructural engineer');
    await click('Save', root.querySelector('.recruiting-words')!);
    expect(asked('settings.write')[0]?.settings.recruitingWords).toEqual(['Kiel', 'structural engineer']);
  });
  it('settings: a group that is open is given a setting of its own, and follows its network again', async () => {
    await open('settings', { items: 6 });
    const choose = async (value: string) => {
      const select = root.querySelector<HTMLSelectElement>('.community select')!;
      act(() => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    };
    expect(root.querySelector('.community label')?.textContent).toBe('Hospital engineers');
    await choose('fold');
    await choose('network');
    expect(asked('settings.write').map(({ settings }) => settings.communities)).toEqual([{ 'linkedin.com/groups/123': 'fold' }, {}]);
  });
  it('settings: everything is deleted only after a second, separate click', async () => {
    await open('settings', {});
    await click('Delete everything …');
    expect(asked('storage.erase')).toEqual([]);
    await click('Delete now');
    expect(asked('storage.erase')[0]).toMatchObject({ confirm: 'delete everything' });
  });
});

describe('the first steps', () => {
  it('ask three things at most and then stay away', async () => {
    await open('', { isNew: true });
    expect(root.querySelectorAll('fieldset')).toHaveLength(3);
    expect(root.textContent).toContain('A network may object');
    await click('Start');
    expect(asked('settings.write')[0]?.settings).toMatchObject({ welcomed: true, recruiting: 'welcome', badge: 'pitches' });
    await settle();
    expect(root.querySelector('.rail')).not.toBeNull();
  });
});

describe('what a step would do', () => {
  const item = (change: Partial<PreviewItem>): PreviewItem => ({ key: 'k', network: 'x', surface: 'feed', opening: 'o', kind: 'marketing', marketing: 0.95, recruiting: 0, named: { marketing: true, offer: true }, act: 'mark', reason: 'marketing', seenAt: 1, ...change });
  it.each([
    [{}, 'fold', 'fold'],
    [{ marketing: 0.9 }, 'fold', 'mark'],
    [{ named: { marketing: false, offer: true } }, 'fold', 'mark'],
    [{ marketing: 0.3, recruiting: 0.65, reason: 'recruiting' }, 'dim', 'mark'],
    [{ reason: 'listed', act: 'fold' }, 'mark', 'fold'],
    [{ reason: 'known-person', act: 'highlight' }, 'fold', 'highlight'],
    [{ reason: 'said-fine' }, 'fold', 'mark'],
    [{ reason: 'said-marketing', marketing: 0.2 }, 'fold', 'fold'],
    [{ reason: 'promoted', act: 'mark' }, 'fold', 'mark'],
    [{ reason: 'promoted', act: 'dim' }, 'fold', 'fold'],
    [{ reason: 'worth-reading', act: 'highlight' }, 'dim', 'highlight'],
  ] as const)('%j at %s: %s', (change, step, expected) => {
    expect(actAt(item(change), step, { foldAt: 91.4, recruiting: 'welcome' })).toBe(expected);
  });
  it('offers of work are folded only for those who treat them like marketing', () => {
    const offer = item({ marketing: 0.3, recruiting: 0.65, reason: 'recruiting', kind: 'recruiting' });
    expect((['welcome', 'matching', 'like-marketing'] as const).map((recruiting) => actAt(offer, 'fold', { foldAt: 91.4, recruiting }))).toEqual(['mark', 'mark', 'fold']);
  });
  it('nothing is sure before the judgement is loaded', () => {
    expect(actAt(item({}), 'fold', { foldAt: undefined, recruiting: 'welcome' })).toBe('mark');
  });
  it('counts one place of one network, and shows what it touches before the rest', () => {
    const items = [item({ key: 'a', reason: 'peer', kind: 'peer' }), item({ key: 'b' }), item({ key: 'c', surface: 'message' }), item({ key: 'd', network: 'linkedin' })];
    const { seen, touched, shown } = previewStep(items, 'x', 'feed', 'dim', { foldAt: 91.4, recruiting: 'welcome' });
    expect([seen, touched, shown?.item.key, shown?.act]).toEqual([2, 1, 'b', 'dim']);
  });
});

describe('files', () => {
  const post: Reading = { id: 'reading-1', network: 'x', author: '=cmd|"A"', opening: 'First [line]\n<b>"two"</b>', at: NOW, itemHash: 'h', url: 'https://x.com/i/status/1' };
  it('CSV quotes what it must and runs no formula', () => {
    expect(writeCsv([['=1+1', 'a "b"', 3]])).toBe("'=1+1,\"a \"\"b\"\"\",3\r\n");
  });
  it('OPML is well-formed whatever an author is called', () => {
    const parsed = new DOMParser().parseFromString(writeReading([post], 'opml'), 'application/xml');
    expect(parsed.querySelector('outline')?.getAttribute('text')).toBe('=cmd|"A": First [line] <b>"two"</b>');
  });
  it('Markdown keeps its lines and escapes its signs', () => {
    expect(writeReading([post], 'md')).toContain('- [ ] [=cmd\\|"A"](<https://x.com/i/status/1>): First \\[line\\] \\<b\\>"two"\\</b\\>');
  });
});

describe('numbers', () => {
  const weeks = lastWeeks(3, NOW);
  const day = (offset: number, kind: 'marketing' | 'peer', act: 'mark' | 'reveal', count: number) => ({ day: new Date(NOW - offset * 86_400_000).toISOString().slice(0, 10), network: 'x' as const, surface: 'feed' as const, kind, act, count });
  it('a week begins on Monday, and opening a fold again counts nothing twice', () => {
    const sums = sumWeeks([day(0, 'marketing', 'mark', 3), day(0, 'marketing', 'reveal', 3), day(7, 'peer', 'mark', 2), day(90, 'peer', 'mark', 9)], weeks);
    expect([sums.get('marketing'), sums.get('peer')]).toEqual([[0, 0, 3], [0, 2, 0]]);
  });
  it('this week stands beside the same days of the one before, most seen first', () => {
    const highlighted = { ...day(8, 'peer', 'mark', 1), act: 'highlight' as const };
    const later = day(6, 'peer', 'mark', 40);
    const elsewhere = { ...day(0, 'peer', 'mark', 9), network: 'linkedin' as const };
    const compared = compareWeeks([day(0, 'marketing', 'mark', 3), day(0, 'marketing', 'reveal', 2), day(7, 'marketing', 'mark', 5), highlighted, later, elsewhere, day(30, 'peer', 'mark', 9)], NOW, ({ network }) => network);
    expect(compared).toEqual([
      { place: 'linkedin', now: { seen: 9, marketing: 0, worthReading: 0 }, before: { seen: 0, marketing: 0, worthReading: 0 } },
      { place: 'x', now: { seen: 3, marketing: 3, worthReading: 0 }, before: { seen: 6, marketing: 5, worthReading: 1 } },
    ]);
  });
  it('the digest of the week names networks and groups, each beside the week before', async () => {
    await open('today', { weeks: 3, today: { pitches: 1 } });
    const rows = [...root.querySelectorAll('.week tbody tr')].map((row) => row.textContent!);
    expect(rows.some((row) => row.startsWith('LinkedIn'))).toBe(true);
    expect(rows.some((row) => row.startsWith('Hospital engineers') && row.includes('the week before: '))).toBe(true);
  });
  it('the pictures per network may show one place alone', async () => {
    await open('today', { weeks: 3 });
    expect(root.querySelectorAll('.multiples figure').length).toBe(3);
    await click('Messages');
    expect([...root.querySelectorAll('.multiples figcaption')].map((one) => one.textContent)).toEqual(['LinkedIn']);
  });
  it('rules are called by their names, one’s own too, and what has none is left out', async () => {
    const tallies = ['asks-for-a-call', 'public:ask', 'form', 'own-invented-0', 'own-removed'].map((rule) => ({ rule, hits: 9, corrections: 0 }));
    await open('today', { weeks: 3, ownRules: 1 }, (made) => ({ ...made, call: (async (name: never, request: never) => (name === ('statistics.rules' as never) ? { rules: tallies } : made.call(name, request))) as never }));
    expect([...root.querySelectorAll('.dots tbody th')].map((one) => one.textContent)).toEqual(['asks for a call', 'mentions our old agency']);
  });
  it('rules stand in the order asked for', () => {
    const rule = (id: string, hits: number, corrections: number) => ({ rule: id, hits, corrections });
    const rules = [rule('a', 9, 0), rule('b', 3, 2), rule('c', 9, 1)];
    expect([sortRules(rules, 'hits'), sortRules(rules, 'corrections')].map((one) => one.map(({ rule: id }) => id).join(''))).toEqual(['cab', 'bca']);
  });
  it('empty weeks before the first day are not drawn', () => {
    expect(dropEmptyWeeks([day(7, 'peer', 'mark', 1)], weeks)).toHaveLength(2);
  });
  it('words beside a picture keep their distance', () => {
    const placed = spread([10, 11, 12], 16, 0, 200).sort((a, b) => a - b);
    expect(placed.slice(1).every((at, n) => at - placed[n]! >= 16)).toBe(true);
  });
});

it('the turning point is the one rule that decides, or the fewest that do', () => {
  const text = 'A quick call? Here is my calendar. The method is ours.';
  const verdict = judgeInvented(text, 'message', []);
  expect(findTurningPoint(verdict, (without) => judgeInvented(text, 'message', without))).toMatchObject({ without: [expect.any(String)], kind: 'unsure' });
});
