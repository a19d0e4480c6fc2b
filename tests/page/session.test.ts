// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Template } from '../../lib/core/template';
import { sketchOf } from '../../lib/text/shingles';
import { Frame, hide, hosts, labels, listing, pressMark, testEngine, turn, tweet } from './world';

let frame: Frame;
beforeEach(() => {
  document.body.innerHTML = '';
  frame = new Frame();
});
afterEach(() => {
  frame.session.stop();
  hide(false);
});
const list = (...cards: string[]) => `<main><div id="list">${cards.join('')}</div></main>`;
const at = (index: number) => document.querySelectorAll('article')[index]!;
const append = async (html: string) => {
  document.querySelector('#list')!.insertAdjacentHTML('beforeend', html);
  await turn();
};
const readOf = () => frame.session.report(100);

describe('reading a page', () => {
  it('judges every item once, and every new one when it comes', async () => {
    await frame.start(list(tweet('ada', 1, 'Book a demo'), tweet('ben', 2, 'Numbers')));
    expect(frame.judged.map((item) => item.author.handle)).toEqual(['ada', 'ben']);
    for (let i = 3; i < 10; i++) await append(tweet('eve', i, `Note ${i}`));
    expect(frame.judged.length).toBe(9);
    expect(labels(at(0))).toEqual(['Marketing, very likely: by ada']);
    expect(readOf().items.map((item) => item.author.handle)).toContain('ben');
  });
  it('asks for an item to be shown when its mark is pressed, and only by the user', async () => {
    await frame.start(list(tweet('ada', 1, 'Book a demo'), tweet('ben', 2, 'Another demo')));
    pressMark(at(1), false);
    expect(frame.requests('item.show')).toEqual([]);
    pressMark(at(1), true);
    expect(frame.requests('item.show')).toEqual([{ network: 'x', surface: 'feed', key: readOf().items.find(({ author }) => author.handle === 'ben')!.key }]);
  });
  it('does not read the cards of a list again because it grew', async () => {
    const read = vi.spyOn(frame.network.layouts[1]!, 'read');
    try {
      await frame.start(list(...Array.from({ length: 20 }, (_, i) => tweet('ada', i, `Note ${i}`))));
      const before = read.mock.calls.length;
      await append(tweet('ben', 99, 'One more'));
      expect(read.mock.calls.length - before).toBe(1);
    } finally {
      read.mockRestore();
    }
  });
  it('judges a card again when its text turns out to be known, and reads none but those that changed meanwhile', async () => {
    const letter = 'I came across your profile and was impressed by what you have built. We help teams like yours to find new customers without hours of work, shall we talk?';
    const read = vi.spyOn(frame.network.layouts[1]!, 'read');
    let answer = (_: readonly Template[]) => undefined as void;
    frame.encountered = () => new Promise((resolve) => (answer = resolve));
    try {
      await frame.start(list(tweet('ada', 1, letter), ...Array.from({ length: 12 }, (_, i) => tweet('ben', 2 + i, `Note ${i}`))));
      await frame.beat();
      const before = read.mock.calls.length;
      frame.tick = 10; // one card a turn
      answer([{ sketch: sketchOf(letter)!, senders: [1, 2] }]);
      await turn();
      at(12).querySelector('[data-testid="tweetText"]')!.textContent = 'Notes and more';
      for (let i = 0; i < 20; i++) await turn();
      expect(read.mock.calls.length - before).toBe(1);
      expect(frame.judged.filter(({ author }) => author.handle === 'ada')).toHaveLength(2);
      expect(frame.judged.filter(({ text }) => text === 'Note 3'), 'nothing new is known of the others').toHaveLength(1);
      expect(frame.judged.map(({ text }) => text)).toContain('Notes and more');
    } finally {
      read.mockRestore();
    }
  });
  it('tells what it saw of texts once a second, of many at once and before the page goes out of sight', async () => {
    const letters = (from: number, count: number) => Array.from({ length: count }, (_, i) => tweet(`ada${from + i}`, from + i, `${'we build on and on for all of them who write to us each day '.repeat(2)} ${String.fromCharCode(97 + i % 26).repeat(2 + Math.floor(i / 26))}`));
    const told = () => (frame.requests('encounters.note') as { texts: unknown[] }[]).map(({ texts }) => texts.length);
    await frame.start(list(...letters(0, 3)));
    document.querySelector('#list')!.insertAdjacentHTML('beforeend', letters(10, 2).join(''));
    await turn();
    expect(told(), 'more may come').toEqual([]);
    await frame.beat();
    expect(told()).toEqual([5]);
    document.querySelector('#list')!.insertAdjacentHTML('beforeend', letters(100, 250).join(''));
    for (let i = 0; i < 5; i++) await turn();
    expect(told(), 'that many do not wait').toEqual([5, 250]);
    document.querySelector('#list')!.insertAdjacentHTML('beforeend', letters(400, 1).join(''));
    await turn();
    hide(true);
    expect(told()).toEqual([5, 250, 1]);
    hide(false);
  });
  it('takes its own glyphs for no change of the page', async () => {
    const read = vi.spyOn(frame.network.layouts[1]!, 'read');
    try {
      await frame.start(list(tweet('ada', 1, 'Book a demo')));
      await turn();
      expect(read.mock.calls.length).toBe(1);
    } finally {
      read.mockRestore();
    }
  });
  it('reads a card again that was half drawn', async () => {
    await frame.start(list(tweet('ada', 1, 'Book a demo').replace(/<div data-testid="User-Name">[\s\S]*?<\/div>/, '<div id="later"></div>')));
    expect(readOf().health[0]?.missed).toEqual({ author: 1 });
    expect(hosts()).toEqual([]);
    document.querySelector('#later')!.outerHTML = /<div data-testid="User-Name">[\s\S]*?<\/div>/.exec(tweet('ada', 1, ''))![0];
    await turn();
    expect(labels(at(0))).toEqual(['Marketing, very likely: by ada']);
    expect(readOf().health[0]).toMatchObject({ found: 1, read: 1, missed: {} });
  });
  it('judges a text again that grew ("see more"), and keeps its place', async () => {
    await frame.start(list(tweet('ada', 1, 'We wrote something …')));
    expect(labels(at(0))).toEqual(['Peer, very likely: by ada']);
    at(0).querySelector('[data-testid="tweetText"]')!.textContent = 'We wrote something. Book a demo';
    await turn();
    expect(labels(at(0))).toEqual(['Marketing, very likely: by ada']);
    expect(readOf().items.length).toBe(1);
    expect(readOf().health[0]?.read).toBe(1);
  });
  it('sees text that is changed in place, without a node coming or going', async () => {
    await frame.start(list(tweet('ada', 1, 'Numbers')));
    (at(0).querySelector('[data-testid="tweetText"]')!.firstChild as Text).data = 'Book a demo';
    await turn();
    expect(labels(at(0))).toEqual(['Marketing, very likely: by ada']);
  });
  it('never judges what the user wrote', async () => {
    await frame.start(`<a data-testid="AppTabBar_Profile_Link" href="/Ada">Profile</a>${list(tweet('ada', 1, 'Book a demo'), tweet('ben', 2, 'Book a demo'))}`);
    expect(frame.judged.map((item) => item.author.handle)).toEqual(['ben']);
    expect(labels(at(0))).toEqual([]);
    frame.flush();
    expect(frame.requests('statistics.count')).toMatchObject([{ counts: [{ kind: 'marketing', count: 1 }] }]);
    expect(readOf().items.map((item) => item.author.handle)).toEqual(['ben']);
  });
  it('counts an error and leaves the page alone', async () => {
    const engine = testEngine();
    frame = new Frame(undefined, { ...engine, classify: (item) => (item.author.handle === 'ada' ? (() => { throw new Error('secret words'); })() : engine.classify(item)) });
    await frame.start(list(tweet('ada', 1, 'Book a demo'), tweet('ben', 2, 'Book a demo')));
    expect(labels()).toEqual(['Marketing, very likely: by ben']);
    expect(readOf().errors).toEqual({ 'session.judge': 1 });
    const broken = vi.spyOn(frame.network.layouts[1]!, 'read').mockImplementation(() => { throw new Error('secret words'); });
    const before = document.body.innerHTML;
    await append('<p></p>');
    document.querySelector('#list p')!.remove();
    await append(tweet('eve', 3, 'Book a demo'));
    broken.mockRestore();
    expect(document.body.innerHTML.startsWith(before.replace(/<\/div><\/main>$/, ''))).toBe(true);
    expect(readOf().errors).toMatchObject({ 'read.x/tweet-2026-08': 1 });
    expect(JSON.stringify(readOf().errors)).not.toContain('secret');
  });
});

