const ORIGINS = new Set(['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com']);
/** First path parts that are X's own and no handle. */
const RESERVED = new Set(
  'home,explore,search,notifications,messages,settings,compose,login,logout,signup,tos,privacy,about,jobs,download,hashtag,lists,communities,bookmarks,topics,account,share,intent,help,i'.split(','),
);

/** The address as a URL, relative ones resolved against x.com; undefined when it is broken. */
export function urlOf(href: string | undefined): URL | undefined {
  if (!href) return undefined;
  try {
    return new URL(href, 'https://x.com/');
  } catch {
    return undefined;
  }
}
/** Addresses that read the same taken apart: almost all, and parsing one takes 20 times as long. */
const PLAIN_PATH = /^\/[\w-]+(?:\/[\w-]+)*\/?(?=[?#]|$)/;

/** The path of an address on X itself; undefined for the rest of the web. */
export function ownPathOf(href: string | undefined): string | undefined {
  const plain = href && PLAIN_PATH.exec(href)?.[0];
  if (plain) return plain;
  const url = urlOf(href);
  return url && ORIGINS.has(url.hostname) ? url.pathname : undefined;
}
/** The handle of a profile address (`/ada`, nothing behind it), as the page writes it. */
export function handleOf(href: string | undefined): string | undefined {
  const handle = /^\/(\w{1,20})\/?$/.exec(ownPathOf(href) ?? '')?.[1];
  return handle && !RESERVED.has(handle.toLowerCase()) ? handle : undefined;
}
/** Handle and id of a post's address; everything behind the id is the post's too. */
export function statusOf(href: string | undefined): { handle: string; id: string; rest: string } | undefined {
  const parts = /^\/(?:i\/web|i|(\w{1,20}))\/status\/(\d{5,25})(\/.*)?$/.exec(ownPathOf(href) ?? '');
  return parts ? { handle: parts[1] ?? '', id: parts[2]!, rest: (parts[3] ?? '').replace(/\/$/, '') } : undefined;
}

/** Where on the site an address is. */
export function placeOf(url: URL): string {
  const path = url.pathname;
  if (statusOf(url.href)) return 'post';
  if (/^\/(home)?\/?$/.test(path)) return 'home';
  if (/^\/(search|hashtag)\b/.test(path)) return 'search';
  if (path.startsWith('/explore')) return 'explore';
  if (/^\/i\/lists\/\d+/.test(path)) return 'list';
  if (/^\/i\/communities\/\d+/.test(path) || /\/communities\b/.test(path)) return 'community';
  if (path.startsWith('/i/bookmarks')) return 'bookmarks';
  if (path.startsWith('/notifications')) return 'notifications';
  if (/^\/(messages|i\/chat)\b/.test(path)) return 'inbox';
  return /^\/\w{1,20}(\/(with_replies|highlights|media|articles|likes|superfollows)?)?$/.test(path) ? 'activity' : 'other';
}
