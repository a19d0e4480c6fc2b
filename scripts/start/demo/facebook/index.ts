import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoPage } from '../page';
import { escape, VIEWER } from '../person';
import { portrait } from '../picture';
import { drawPost } from './post';
import { POSTS, WINDOWS, type Window } from './words';

const style = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

function row({ by }: Window, { from, text }: Window['messages'][number]): string {
  const heading = from === 'them' ? by.name.split(' ')[0]! : 'You sent';
  const face = from === 'them' ? `<div class="face"><img alt="${escape(by.name)}" src="${portrait(by.name)}"></div>` : '';
  return `<div role="row"><div role="gridcell" data-scope="messages_table"><div><h4 dir="auto" class="unseen"><span>${escape(heading)}</span></h4><div class="line" style="display:flex;justify-content:${from === 'them' ? 'flex-start' : 'flex-end'}">${face}<div class="bubble ${from}"><span dir="auto"><div dir="auto">${escape(text)}</div></span></div></div></div></div><div role="gridcell" class="unseen"><span>Enter</span></div></div>`;
}
function chat(window: Window): string {
  const { by, id, messages } = window;
  return `<div><div class="window"><div class="top"><a href="/${by.slug}" role="link" aria-label="${escape(by.name)}"><h2><span>${escape(by.name)}</span></h2></a><a class="small" href="/messages/t/${id}/">Open in Messenger</a></div><div role="grid" aria-label="Messages in conversation with ${escape(by.name)}">${messages.map((message) => row(window, message)).join('\n')}</div><div class="write" role="textbox" tabindex="0" aria-label="Message" aria-describedby="Write to ${escape(by.name)}">Aa</div></div></div>`;
}

/** Facebook: the home feed with two chat windows. */
export const facebookDemo: DemoPage = {
  network: 'facebook',
  name: 'Facebook',
  url: 'https://www.facebook.com/',
  html: () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Facebook</title><style>${style('../base.css')}${style('facebook.css')}</style></head>
<body><div role="banner" class="banner"><input aria-label="Search" placeholder="Search"><nav><a href="/" aria-current="page">Home</a><a href="/watch/">Video</a><a href="/groups/">Groups</a></nav></div>
<div class="columns"><nav class="left"><p class="name">${VIEWER.name}</p><p>Friends</p><p>Memories</p><p>Saved</p><p class="small">Invented people and words: a page for trying things out.</p></nav>
<div role="main"><div role="feed">${POSTS.map(drawPost).join('\n')}</div></div></div>
<div class="dock">${WINDOWS.map(chat).join('')}</div>
<div class="unseen"><span id=":lent1:">Sponsored</span></div>
</body></html>`,
};