describe('slices', () => {
  it('give the page its turn after 4 ms and go on', async () => {
    frame.tick = 1;
    document.body.innerHTML = list(...Array.from({ length: 30 }, (_, i) => tweet('ada', i, `Note ${i}`)));
    await frame.session.start();
    expect(frame.judged.length).toBeLessThanOrEqual(4);
    const first = frame.judged.length;
    await turn();
    expect(frame.judged.length).toBeGreaterThan(first);
    expect(frame.judged.length).toBeLessThanOrEqual(first + 8);
    for (let i = 0; i < 30; i++) await turn();
    expect(frame.judged.length).toBe(30);
  });
  it('read at least one item each, however slow the machine is', async () => {
    frame.tick = 1_000;
    await frame.start(list(...Array.from({ length: 5 }, (_, i) => tweet('ada', i, `Note ${i}`))));
    for (let i = 0; i < 10; i++) await turn();
    expect(frame.judged.length).toBe(5);
  });
});

describe('a page that takes our glyph out', () => {
  it('gets it back three times and then has its way', async () => {
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    let put = 1;
    for (let i = 0; i < 10; i++) {
      const [host] = hosts();
      if (!host) break;
      host.remove();
      await turn();
      put += hosts().length;
    }
    expect(put).toBe(4);
    expect(hosts()).toEqual([]);
    expect(readOf().items.length).toBe(1);
  });
  it('gets a new one for a header that is drawn anew', async () => {
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    for (let i = 0; i < 8; i++) {
      at(0).innerHTML = new DOMParser().parseFromString(tweet('ada', 1, 'Book a demo'), 'text/html').querySelector('article')!.innerHTML;
      await turn();
      expect(labels(at(0))).toEqual(['Marketing, very likely: by ada']);
    }
  });
});

