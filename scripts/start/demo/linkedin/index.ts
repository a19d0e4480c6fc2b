import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoPage } from '../page';
import { escape, VIEWER } from '../person';
import { portrait } from '../picture';
import { drawInvitation, drawOverlay } from './overlay';
import { drawPost } from './post';
import { INVITATIONS, POSTS, THREADS } from './words';

const style = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** LinkedIn: the home feed in its newest layout, invitations beside it, two message windows in front. */
export const linkedinDemo: DemoPage = {
  network: 'linkedin',
  name: 'LinkedIn',
  url: 'https://www.linkedin.com/feed/',
  html: () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Feed | LinkedIn</title><style>${style('../base.css')}${style('linkedin.css')}</style></head>
<body><header class="top"><div><input aria-label="Search" placeholder="Search"><nav><a href="/feed/" aria-current="page">Home</a><a href="/mynetwork/">My Network</a><a href="/jobs/">Jobs</a><a href="/messaging/">Messaging</a><a href="/notifications/">Notifications</a></nav></div></header>
<div id="workspace"><div class="columns">
<aside class="me box"><img alt="" src="${portrait(VIEWER.name)}"><p class="name">${VIEWER.name}</p><p class="small">${escape(VIEWER.headline!)}</p><hr><p class="small">Invented people and words: a page for trying things out.</p></aside>
<main data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed"><div data-testid="mainFeed" role="list" data-component-type="LazyColumn">${POSTS.map(drawPost).join('\n')}</div></main>
<aside class="side box"><h2>Invitations</h2><div data-testid="lazy-column" role="list">${INVITATIONS.map(drawInvitation).join('\n')}</div></aside>
</div></div>
${drawOverlay(THREADS, style('../base.css') + style('overlay.css'))}
</body></html>`,
};
