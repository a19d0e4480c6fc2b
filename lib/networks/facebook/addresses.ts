import { trimEnd } from '../../core/trim-end';
const OWN_HOST = /(^|\.)(facebook|messenger)\.com$/;
/** First path parts that are Facebook's own and no profile. */
const RESERVED = new Set(
  'ads,business,bookmarks,dialog,e2ee,events,flx,friends,fundraisers,gaming,groups,hashtag,help,home.php,l.php,legal,live,login,marketplace,me,media,memories,messages,notes,notifications,p,pages,people,permalink.php,photo,photo.php,photos,places,plugins,policies,policy.php,posts,privacy,profile.php,recover,reel,reels,requests,saved,search,settings,share,sharer,sharer.php,stories,story.php,t,terms,video.php,videos,watch'.split(','),
);

export interface Profile {
  /** Canonical address without query. */
  readonly url: string;
  readonly key: string;
  /** Old page addresses say so; everything else may be a person or a page. */
  readonly isPage: boolean;
}

/** The address as a URL, relative ones resolved; undefined when it is broken. */
export function urlOf(href: string | undefined): URL | undefined {
  if (!href) return undefined;
  try {
    return new URL(href, 'https://www.facebook.com/');
  } catch {
    return undefined;
  }
}
/** The same, but only for addresses on Facebook or Messenger, and not their redirect. */
export function ownUrlOf(href: string | undefined): URL | undefined {
  const url = urlOf(href);
  return url && OWN_HOST.test(url.hostname) && !/^lm?\./.test(url.hostname) && url.pathname !== '/l.php' ? url : undefined;
}

/** The person or page an address belongs to, whichever of the six shapes it has. */
export function profileOf(href: string | undefined): Profile | undefined {
  const url = ownUrlOf(href);
  if (!url) return undefined;
  const path = trimEnd(url.pathname, '/');
  const id =
    (path === '/profile.php' ? url.searchParams.get('id') : undefined) ??
    /^\/groups\/[\w.-]+\/user\/(\d+)$/.exec(path)?.[1] ??
    /^\/people\/[^/]+\/(\d+)$/.exec(path)?.[1] ??
    /^\/pages\/[^/]+\/(\d+)$/.exec(path)?.[1] ??
    /^\/p\/(?:[^/]*\D)?(\d{6,})$/.exec(path)?.[1] ??
    /^\/(\d{4,})$/.exec(path)?.[1];
  if (id && /^\d{1,25}$/.test(id)) return { url: `https://www.facebook.com/profile.php?id=${id}`, key: `facebook/id/${id}`, isPage: path.startsWith('/pages/') };
  const vanity = /^\/([\w.-]{2,80})(?:\/posts)?$/.exec(path)?.[1];
  if (!vanity || RESERVED.has(vanity.toLowerCase()) || vanity.endsWith('.php')) return undefined;
  return { url: `https://www.facebook.com/${vanity}`, key: `facebook/${vanity.toLowerCase()}`, isPage: false };
}
/** The group or event of an address, and whether the address is the group itself. */
export function groupOf(href: string | undefined): { url: string; kind: 'group' | 'event'; isItself: boolean } | undefined {
  const parts = /^\/(groups|events)\/([\w.-]+)(\/.*)?$/.exec(ownUrlOf(href)?.pathname ?? '');
  if (!parts || /^(feed|discover|joins|create|search|home|hosting|categories)$/.test(parts[2]!)) return undefined;
  const isItself = /^\/?(about\/?|members\/?)?$/.test(parts[3] ?? '');
  return { url: `https://www.facebook.com/${parts[1]}/${parts[2]}`, kind: parts[1] === 'groups' ? 'group' : 'event', isItself };
}
/** The id of a post in its permalink, with a rank: an address of the post itself beats that of its photo. */
export function postIdOf(href: string | undefined): { id: string; rank: number } | undefined {
  const url = ownUrlOf(href);
  if (!url || url.searchParams.has('comment_id')) return undefined;
  const id = /\/(?:posts|permalink)\/(?:[^/]{1,250}\/)?([\w-]{5,200})$/.exec(trimEnd(url.pathname, '/'))?.[1] ?? url.searchParams.get('story_fbid') ?? url.searchParams.get('multi_permalinks');
  if (id) return { id: id.slice(0, 200), rank: 0 };
  const video = /\/(?:videos|reel)\/(?:[^/]+\/)?(\d{5,25})\/?$/.exec(url.pathname)?.[1];
  if (video) return { id: video, rank: 1 };
  const album = /^pcb\.(\d{5,25})$/.exec(url.searchParams.get('set') ?? '')?.[1];
  if (album) return { id: album, rank: 2 };
  const photo = /^\/photo(\.php|\/)?$/.test(url.pathname) ? url.searchParams.get('fbid') : undefined;
  return photo ? { id: photo, rank: 3 } : undefined;
}
/** The id of a comment or reply in one of its links. */
export function commentIdOf(href: string | undefined): string | undefined {
  const query = ownUrlOf(href)?.searchParams;
  return (query?.get('reply_comment_id') ?? query?.get('comment_id') ?? undefined)?.slice(0, 200);
}
/** The conversation of an address, on either site. */
export function threadOf(href: string | undefined): { id: string; isRequest: boolean } | undefined {
  const path = ownUrlOf(href)?.pathname ?? '';
  const id = /^(?:\/messages)?(?:\/(?:e2ee|marketplace|requests|requests\/spam))*\/t\/([\w.-]{2,80})\/?$/.exec(path)?.[1];
  return id ? { id, isRequest: path.includes('/requests/') } : undefined;
}

/** Where on the site an address is. */
export function placeOf(url: URL): string {
  const path = url.pathname;
  if (/^\/(messages|t|e2ee|requests|marketplace\/t)(\/|$)/.test(path) || (/messenger\.com$/.test(url.hostname) && path === '/')) return 'inbox';
  if (postIdOf(url.href) || /^\/(permalink|story)\.php/.test(path)) return 'post';
  if (/^\/(home\.php)?$/.test(path)) return 'home';
  if (/^\/groups\//.test(path)) return /^\/groups\/(feed|discover|joins)/.test(path) ? 'home' : 'group';
  if (/^\/events\//.test(path)) return 'event';
  if (/^\/(search|hashtag)\b/.test(path)) return 'search';
  return profileOf(url.href) ? 'activity' : 'other';
}