describe('a hidden page', () => {
  it('is not read, and read when it is shown again', async () => {
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    hide(true);
    expect(frame.beats.size).toBe(0);
    await append(tweet('ben', 2, 'Book a demo'));
    expect(frame.judged.length).toBe(1);
    hide(false);
    await turn();
    expect(frame.judged.length).toBe(2);
    expect(labels(at(1))).toEqual(['Marketing, very likely: by ben']);
    expect(frame.beats.size).toBe(1);
  });
  it('is not read when it was opened in the background', async () => {
    hide(true);
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    expect([frame.judged.length, frame.beats.size]).toEqual([0, 0]);
    await frame.session.refresh();
    expect(frame.judged.length).toBe(0);
    hide(false);
    expect(frame.judged.length).toBe(1);
  });
  it('does not count in a frame that is preloaded, until that is shown', async () => {
    frame.shown = false;
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    expect(readOf()).toMatchObject({ state: 'nothing-here', items: [], health: [] });
    frame.shown = true;
    await frame.beat();
    expect(readOf().items.length).toBe(1);
  });
});

describe('the life of a page', () => {
  it('asks anew what holds when the page comes back from the cache', async () => {
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    frame.settings = { ...frame.settings, zeroFootprint: true };
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await turn();
    expect(hosts().length).toBe(1);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await turn();
    expect(frame.requests('page.brief').length).toBe(2);
    expect(hosts()).toEqual([]);
  });
  it('takes everything down when the extension is gone, within a second and without a change of the page', async () => {
    frame.settings = { ...frame.settings, networks: { ...frame.settings.networks, x: { enforcement: 'fold' } } };
    const html = list(tweet('ada', 1, 'Book a demo'), tweet('ben', 2, 'Numbers'));
    document.body.innerHTML = html;
    const before = document.body.innerHTML;
    await frame.start(html);
    expect(document.body.innerHTML).not.toBe(before);
    frame.alive = false;
    await frame.beat();
    expect(document.body.innerHTML).toBe(before);
    expect(frame.beats.size).toBe(0);
    frame.alive = true;
    await append(tweet('eve', 3, 'Book a demo'));
    hide(false);
    await turn();
    expect(hosts()).toEqual([]);
  });
  it('reads all roots again under a new address, and counts anew', async () => {
    await frame.start(list(tweet('ada', 11, 'Book a demo'), tweet('ben', 12, 'Numbers')));
    expect(readOf().items.map((item) => item.surface)).toEqual(['feed', 'feed']);
    frame.address = `https://x.com/ada/status/${1_900_000_000_000_000_000n + 11n}`;
    await append('<p></p>');
    expect(new Set(readOf().items.map((item) => item.surface))).toEqual(new Set(['feed', 'comment']));
    expect(readOf().health.map((part) => [part.surface, part.read])).toEqual([['feed', 1], ['comment', 1]]);
    frame.address = 'https://x.com/home';
    await frame.beat();
    expect(readOf().health.map((part) => [part.surface, part.read])).toEqual([['feed', 2]]);
  });
  it('reads nothing where a network shows settings or a sign-in', async () => {
    frame.address = 'https://x.com/settings/account';
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    expect(frame.judged).toEqual([]);
    expect(readOf().state).toBe('nothing-here');
  });
  it('says that it does not know a layout, but not while the page is still being drawn', async () => {
    const long = `<main>${`<p>${'words '.repeat(40)}</p>`.repeat(4)}</main>`;
    await frame.start(long);
    expect(readOf().state).toBe('nothing-here');
    await frame.beat();
    frame.flush();
    expect(readOf().state).toBe('unknown-layout');
    expect(frame.requests('health.report').at(-1)).toMatchObject({ state: 'unknown-layout', count: 0 });
    frame.address = 'https://x.com/settings/account';
    await frame.beat();
    await frame.beat();
    expect(readOf().state).toBe('nothing-here');
  });
  it('says so too when cards are found and none can be read', async () => {
    await frame.start(list(...[1, 2, 3].map((id) => tweet('ada', id, 'Note').replace('User-Name', 'Somebody').replaceAll('href', 'data-x'))));
    await frame.beat();
    expect(readOf()).toMatchObject({ state: 'unknown-layout', items: [], health: [{ found: 3, read: 0, missed: { author: 3 } }] });
  });
});

