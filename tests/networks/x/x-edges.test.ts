// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { x } from '../../../lib/networks/x';
import { loadFixtures, readPage, show } from '../harness';

const home = new URL('https://x.com/home');
const tweet = (handle: string, id: string, words: string) => `<article data-testid="tweet" tabindex="0">
  <div data-testid="User-Name"><a href="/${handle}"><span>${handle} name</span></a><a href="/${handle}" tabindex="-1">@${handle}</a>
  <a href="/${handle}/status/${id}"><time datetime="2026-09-01T08:00:00.000Z">1h</time></a></div>
  <div data-testid="tweetText" lang="en" dir="auto">${words}</div></article>`;
const read = (html: string, url = home) => readPage(x, show(`<body>${html}</body>`), url);

beforeEach(() => document.documentElement.removeAttribute('lang'));

describe('X beyond the fixtures', () => {
  it('reads an emoji picture as its emoji and a long one whole', () => {
    const { items } = read(tweet('ada_probe', '1900000000000000001', 'Up <img alt="📈" title="Chart"> for the <img alt="👨‍👩‍👧‍👦"> plan <img alt="Image">'));
    expect(items[0]?.text).toBe('Up 📈 for the 👨‍👩‍👧‍👦 plan');
  });
  it('gives a recycled card the key of its new post', () => {
    show(`<body>${tweet('ada_probe', '1900000000000000001', 'First.')}</body>`);
    const card = document.querySelector('article')!;
    const layout = x.layouts.find((one) => card.matches(one.roots) && one.isItem(card, { url: home }))!;
    const key = () => {
      const result = layout.read(card, { url: home });
      return result.ok ? [result.item.key, result.item.author.handle, result.item.text] : result.missing;
    };
    expect(key()).toEqual(['status/1900000000000000001', 'ada_probe', 'First.']);
    card.innerHTML = tweet('ben_sample', '1900000000000000002', 'Second.').replace(/^<article[^>]*>|<\/article>$/g, '');
    expect(key()).toEqual(['status/1900000000000000002', 'ben_sample', 'Second.']);
  });
  it('asks a recycled message row again when another message is drawn into it', () => {
    const fixture = loadFixtures('x').find(({ name }) => name === 'xchat-request-2026')!;
    const page = show(fixture.html);
    const directions = () => readPage(x, page, new URL(fixture.url)).items.map((item) => item.direction);
    expect(directions()).toEqual(['incoming', 'incoming']);
    const row = page.querySelector<HTMLElement>('[data-dm-message-row]')!;
    row.style.justifyContent = 'flex-end';
    for (const name of ['data-testid', 'data-dm-message-row']) row.setAttribute(name, row.getAttribute(name)!.replace('00000011', '00000099'));
    expect(directions()).toEqual(['outgoing', 'incoming']);
  });
  it('leaves a message alone whose side cannot be told', () => {
    const fixture = loadFixtures('x').find(({ name }) => name === 'xchat-request-2026')!;
    const html = fixture.html.replace(/ style="[^"]*"/g, '').replace(/justify-start/g, 'q');
    const { items, misses } = readPage(x, show(html), new URL(fixture.url));
    expect(items).toEqual([]);
    expect(misses.map((miss) => miss.missing)).toEqual(['direction', 'direction']);
  });
  it('knows the viewer’s own post', () => {
    const { items } = read(`<a data-testid="AppTabBar_Profile_Link" href="/Ada_Probe">Profile</a>${tweet('ada_probe', '1900000000000000001', 'Mine.')}`);
    expect(items[0]?.direction).toBe('outgoing');
  });
  it.each(['SideNav_AccountSwitcher_Button', 'DashButton_ProfileIcon_Link'])('knows it by the picture in %s too, where the navigation has no room for the profile', (button) => {
    const own = `<button data-testid="${button}"><div data-testid="UserAvatar-Container-Ada_Probe"></div></button>`;
    const { items } = read(`${own}${tweet('ada_probe', '1900000000000000001', 'Mine.')}${tweet('ben_sample', '1900000000000000002', 'His.')}`);
    expect(items.map((item) => item.direction)).toEqual(['outgoing', 'incoming']);
  });
  it('tells the direction of inbox rows where it knows the word for "you"', () => {
    const fixture = loadFixtures('x').find(({ name }) => name === 'xchat-inbox-2026')!;
    document.documentElement.setAttribute('lang', 'en');
    expect(readPage(x, show(fixture.html), new URL(fixture.url)).items.map((item) => item.direction)).toEqual(['incoming', 'outgoing']);
  });
  it('reports the PIN screen as locked, an open thread as readable, settings as no reading page', () => {
    const state = (name: string) => {
      const fixture = loadFixtures('x').find((one) => one.name === name)!;
      return x.state(show(fixture.html), new URL(fixture.url));
    };
    expect(state('xchat-pin-2026')).toBe('locked');
    expect(state('xchat-thread-2026')).toBe('reading');
    expect(x.state(show('<body></body>'), new URL('https://x.com/settings/account'))).toBe('not-a-reading-page');
  });
  it('expects items where there are some, and not in an inbox without open thread', () => {
    const at = (path: string) => x.expectsItems(new URL(path, 'https://x.com'));
    expect(['/home', '/ada_probe', '/i/lists/7', '/search?q=a', '/ada/status/12345'].map(at)).toEqual([true, true, true, true, true]);
    expect(['/settings', '/i/chat', '/messages', '/i/flow/login'].map(at)).toEqual([false, false, false, false]);
    expect(at('/i/chat/1-2')).toBe(true);
  });
  it('knows the post of a status page by its place too, where the address still names another', () => {
    const { html, url } = loadFixtures('x').find(({ name }) => name === 'status-2026')!;
    const surfaces = (address: string) => readPage(x, show(html), new URL(address)).items.map(({ surface }) => surface);
    expect(surfaces(url.replace(/\d{15,}/, '1900000000000009999'))).toEqual(surfaces(url));
  });
  it('survives lone surrogates, a megabyte of text and thousands of links', () => {
    const links = Array.from({ length: 2_000 }, (_, i) => `<a href="https://t.co/${i}">l</a>`).join('');
    show(`<body>${tweet('ada_probe', '1900000000000000001', `\ud800 ${'word '.repeat(210_000)}${links}`)}</body>`);
    const { items } = readPage(x, document, home);
    expect(items[0]?.links.length).toBeLessThanOrEqual(200);
    expect(items[0]!.text.length).toBeLessThanOrEqual(60_001);
    expect(items[0]!.text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
  it('opens threads under one key however the address orders the two ids', () => {
    const fixture = loadFixtures('x').find(({ name }) => name === 'xchat-thread-2026')!;
    const keys = ['/i/chat/9002-1001', '/i/chat/1001-9002'].map((path) => readPage(x, show(fixture.html), new URL(path, 'https://x.com')).items[0]?.thread?.key);
    expect(new Set(keys).size).toBe(1);
  });
});
