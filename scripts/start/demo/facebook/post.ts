import { escape } from '../person';
import { portrait } from '../picture';
import type { Post } from './words';

const TOKEN = '?__cft__[0]=AZWdemo&amp;__tn__=-R';
/** A block that the network hides and that spoils whoever reads all the text of a post. */
const DUST = '<div data-0="0" data-1="1" data-2="2" class="dust"><blockquote><span dir="auto"><span>Facebook</span></span></blockquote><div role="button" tabindex="-1"></div></div>';

function slot(post: Post, ids: readonly string[], index: number): string {
  const inner = post.time
    ? `<a href="/${post.by.slug}/posts/pfbid0Demo${index}aK7${TOKEN}" role="link" tabindex="0">${post.time}</a>`
    : `<a href="/${post.by.slug}${TOKEN}" role="link"><span aria-labelledby=":lent1:"><span></span></span></a>`;
  return `<span dir="ltr"><div id="${ids[1]}" class="small when"><span>${inner}</span><span><span aria-hidden="true"> · </span></span></div></span>`;
}
function card({ link, picture, time }: Post): string {
  const image = picture ? `<img class="picture" alt="" src="${picture}">` : '';
  if (!link) return image;
  const [url, title] = link;
  const go = time ? '' : '<div data-ad-rendering-role="cta-SHOP_NOW"><div class="go" role="button" tabindex="0"><span>Shop now</span></div></div>';
  return `<a href="https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&amp;h=AT0demo" rel="nofollow noreferrer" role="link" target="_blank">${image}<div class="card"><span data-ad-rendering-role="meta" dir="auto"><span class="small">${escape(new URL(url).host)}</span></span><span data-ad-rendering-role="title" dir="auto"><span>${escape(title)}</span></span></div></a>${go}`;
}

/** One post of the feed: found by its described parts, with hidden blocks around the words. */
export function drawPost(post: Post, index: number): string {
  const { by } = post;
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `:r${index}${letter}:`);
  const paragraphs = post.text.split('\n\n').map((text) => `<div dir="auto">${escape(text)}</div>`).join('');
  const counts = `<div class="counts"><div><span aria-label="See who reacted to this" role="toolbar"><span id="${ids[4]}"><div aria-label="Like: ${post.reactions} people" role="button" tabindex="0"><svg viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/></svg></div></span></span><div class="unseen">All reactions:</div><span aria-hidden="true"><span>${post.reactions}</span></span></div><div aria-expanded="true" id="${ids[5]}" role="button" tabindex="0"><span dir="auto"><span>${post.comments} comments</span></span></div></div>`;
  return `<div class="post" aria-describedby="${ids.slice(1).join(' ')}" aria-labelledby="${ids[0]}"><div data-virtualized="false"><div>${DUST}<div class="head"><div><a aria-label="${escape(by.name)}" href="/${by.slug}${TOKEN}" role="link" tabindex="-1"><img alt="" src="${portrait(by.name)}"></a></div><div class="lines"><span dir="ltr"><div data-ad-rendering-role="profile_name"><h3 id="${ids[0]}"><strong><a href="/${by.slug}${TOKEN}" role="link" tabindex="0"><span>${escape(by.name)}</span></a></strong></h3></div></span>${slot(post, ids, index)}</div><div class="more" aria-label="Actions for this post" aria-haspopup="menu" role="button" tabindex="0">•••</div></div>${DUST}<div dir="auto"><div data-ad-rendering-role="story_message"><div class="words" data-ad-comet-preview="message" data-ad-preview="message" id="${ids[2]}"><span dir="auto">${paragraphs}</span></div></div></div><div id="${ids[3]}">${card(post)}</div>${counts}<div class="bar"><div role="button" tabindex="0" aria-label="Like"><span dir="auto">Like</span></div><div role="button" tabindex="0" aria-label="Leave a comment"><span dir="auto">Comment</span></div><div role="button" tabindex="0" aria-label="Share"><span dir="auto">Share</span></div></div></div></div></div>`;
}
