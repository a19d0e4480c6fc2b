import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoPage } from '../page';
import { escape, VIEWER } from '../person';
import { portrait } from '../picture';
import { drawPost } from './post';
import { CHAT, POSTS } from './words';

const style = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

function drawer(): string {
  const rows = CHAT.messages.map(({ from, time, text }, i) => {
    const id = `0000007${i}-5a1e-4bbb-8ccc-0dd0e0f0a0b0`;
    const side = from === 'them' ? 'flex-start' : 'flex-end';
    return `<div data-index="${i + 1}"><div style="display:flex;justify-content:${side}" data-testid="message-${id}" data-dm-message-row="${id}" data-send-status="sent"><div data-testid="message-text-${id}" class="bubble"><span dir="auto">${escape(text)}</span><span class="time">${time}</span></div></div></div>`;
  });
  return `<div data-testid="chat-drawer-root"><div data-testid="chat-drawer-main"><div data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header"><a href="/${CHAT.by.slug}" class="av"><img alt="" src="${portrait(CHAT.by.name)}"></a><a href="/${CHAT.by.slug}"><span data-testid="dm-conversation-username">${escape(CHAT.by.name)}</span></a></div><div data-testid="dm-message-list"><div data-testid="dm-message-scroller" role="log"><div data-index="0" class="day"><span>Today</span></div>${rows.join('')}</div></div><textarea data-testid="dm-composer-textarea" aria-label="Message" placeholder="Message" rows="1"></textarea></div></div></div>`;
}

/** X: the home timeline with the chat drawer open. */
export const xDemo: DemoPage = {
  network: 'x',
  name: 'X',
  url: 'https://x.com/home',
  html: () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Home / X</title><style>${style('../base.css')}${style('x.css')}</style></head>
<body><div class="columns"><header role="banner"><nav><a href="/home" aria-current="page">Home</a><a href="/explore">Explore</a><a href="/notifications">Notifications</a><a href="/i/chat">Chat</a><a data-testid="AppTabBar_Profile_Link" href="/mara_lindqvist" role="link">Profile</a></nav><p class="small">${VIEWER.name}<br>@mara_lindqvist</p></header>
<main role="main"><div data-testid="primaryColumn"><div class="title"><h2 dir="ltr" role="heading"><span>Home</span></h2></div><section role="region"><div aria-label="Timeline">${POSTS.map(drawPost).join('\n')}</div></section></div></main>
<div data-testid="sidebarColumn"><aside class="box"><p class="name">About this page</p><p class="small">Invented people and words: a page for trying things out.</p></aside></div></div>
${drawer()}
</body></html>`,
};