describe('the list', () => {
  it('folds at once when somebody is put on it, and back', async () => {
    const html = list(tweet('ada', 1, 'Numbers'), tweet('ben', 2, 'Numbers'));
    await frame.start(html);
    const before = document.body.innerHTML;
    frame.listed.set('x/ada', listing());
    await frame.session.refresh();
    await turn();
    expect(at(0).querySelector<HTMLElement>('[data-testid="tweetText"]')!.style.display).toBe('none');
    expect(labels(at(0))).toContain('On your do-not-market list: ada name');
    frame.listed.clear();
    await frame.session.refresh();
    await turn();
    expect(document.body.innerHTML).toBe(before);
  });
  it('is waited for: nothing is counted before it has answered', async () => {
    frame.listed.set('x/ada', listing());
    let answer = (_: unknown) => undefined as void;
    frame.answering = new Promise((resolve) => (answer = resolve));
    await frame.start(list(tweet('ada', 1, 'Book a demo'), tweet('ben', 2, 'Book a demo')));
    frame.flush();
    expect(frame.requests('statistics.count')).toMatchObject([{ counts: [{ act: 'mark', count: 1 }] }]);
    expect(labels(at(0))).toEqual([]);
    answer(undefined);
    await turn();
    frame.flush();
    expect(frame.requests('statistics.count')[1]).toMatchObject({ counts: [{ act: 'fold', count: 1 }] });
    expect(frame.requests('incident.propose')).toMatchObject([{ incidents: [{ entryId: 'entry-0001', network: 'x' }] }]);
    await append('<p></p>');
    await frame.session.refresh();
    await turn();
    frame.flush();
    expect(frame.requests('statistics.count').length).toBe(2);
    expect(frame.requests('incident.propose').length).toBe(1);
  });
  it('is told of what was there before somebody was listed as of when it was first seen', async () => {
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    const first = frame.now;
    frame.now += 60_000;
    frame.listed.set('x/ada', listing());
    await frame.session.refresh();
    await turn();
    frame.flush();
    expect(frame.requests('incident.propose')).toMatchObject([{ incidents: [{ at: first }] }]);
  });
  it('has no say over strangers: they are suggested for review, once an item, with no word of theirs', async () => {
    frame.listed.set('x/ada', listing()).set('x/pia', 'peer');
    await frame.start(list(tweet('ada', 1, 'Book a demo'), tweet('ben', 2, 'Book a demo'), tweet('ben', 3, 'Another demo'), tweet('pia', 4, 'Book a demo'), tweet('eve', 5, 'Numbers')));
    await frame.session.refresh();
    await turn();
    frame.flush();
    const { candidates } = frame.requests('candidate.propose')[0] as { candidates: object[] };
    expect(candidates).toMatchObject([{ keys: ['x/ben'], name: 'ben name', kind: 'person', network: 'x', rules: ['by-ben'], wroteWith: false, at: frame.now }, { keys: ['x/ben'] }]);
    expect(JSON.stringify(candidates)).not.toMatch(/demo/);
    await append('<p></p>');
    frame.flush();
    expect(frame.requests('candidate.propose')).toHaveLength(1);
  });
  it('does not keep an answer for an item that was recycled meanwhile', async () => {
    frame.listed.set('x/ada', listing());
    let answer = (_: unknown) => undefined as void;
    frame.answering = new Promise((resolve) => (answer = resolve));
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    at(0).outerHTML = tweet('ben', 2, 'Numbers');
    at(0).dataset.same = '';
    await turn();
    answer(undefined);
    await turn();
    expect(labels()).toEqual(['Peer, very likely: by ben']);
  });
  it('judges as if nobody were listed when it does not answer', async () => {
    frame.listed.set('x/ada', listing());
    frame.answering = Promise.reject(new Error('no'));
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    expect(labels(at(0))).toEqual(['Marketing, very likely: by ada']);
    expect(readOf().errors).toEqual({ 'session.match': 1 });
  });
  it('lets a peer pass', async () => {
    frame.settings = { ...frame.settings, networks: { ...frame.settings.networks, x: { enforcement: 'fold' } } };
    frame.listed.set('x/ada', 'peer');
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    expect(labels(at(0))).toEqual(['Your peer: ada name']);
  });
});

