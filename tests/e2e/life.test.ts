import { afterAll, beforeAll, expect, it } from 'vitest';
import { readShown, startBrowser, type OpenTab, type Running } from './browser';

const FEED = 'https://www.linkedin.com/feed/';
const GROUP = 'https://www.linkedin.com/groups/7000/';

/** A page of the new shell that draws what it is told to: cards, another address, bubbles and frames. */
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quiet Queues | LinkedIn</title></head><body>
<main id="workspace"><div data-testid="mainFeed" role="list"></div></main><div id="interop-outlet" data-testid="interop-shadowdom"></div>
<script>
const words = (n) => n % 3 === 0 ? 'Book a free demo this week, only four places are left, and the price goes up on Friday. Reply YES for my calendar. Offer ' + n : 'We measured ' + n + ' cells for a year at 5 degrees; the method and the data are below, and two of them failed.';
const token = (n) => (n.toString(36) + 'q').padStart(24, 'lifelifelifelifelifelife').slice(-24) + 'AbCdEfGhIjKl';
const card = (n) => '<div role="listitem" componentkey="update-card-focus' + token(n) + 'FeedType_MAIN_FEED_RELEVANCE"><div><button aria-label="Open control menu for post by Writer ' + n + '"><svg id="overflow-web-ios-small"></svg></button><button><svg id="close-small"></svg></button><a href="https://www.linkedin.com/in/writer-' + n + '/"><p>Writer ' + n + '</p><p>Engineer</p><p>2h • <svg id="globe-americas-small"></svg></p></a></div><p><span data-testid="expandable-text-box">' + words(n) + '</span></p><div><button><svg id="thumbs-up-outline-small"></svg></button><button><svg id="comment-small"></svg></button></div></div>';
const rest = () => new Promise((resolve) => setTimeout(resolve, 30));
const list = () => document.querySelector('[data-testid="mainFeed"]');
const event = (id, theirs, text) => '<li class="msg-s-message-list__event"><div class="msg-s-event-listitem ' + (theirs ? 'msg-s-event-listitem--other' : '') + '" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:ACoAAOwnerOwnerOwner03,2-' + id + '==)"><div class="msg-s-message-group__meta"><span class="msg-s-message-group__name">' + (theirs ? 'Bo Bubble' : 'The Viewer') + '</span><time class="msg-s-message-group__timestamp">9:00 AM</time></div><p class="msg-s-event-listitem__body">' + text + '</p></div></li>';
const bubble = '<div class="msg-overlay-conversation-bubble" role="dialog"><h2 class="msg-overlay-bubble-header__title"><a href="https://www.linkedin.com/in/ACoAABoBubbleBubble01/">Bo Bubble</a></h2><ul>' + event('A1', true, 'Quick question: who buys your lab supplies? Book a call with me this week.') + event('A2', false, 'Nobody, thank you.') + event('A3', true, 'Just bumping this to the top of your inbox.') + '</ul><form class="msg-form"></form></div>';
window.page = {
  async add(from, to, most = 1000) {
    for (let n = from; n < to; n++) {
      list().insertAdjacentHTML('beforeend', card(n));
      while (list().childElementCount > most) list().firstElementChild.remove();
      if (n % 5 === 4) await rest();
    }
  },
  go(path, from, to) {
    history.pushState({}, '', path);
    document.querySelector('main').remove();
    document.body.insertAdjacentHTML('afterbegin', '<main id="workspace"><div data-testid="mainFeed" role="list"></div></main>');
    return this.add(from, to);
  },
  host() {
    document.querySelector('#interop-outlet').remove();
    document.body.insertAdjacentHTML('beforeend', '<div id="interop-outlet" data-testid="interop-shadowdom"></div>');
    document.querySelector('#interop-outlet').attachShadow({ mode: 'open' }).innerHTML = '<aside id="msg-overlay"></aside>';
  },
  bubble(open) {
    document.querySelector('#interop-outlet').shadowRoot.querySelector('aside').innerHTML = open ? bubble : '';
  },
  frame(style) {
    document.querySelector('iframe')?.remove();
    if (style !== undefined) document.body.insertAdjacentHTML('beforeend', '<iframe data-testid="interop-iframe" src="/preload/" style="width:600px;height:400px;' + style + '"></iframe>');
  },
};
if (location.pathname === '/preload/') document.querySelector('main').innerHTML = '<ul><li class="invitation-card__container" data-urn="urn:li:fsd_invitation:1"><a class="invitation-card__link" href="https://www.linkedin.com/in/inga-frame/"></a><span class="invitation-card__title">Inga Frame</span><span class="invitation-card__subtitle">Sells frames</span><p class="invitation-card__custom-message">Can we book a call about your frames this week?</p></li></ul>';
else page.add(0, 3);
</script></body></html>`;

interface Life {
  add(from: number, to: number, most?: number): Promise<void>;
  go(path: string, from: number, to: number): Promise<void>;
  host(): void;
  bubble(open: boolean): void;
  frame(style?: string): void;
}
declare const page: Life;

/** An address without a load is noticed within a second, and the machine may be slow. */

let running: Running;
beforeAll(async () => {
  running = await startBrowser();
  for (const url of [FEED, GROUP, 'https://www.linkedin.com/preload/']) await running.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }));
});
afterAll(() => running.close());

/** The authors of what a tab has read, newest last; each item stands in it once. */
async function authorsIn({ tab }: Pick<OpenTab, 'tab'>, surface = 'feed', place?: string): Promise<(string | undefined)[]> {
  const items = (await running.desk.report(tab))?.items ?? [];
  return items.filter((item) => item.surface === surface && (!place || item.place === place)).map(({ author }) => author.name).sort();
}
const writers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `Writer ${from + i}`).sort();
/** How often a post was read, by the counters of health. */
async function readIn(tab: number): Promise<number> {
  return ((await running.desk.report(tab))?.health ?? []).filter(({ surface }) => surface === 'feed').reduce((sum, { read }) => sum + read, 0);
}

it('reads each item of a list once that grows, drops its beginning and is scrolled back', async () => {
  const open = await running.open({ url: FEED, html: HTML });
  await open.page.evaluate(() => page.add(3, 60, 20));
  await expect.poll(() => authorsIn(open)).toEqual(writers(0, 60));
  await open.page.evaluate(() => page.add(30, 45));
  await expect.poll(async () => (await readShown(open.page)).length).toBe(35);
  expect(await authorsIn(open)).toEqual(writers(0, 60));
  await open.page.close();
});

it('follows the address without a load, there and back', async () => {
  const open = await running.open({ url: FEED, html: HTML });
  await open.page.evaluate(() => page.go('/groups/7000/', 100, 104));
  await expect.poll(() => authorsIn(open, 'feed', 'group')).toEqual(writers(100, 104));
  const group = (await running.desk.report(open.tab))!.items[0]!;
  expect(group.community).toMatchObject({ kind: 'group', name: 'Quiet Queues' });
  await open.page.evaluate(() => page.go('/feed/', 0, 3));
  await expect.poll(() => readIn(open.tab)).toBe(3);
  expect(await authorsIn(open, 'feed', 'home')).toEqual(writers(0, 3));
  await open.page.close();
});

it('reads an open shadow root that comes late, goes and comes again', async () => {
  const open = await running.open({ url: FEED, html: HTML });
  for (let round = 0; round < 2; round++) {
    await open.page.evaluate(() => page.host());
    await open.page.evaluate(() => page.bubble(true));
    await expect.poll(() => authorsIn(open, 'message')).toEqual(['Bo Bubble', 'Bo Bubble']);
    await open.page.evaluate(() => page.bubble(false));
  }
  await open.page.evaluate(() => page.bubble(true));
  await expect.poll(async () => (await readShown(open.page)).length).toBe(3 + 2);
  expect(await authorsIn(open, 'message')).toEqual(['Bo Bubble', 'Bo Bubble']);
  await open.page.close();
});

it('reads a frame while it is shown, and leaves a preloaded one alone', async () => {
  const open = await running.open({ url: FEED, html: HTML });
  const invited = async () => (await running.desk.call('items.newest', { newest: 50 })).items.filter(({ surface }) => surface === 'invitation').length;
  await open.page.evaluate(() => page.frame('opacity:0;position:absolute;pointer-events:none'));
  await open.page.frameLocator('iframe').locator('.invitation-card__title').waitFor({ state: 'attached' });
  await open.page.evaluate(() => page.add(3, 6));
  await expect.poll(() => authorsIn(open)).toEqual(writers(0, 6));
  expect(await invited()).toBe(0);
  await open.page.evaluate(() => document.querySelector('iframe')!.setAttribute('style', 'width:600px;height:400px'));
  await expect.poll(invited).toBe(1);
  await open.page.evaluate(() => page.frame());
  await expect.poll(invited).toBe(0);
  await open.page.evaluate(() => page.frame(''));
  await expect.poll(invited).toBe(1);
  await open.page.close();
});

it('goes on where it was when the page comes back from the cache', async () => {
  const open = await running.open({ url: FEED, html: HTML });
  await open.page.evaluate(() => addEventListener('pageshow', (event) => document.documentElement.setAttribute('data-restored', String(event.persisted))));
  await open.page.goto('https://www.linkedin.com/groups/7000/');
  await open.page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => open.page.evaluate(() => document.documentElement.getAttribute('data-restored'))).toBe('true');
  await open.page.evaluate(() => page.add(3, 5));
  await expect.poll(() => authorsIn(open)).toEqual(writers(0, 5));
  await expect.poll(async () => (await readShown(open.page)).length).toBe(5);
  await open.page.close();
});

it('does in one group what its own setting says, and nowhere else', async () => {
  const bars = async (tab: OpenTab) => (await readShown(tab.page)).filter(({ isBar }) => isBar).length;
  // Whoever has folded before is out of the first week, in which a verdict alone hides nothing.
  await running.enforce('fold');
  await running.enforce('mark');
  const settings = await running.desk.call('settings.read', null);
  await running.desk.call('settings.write', { operation: crypto.randomUUID(), settings: { ...settings, communities: { 'linkedin.com/groups/7000': 'fold' } } });
  const open = await running.open({ url: FEED, html: HTML });
  expect(await bars(open)).toBe(0);
  await open.page.evaluate(() => page.go('/groups/7000/', 99, 103));
  await expect.poll(() => bars(open)).toBe(2);
  await open.page.evaluate(() => page.go('/groups/8000/', 99, 103));
  await expect.poll(async () => (await readShown(open.page)).length).toBe(4);
  expect(await bars(open)).toBe(0);
  await running.desk.call('settings.write', { operation: crypto.randomUUID(), settings });
  await open.page.evaluate(() => page.go('/groups/7000/', 99, 103));
  await expect.poll(async () => (await readShown(open.page)).length).toBe(4);
  expect(await bars(open)).toBe(0);
  await open.page.close();
});
