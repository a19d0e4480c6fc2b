import type { ItemLink } from '../core/item';
import type { Signals } from './signals';

/** Where a link leads, by what a reader is asked to do there. */
export type LinkKind = 'Calendar' | 'Form' | 'Shop' | 'Shortener' | 'Code' | 'Paper' | 'News' | 'Video' | 'Job' | 'Messenger' | 'Other';

/** Hosts and their sub-domains by kind, parted by spaces; see link-hosts.ts. */
export type LinkHosts = Readonly<Record<Exclude<LinkKind, 'Other'>, string>>;
/** Tells kinds of hosts. */
export type HostIndex = ReadonlyMap<string, LinkKind>;

/** Makes the index over hosts. */
export function indexHosts(hosts: LinkHosts): HostIndex {
  return new Map(Object.entries(hosts).flatMap(([kind, list]) => list.split(' ').map((host) => [host, kind as LinkKind] as const)));
}
/** The networks' own pages (a profile, a post, a hashtag) say nothing about where a text leads. */
const NETWORK_HOSTS = /(^|\.)(linkedin\.com|lnkd\.in|x\.com|twitter\.com|t\.co|facebook\.com|fb\.com|instagram\.com|threads\.net)$/;
const TRACKED = /[?&](utm_[a-z]+|ref|aff|affid|aff_id|affiliate|tag|coupon|promo|fbclid|gclid|li_fat_id|twclid|mc_cid|hsa_[a-z]+|irclickid)=/i;
const AN_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'）)\]]{3,600}|(?<![@\w.-])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|io|co|ai|app|dev|net|org|me|gle|ly|de|fr|es|it|nl|pt|br|uk|eu|example)\/[^\s<>"')\]]{1,300}/gi;

/** The addresses that stand in a text as words, at most 20. Linear: every repeat is bounded. */
export function findAddresses(text: string): ItemLink[] {
  const found: ItemLink[] = [];
  if (!mayHold(text)) return found;
  for (const match of text.matchAll(AN_ADDRESS)) {
    const address = match[0].replace(/(?<![.,;:!?…])[.,;:!?…]+$/, '');
    found.push({ url: /^https?:/i.test(address) ? address : `https://${address}` });
    if (found.length === 20) break;
  }
  return found;
}

/** Every address begins with www, or has a slash behind `https:` or an ending: most texts have none, and the search costs as much as reading them. */
function mayHold(text: string): boolean {
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    let before = slash - 1;
    while (slash - before <= LONGEST_ENDING && isLatin(text.charCodeAt(before))) before--;
    const unit = text.charCodeAt(before);
    if (unit === 46 || unit === 58) return true;
  }
  return TWO_W.some((two) => text.includes(two));
}
const TWO_W = ['ww', 'WW', 'wW', 'Ww'];
const LONGEST_ENDING = 'example'.length;
const isLatin = (unit: number) => (unit | 32) >= 97 && (unit | 32) <= 122;

/** Host name and path of an address, lower case, without `www.`; undefined when it is no web address. */
export function hostOf(url: string): { host: string; path: string } | undefined {
  const match = /^https?:\/\/(?:[^/?#@]{1,200}@)?([^/?#:]{1,253})(?::\d{1,5})?([^?#]{0,500})/i.exec(url);
  if (!match) return undefined;
  return { host: match[1]!.toLowerCase().replace(/^www\./, '').replace(/\.$/, ''), path: match[2]!.toLowerCase() };
}

/** The kind of page a link leads to; undefined for pages of the three networks themselves. */
export function linkKind(url: string, hosts: HostIndex): LinkKind | undefined {
  const place = hostOf(url);
  if (!place) return undefined;
  const labels = place.host.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const domain = labels.slice(i).join('.');
    const first = place.path.split('/')[1] ?? '';
    const found = (first && hosts.get(`${domain}/${first}`)) || hosts.get(domain);
    if (found) return found;
  }
  if (/^(book|schedule|meet|meetings|calendar)\./.test(place.host) || /\/(book-?(a-)?(demo|call|meeting)|schedule|demo)\b/.test(place.path)) return 'Calendar';
  if (/^(jobs|careers|career|karriere|join)\./.test(place.host) || /\/(jobs?|careers?|karriere|vacature|empleo)\b/.test(place.path)) return 'Job';
  if (/^(shop|store|boutique|tienda|loja)\./.test(place.host) || /\/(shop|store|checkout|cart|pricing|product|products|buy)\b/.test(place.path)) return 'Shop';
  if (/\/(register|signup|sign-up|webinar|subscribe|rsvp|tickets?)\b/.test(place.path)) return 'Form';
  if (NETWORK_HOSTS.test(place.host)) return place.host === 'lnkd.in' || place.host === 't.co' ? 'Other' : undefined;
  if (/\.(edu|gov)$|\.(ac|gov)\.[a-z]{2}$/.test(place.host)) return 'Paper';
  return 'Other';
}

/** Adds an item's links to its signals. */
export function addLinkSignals(links: readonly ItemLink[], hosts: HostIndex, signals: Signals): void {
  for (const link of links) {
    const kind = linkKind(link.url, hosts);
    if (!kind) continue;
    signals[`links${kind}`]++;
    if (TRACKED.test(link.url)) signals.linksTracked++;
  }
}
