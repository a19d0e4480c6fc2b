import { escape, numberOf, shownAddress } from '../person';
import { portrait } from '../picture';
import type { Post } from './words';

const NOW = Date.UTC(2026, 10, 22, 9);
const short = (count: number) => (count >= 10_000 ? `${Math.round(count / 1000)}K` : count.toLocaleString('en'));
const ICONS = {
  reply: 'M2 8c0-3 3-5 6-5s6 2 6 5-3 5-6 5H6l-3 2v-3C2 11 2 9 2 8z',
  retweet: 'M3 10V5h8l-2-2m4 3v5H5l2 2',
  like: 'M8 14C3 10 2 8 2 6a3 3 0 0 1 6-1 3 3 0 0 1 6 1c0 2-1 4-6 8z',
} as const;
const WORDS = { reply: ['Replies', 'Reply'], retweet: ['reposts', 'Repost'], like: ['Likes', 'Like'] } as const;

function button(id: keyof typeof ICONS, count: number): string {
  return `<button aria-label="${count} ${WORDS[id][0]}. ${WORDS[id][1]}" data-testid="${id}" type="button"><svg viewBox="0 0 16 16"><path d="${ICONS[id]}"/></svg><span data-testid="app-text-transition-container"><span>${short(count)}</span></span></button>`;
}
function head(post: Post, id: string): string {
  const { by } = post;
  const tick = by.verified ? '<div dir="ltr"><svg class="tick" viewBox="0 0 22 22" aria-label="Verified account" role="img" data-testid="icon-verified"><path d="m6 11 4 4 7-8"/></svg></div>' : '';
  const time = post.hours === undefined ? '' : `<div dir="ltr" aria-hidden="true"><span>·</span></div><a href="/${by.slug}/status/${id}" dir="ltr" aria-label="${post.hours} hours ago" role="link"><time datetime="${new Date(NOW - post.hours * 3_600_000).toISOString()}">${post.hours}h</time></a>`;
  return `<div class="head"><div data-testid="User-Name" class="un"><a href="/${by.slug}" role="link" class="n"><div dir="ltr"><span>${escape(by.name)}</span></div>${tick}</a><div class="row"><a href="/${by.slug}" role="link" tabindex="-1"><div dir="ltr"><span>@${by.slug}</span></div></a>${time}</div></div>${post.hours === undefined ? '<div dir="ltr" class="ad"><span>Ad</span></div>' : ''}<button aria-haspopup="menu" aria-label="More" data-testid="caret" type="button"><svg viewBox="0 0 16 16"><circle cx="3" cy="8" r="1"/><circle cx="8" cy="8" r="1"/><circle cx="13" cy="8" r="1"/></svg></button></div>`;
}
function words(post: Post): string {
  const link = post.link && post.hours !== undefined ? `<span> </span><a href="${escape(post.link)}" dir="ltr" rel="noopener noreferrer nofollow" target="_blank" role="link"><span class="unseen" aria-hidden="true">https://</span>${escape(shownAddress(post.link))}</a>` : '';
  return `<div dir="auto" lang="en" class="words" data-testid="tweetText"><span>${escape(post.text)}</span>${link}</div>`;
}
function card(post: Post): string {
  const picture = post.picture ? `<div aria-label="Image" data-testid="tweetPhoto"><img alt="Image" draggable="true" src="${post.picture}"></div>` : '';
  if (post.hours !== undefined) return picture && `<a href="/${post.by.slug}/status/${statusOf(post)}/photo/1" role="link">${picture}</a>`;
  return `<div data-testid="card.wrapper"><div data-testid="card.layoutLarge.media">${picture}<a class="go" href="${escape(post.link!)}" rel="noopener" target="_blank" role="link"><span>Start free</span></a></div></div>`;
}
const statusOf = (post: Post) => `19${String(numberOf(post.text)).padStart(17, '4')}`;

/** One post of the timeline; an advertisement is wrapped, as the network wraps it. */
export function drawPost(post: Post): string {
  const id = statusOf(post);
  const [replies, reposts, likes, views] = post.counts;
  const context = post.repostedBy ? `<div class="context"><span data-testid="socialContext">${escape(post.repostedBy)} reposted</span></div>` : '';
  const article = `<article role="article" tabindex="0" data-testid="tweet">${context}<div class="cols"><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${post.by.slug}"><a href="/${post.by.slug}" aria-hidden="true" role="link" tabindex="-1"><img alt="" src="${portrait(post.by.name)}"></a></div></div><div class="main">${head(post, id)}${words(post)}${card(post)}<div aria-label="${replies} replies, ${reposts} reposts, ${likes} likes, ${views} views" role="group" class="group">${button('reply', replies)}${button('retweet', reposts)}${button('like', likes)}<span class="views">${short(views)} views</span></div></div></div></article>`;
  const inner = post.hours === undefined ? `<div data-testid="placementTracking"><div>${article}</div></div>` : article;
  return `<div data-testid="cellInnerDiv"><div>${inner}</div></div>`;
}