describe('what the user reveals', () => {
  it('is counted once as revealed and stays open', async () => {
    frame.settings = { ...frame.settings, networks: { ...frame.settings.networks, x: { enforcement: 'fold' } } };
    await frame.start(list(tweet('ada', 1, 'Book a demo')));
    const { key } = readOf().items[0]!;
    expect(frame.session.reveal(key)).toBe(true);
    expect(frame.session.reveal(key)).toBe(true);
    expect(frame.session.reveal('status/none')).toBe(false);
    await turn();
    frame.flush();
    expect(frame.requests('statistics.count')).toMatchObject([{ counts: [{ act: 'fold', count: 1 }, { act: 'reveal', count: 1 }] }]);
    expect(at(0).querySelector<HTMLElement>('[data-testid="tweetText"]')!.style.display).toBe('');
    expect(labels(at(0)).length).toBe(1);
  });
  it('stays open when it was judged anew before it was opened, and reads differently afterwards', async () => {
    const letter = 'I came across your profile and was impressed by what you have built. We help teams like yours to find new customers, shall we look at a demo?';
    frame.settings = { ...frame.settings, networks: { ...frame.settings.networks, x: { enforcement: 'fold' } } };
    frame.encountered = async () => [{ sketch: sketchOf(letter)!, senders: [1, 2] }];
    await frame.start(list(tweet('ada', 1, letter)));
    await frame.beat();
    for (let i = 0; i < 5; i++) await turn();
    expect(frame.judged, 'its text turned out to be known').toHaveLength(2);
    const words = () => at(0).querySelector<HTMLElement>('[data-testid="tweetText"]')!;
    expect(words().style.display).toBe('none');
    pressMark(at(0), true, 1);
    expect(words().style.display).toBe('');
    expect(readOf().items[0]!.revealed, 'and the popup knows').toBe(true);
    words().append(' And more of it.');
    for (let i = 0; i < 5; i++) await turn();
    expect(frame.judged.at(-1)!.text).toMatch(/And more of it\.$/);
    expect(words().style.display).toBe('');
  });
});

