const FEED_URL = 'https://www.linkedin.com/feed/';
/** A card as LinkedIn draws it, about 150 elements with what stands around the words. Runs in pages, so it needs nothing from here. */
const CARD = `(texts) => {
  const escape = (text) => text.replace(/[&<>]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
  const token = (n) => (n.toString(36) + 'q').padStart(24, 'feedfeedfeedfeedfeedfeed').slice(-24) + 'AbCdEfGhIjKl';
  // No text twice: the same words of several people are a finding of their own, after which all is judged anew.
  const parts = (n) => texts[n % texts.length].match(/(?:\\S+\\s*){1,6}/g) ?? [];
  const textOf = (n) => {
    if (n < texts.length) return texts[n];
    const other = parts(n * 7 + Math.floor(n / texts.length));
    return parts(n).map((part, i) => (i % 2 ? (other[i] ?? part) : part).trim()).join(' ');
  };
  const around = '<div>' + '<div class="x"><span><svg viewBox="0 0 24 24"><path d="M0 0h24"></path></svg></span><span>Like</span><div><div></div></div></div>'.repeat(18) + '</div>';
  return (n) => '<div><div role="listitem" componentkey="update-card-focus' + token(n) + 'FeedType_MAIN_FEED_RELEVANCE"><div><button aria-label="Open control menu for post by Writer ' + n % 500 + '"><svg id="overflow-web-ios-small"></svg></button><a href="https://www.linkedin.com/in/writer-' + n % 500 + '/"><p>Writer ' + n % 500 + '</p><p>Engineer</p><p>2h • <svg id="globe-americas-small"></svg></p></a></div><div><span data-testid="expandable-text-box">' + escape(textOf(n)) + '</span></div>' + around + '<div><button><svg id="thumbs-up-outline-small"></svg></button><button><svg id="comment-small"></svg></button></div></div></div>';
}`;
/** Makes the markup of the n-th card. */
export const cardMaker = (texts: readonly string[]): ((n: number) => string) => ((0, eval)(CARD) as (texts: readonly string[]) => (n: number) => string)(texts);

/** A feed that grows at its end by batches, of as many different posts as there are texts: `feed.go(count, batch, pause)` resolves when all are there. */
export function feedPage(posts: readonly string[]): { readonly url: string; readonly html: string } {
  const texts = JSON.stringify(posts).replaceAll('<', '\\u003c');
  const script = `
const card = (${CARD})(${texts});
const list = document.querySelector('[data-testid="mainFeed"]');
let made = 0;
window.feed = {
  inserted: 0,
  async go(count, batch, pause) {
    for (const end = made + count; made < end; ) {
      const html = Array.from({ length: Math.min(batch, end - made) }, () => card(made++)).join('');
      list.insertAdjacentHTML('beforeend', html);
      // Whoever watches is told when this turn ends.
      feed.inserted = performance.now();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  },
};`;
  return { url: FEED_URL, html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Feed</title></head><body><main id="workspace"><div data-testid="mainFeed" role="list"></div></main><script>${script}</script></body></html>` };
}
