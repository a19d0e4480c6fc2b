/** Pages of invented people whose lists behave like those of the networks. Each offers `soak.go(from, to)`. */

const shell = (title: string, body: string, script: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}<script>${script}</script></body></html>`;

/** No two texts alike: what is remembered of a text would otherwise be remembered once. */
const WORDS = `const all = 'cells data method week year sample result question lab team paper test run note error part price site plan model cost time work form list field study range noise signal sensor probe sheet value group change reason draft version start order place water light paint stone wood metal paper glass road river field'.split(' ');
const words = (n) => {
  let seed = n * 2654435761 % 4294967296;
  const more = Array.from({ length: 30 }, () => all[(seed = (seed * 1664525 + 1013904223) % 4294967296) % all.length]).join(' ');
  return (n % 3 === 0 ? 'Book a free demo this week, only four places are left. ' : 'We measured it for a year; the method and the data are below. ') + more + ' ' + n;
};
const rest = () => new Promise((resolve) => setTimeout(resolve, 16));`;

/** A virtual list as X draws it: a few cells, used again and again for whatever scrolls into view. */
const recycled = shell('Home', '<main role="main"><div data-testid="primaryColumn"><div id="list"></div></div></main>', `${WORDS}
const list = document.querySelector('#list');
const inside = (n) => '<div data-testid="User-Name"><a href="/writer_' + n % 500 + '"><span>Writer ' + n % 500 + '</span></a><a href="/writer_' + n % 500 + '" tabindex="-1">@writer_' + n % 500 + '</a><a href="/writer_' + n % 500 + '/status/' + (1900000000000000000n + BigInt(n)) + '"><time datetime="2026-09-01T08:00:00.000Z">1h</time></a></div><div data-testid="tweetText" lang="en" dir="auto">' + words(n) + '</div>';
for (let i = 0; i < 30; i++) list.insertAdjacentHTML('beforeend', '<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="0"></article></div>');
const cells = document.querySelectorAll('article');
window.soak = { async go(from, to) {
  for (let n = from; n < to; n++) { cells[n % cells.length].innerHTML = inside(n); if (n % 10 === 9) await rest(); }
} };`);

/** A list as LinkedIn draws it: it grows at the end, and what is far behind is taken out, so that no more than so many cards are left. */
const growing = (most: number) => shell('Feed', '<main id="workspace"><div data-testid="mainFeed" role="list"></div></main>', `${WORDS}
const list = document.querySelector('[data-testid="mainFeed"]');
const token = (n) => (n.toString(36) + 'q').padStart(24, 'soaksoaksoaksoaksoaksoak').slice(-24) + 'AbCdEfGhIjKl';
const card = (n) => '<div><div role="listitem" componentkey="update-card-focus' + token(n) + 'FeedType_MAIN_FEED_RELEVANCE"><div><button aria-label="Open control menu for post by Writer ' + n % 500 + '"><svg id="overflow-web-ios-small"></svg></button><a href="https://www.linkedin.com/in/writer-' + n % 500 + '/"><p>Writer ' + n % 500 + '</p><p>Engineer</p><p>2h • <svg id="globe-americas-small"></svg></p></a></div><div><span data-testid="expandable-text-box">' + words(n) + '</span></div><div><button><svg id="thumbs-up-outline-small"></svg></button><button><svg id="comment-small"></svg></button></div></div></div>';
window.soak = { async go(from, to) {
  for (let n = from; n < to; n++) {
    list.insertAdjacentHTML('beforeend', card(n));
    if (n >= ${most}) list.firstElementChild.remove();
    if (n % 10 === 9) await rest();
  }
} };`);

export interface SoakPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** True for a list that takes nothing out. */
  readonly keepsAll?: boolean;
}
export const SOAK_PAGES: readonly SoakPage[] = [
  { name: 'recycled list', url: 'https://x.com/home', html: recycled },
  { name: 'growing list', url: 'https://www.linkedin.com/feed/', html: growing(120) },
  { name: 'kept list', url: 'https://www.linkedin.com/feed/?kept', html: growing(Infinity), keepsAll: true },
];