describe('how reading goes', () => {
  it('takes the label of promoted posts as unknown when none of 60 cards has it, and says so', async () => {
    await frame.start(list(...Array.from({ length: 59 }, (_, i) => tweet('ada', i, `Note ${i}`))));
    expect(readOf().warnings).toEqual([]);
    expect(readOf().items[0]?.promoted).toBe('no');
    await append(tweet('ada', 60, 'Note 60'));
    await turn();
    expect(readOf().warnings).toEqual([{ layout: 'x/tweet-2026-08', surface: 'feed', sign: 'no-promoted' }]);
    expect(new Set(readOf().items.map((item) => item.promoted))).toEqual(new Set(['unknown']));
    await append(`<div data-testid="placementTracking">${tweet('acme', 61, 'Ad')}</div>`);
    await turn();
    expect(readOf().warnings).toEqual([]);
    expect(readOf().items.find((item) => item.author.handle === 'acme')?.promoted).toBe('yes');
  });
  it('takes it as unknown when every second card has it', async () => {
    const card = (i: number) => (i % 3 ? `<div data-testid="placementTracking">${tweet('acme', i, `Ad ${i}`)}</div>` : tweet('ada', i, `Note ${i}`));
    await frame.start(list(...Array.from({ length: 21 }, (_, i) => card(i))));
    await turn();
    expect(readOf().warnings?.map(({ sign }) => sign)).toEqual(['too-many-promoted']);
    expect(new Set(readOf().items.map((item) => item.promoted))).toEqual(new Set(['unknown']));
    expect(labels().some((label) => label.startsWith('Promoted'))).toBe(false);
  });
  it('warns of a layout that loses its authors or its words', async () => {
    const nameless = (i: number) => tweet('ada', i, 'Note').replace('User-Name', 'Nobody').replaceAll('href', 'data-x');
    await frame.start(list(...Array.from({ length: 3 }, (_, i) => nameless(i)), ...Array.from({ length: 8 }, (_, i) => tweet('ben', 20 + i, i < 5 ? '' : 'Words'))));
    expect(readOf().warnings?.map(({ sign }) => sign)).toEqual(['few-authors', 'few-texts']);
  });
  it('counts every field, and a recycled card for each item it held', async () => {
    await frame.start(list(tweet('ada', 1, 'Note'), tweet('ben', 2, '')));
    expect(readOf().health[0]).toMatchObject({ found: 2, read: 2, fields: { author: 2, profile: 2, text: 1, time: 2, promoted: 2, direction: 2 } });
    at(0).innerHTML = new DOMParser().parseFromString(tweet('eve', 3, 'Other'), 'text/html').querySelector('article')!.innerHTML;
    await turn();
    expect(readOf().health[0]).toMatchObject({ found: 3, read: 3 });
  });
});
