import type { BrowserContext } from 'playwright-core';

export interface ServedPage {
  readonly url: string;
  readonly html: string;
  /** Switches the page's own scripts off. Ours run all the same: they are not the page's. */
  readonly noScripts?: boolean;
}

const AWAY = '<!doctype html><meta charset="utf-8"><title>Not part of the demo</title><body style="font:16px/24px system-ui;max-width:32em;margin:20vh auto"><p>This address is not part of the demo, and the demo asks no network. Go back to return to it.</p>';

/** Answers these addresses from memory. Nothing else is asked of any network: pages get a note, the rest is refused. */
export async function servePages(context: BrowserContext, pages: readonly ServedPage[]): Promise<void> {
  await context.route(/^(https?|wss?):/, (route) => {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.abort();
    const page = pages.find(({ url }) => url === request.url());
    const isTop = request.frame().parentFrame() === null;
    if (!isTop) return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: page?.html ?? AWAY,
      ...(page?.noScripts && { headers: { 'content-security-policy': "script-src 'none'; object-src 'none'" } }),
    });
  });
}
