import { escape, numberOf, shownAddress, type Person } from '../person';
import { portrait } from '../picture';
import type { Post } from './words';

const root = (person: Person) => `https://www.linkedin.com/${person.followers ? 'company' : 'in'}/${person.slug}/`;
const token = (text: string) => [7, 11, 13, 17, 19, 23].map((salt) => numberOf(`${salt}${text}`).toString(36).padStart(7, 'k')).join('').slice(0, 43).padEnd(43, 'Q');
const lines = (text: string) => escape(text).replaceAll('\n', '<br>');

function figure(person: Person): string {
  const label = person.followers ? `View company: ${person.name}` : `View ${person.name}’s profile`;
  return `<a class="face" tabindex="0" href="${root(person)}"><figure><svg hidden id="${person.followers ? 'company' : 'person'}-accent-4" aria-label="${escape(label)}"></svg><img alt="${escape(label)}" src="${portrait(person.name, !!person.followers)}"></figure></a>`;
}
function slot(post: Post): string {
  if (!post.time) return `<p componentkey="slot-${post.by.slug}" class="small">Promoted</p>`;
  return `<p componentkey="slot-${post.by.slug}" class="small">${post.time} •<span> </span><svg class="globe" id="globe-americas-small" aria-label="Visibility: Global" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6"/><path d="M2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12"/></svg></p>`;
}
function actor(post: Post): string {
  const { by } = post;
  const degree = by.degree ? ` ${['', '1st', '2nd', '3rd+'][by.degree]}` : '';
  const name = by.followers
    ? `<p class="name">${escape(by.name)}</p>`
    : `<div class="line" aria-label="${escape(by.name)} ${by.verified ? ' Verified Profile' : ''}${degree}"><p class="name">${escape(by.name)}</p><p class="small">${by.verified ? '<span aria-hidden="true"><svg class="tick" id="verified-small" viewBox="0 0 16 16"><path d="m4 8 3 3 5-6"/></svg></span>' : ''}<span>${degree ? `• ${degree.trim()}` : ''}</span></p></div>`;
  return `${figure(by)}<a class="who" tabindex="0" href="${root(by)}"><div>${name}<p class="small">${escape(by.headline ?? by.followers ?? '')}</p>${slot(post)}</div></a>`;
}
function menu(post: Post): string {
  const open = `<button type="button" aria-label="Open control menu for post by ${escape(post.by.name)}"><svg id="overflow-web-ios-small" viewBox="0 0 16 16"><circle cx="3" cy="8" r="1.3"/><circle cx="8" cy="8" r="1.3"/><circle cx="13" cy="8" r="1.3"/></svg></button>`;
  const hide = `<button type="button" aria-label="Hide post by ${escape(post.by.name)}"><svg id="close-small" viewBox="0 0 16 16"><path d="m4 4 8 8m0-8-8 8"/></svg></button>`;
  return `<div class="menu">${open}${post.time ? hide : ''}</div>`;
}
function card(post: Post): string {
  if (!post.link) return '';
  const isAd = !post.time;
  return `<a class="card" href="${escape(post.link)}" target="_blank"><div><p>${isAd ? 'Start free trial' : shownAddress(post.link)}</p></div></a>`;
}
function bar(): string {
  const act = (id: string, label: string, path: string, aria = '') => `<button type="button"${aria}><span><svg id="${id}" viewBox="0 0 16 16"><path d="${path}"/></svg><span>${label}</span></span></button>`;
  return `<div class="bar">${act('thumbs-up-outline-small', 'Like', 'M5 14V7l3-5c2 0 2 2 1 4h5l-1 8z M2 7h3v7H2z', ' aria-label="Reaction button state: no reaction"')}${act('comment-small', 'Comment', 'M2 3h12v8H7l-3 3v-3H2z')}${act('repost-small', 'Repost', 'M3 6h9l-2-2m3 6H4l2 2')}</div>`;
}

/** One card of the feed, in the layout seen last. */
export function drawPost(post: Post): string {
  const key = token(post.by.slug + post.text);
  const who = post.header?.[0];
  const above = who ? `<div class="social"><div><p><a href="${root(who)}"><strong>${escape(who.name)}</strong></a><span> </span>${post.header![1]}</p></div>${menu(post)}</div><hr role="presentation">` : '';
  const link = post.link && post.time ? ` <a href="https://www.linkedin.com/safety/go/?url=${encodeURIComponent(post.link)}&amp;urlhash=x" target="_blank"><strong>${escape(shownAddress(post.link))}</strong></a>` : '';
  const counts = `<div class="counts"><a tabindex="0" href="https://www.linkedin.com/feed/?shareActive=true"><div><ul role="presentation"><li><svg id="like-consumption-ring-small" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/></svg></li></ul><p><span>${post.reactions} reactions</span><span class="unseen" aria-hidden="true">${post.reactions}</span></p></div></a><div role="button" tabindex="0"><p><span>${post.comments} comments</span></p></div></div>`;
  return `<div data-lazy-mount-id="${key.slice(0, 12)}"><div data-display-contents="true"><div class="post" role="listitem" componentkey="update-card-focus${key}FeedType_MAIN_FEED_RELEVANCE"><div data-display-contents="true"><div componentkey="${key}"><h2 class="unseen"><span>Feed post</span></h2>${above}<div class="actor">${actor(post)}${who ? '' : menu(post)}</div><p class="text"><span tabindex="-1" data-testid="expandable-text-box">${lines(post.text)}${link}</span></p>${post.picture ? `<img class="picture" alt="View image" src="${post.picture}">` : ''}${post.time ? '' : card(post)}${counts}<hr role="presentation">${bar()}</div></div></div></div></div>`;
}
