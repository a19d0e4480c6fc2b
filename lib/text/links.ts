import type { ItemLink } from '../core/item';
import type { Signals } from './signals';

/** Where a link leads, by what a reader is asked to do there. */
export type LinkKind = 'Calendar' | 'Form' | 'Shop' | 'Shortener' | 'Code' | 'Paper' | 'News' | 'Video' | 'Job' | 'Messenger' | 'Own' | 'Other';

/** Hosts (and their sub-domains) by kind. Public services only; a firm's own site is `Own` or `Other`. */
const HOSTS: Record<Exclude<LinkKind, 'Own' | 'Other'>, string> = {
  Calendar: 'calendly.com cal.com savvycal.com calendar.app.google tidycal.com zcal.co meetings.hubspot.com oncehub.com acuityscheduling.com doodle.com youcanbook.me chilipiper.com outlook.office365.com bookings.microsoft.com koalendar.com setmore.com appointlet.com simplybook.me lemcal.com',
  Form: 'forms.gle docs.google.com/forms typeform.com tally.so jotform.com surveymonkey.com forms.office.com airtable.com/shr cognitoforms.com wufoo.com qualtrics.com eventbrite.com lu.ma luma.com meetup.com/events zoom.us/webinar gotowebinar.com livestorm.co hopin.com ticketmaster.com',
  Shop: 'gumroad.com amazon.com amazon.co.uk amazon.de amazon.fr amazon.es amazon.it amzn.to etsy.com ebay.com shopify.com myshopify.com stan.store payhip.com udemy.com hotmart.com skool.com kajabi.com teachable.com thinkific.com whop.com patreon.com ko-fi.com kickstarter.com indiegogo.com apps.apple.com play.google.com lemonsqueezy.com buy.stripe.com paypal.me aliexpress.com clickbank.net digistore24.com beacons.ai linktr.ee',
  Shortener: 'bit.ly tinyurl.com ow.ly buff.ly rebrand.ly is.gd cutt.ly shorturl.at goo.gl rb.gy tiny.cc hubs.ly hubs.la trib.al dlvr.it ift.tt',
  Code: 'github.com gitlab.com bitbucket.org codeberg.org stackoverflow.com npmjs.com pypi.org crates.io kaggle.com huggingface.co colab.research.google.com readthedocs.io sourceforge.net gist.github.com jsfiddle.net codepen.io',
  Paper: 'arxiv.org doi.org nature.com science.org sciencedirect.com springer.com ssrn.com biorxiv.org medrxiv.org pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov acm.org ieee.org jstor.org plos.org thelancet.com nejm.org bmj.com researchgate.net who.int oecd.org nber.org wikipedia.org scholar.google.com semanticscholar.org europa.eu',
  News: 'nytimes.com theguardian.com bbc.com bbc.co.uk reuters.com ft.com economist.com wsj.com bloomberg.com washingtonpost.com lemonde.fr spiegel.de zeit.de faz.net elpais.com corriere.it repubblica.it nrc.nl volkskrant.nl folha.uol.com.br publico.pt theverge.com arstechnica.com wired.com techcrunch.com cnbc.com apnews.com npr.org hbr.org theatlantic.com news.ycombinator.com',
  Video: 'youtube.com youtu.be vimeo.com twitch.tv loom.com tiktok.com',
  Job: 'indeed.com glassdoor.com greenhouse.io lever.co workable.com smartrecruiters.com ashbyhq.com workday.com myworkdayjobs.com jobs.lever.co boards.greenhouse.io naukri.com stepstone.de infojobs.net welcometothejungle.com teamtailor.com recruitee.com personio.de bamboohr.com icims.com monster.com linkedin.com/jobs',
  Messenger: 'wa.me whatsapp.com api.whatsapp.com chat.whatsapp.com t.me telegram.me discord.gg discord.com/invite m.me signal.group line.me',
};
const INDEX = new Map<string, LinkKind>();
for (const [kind, hosts] of Object.entries(HOSTS)) for (const host of hosts.split(' ')) INDEX.set(host, kind as LinkKind);
/** The networks' own pages (a profile, a post, a hashtag) say nothing about where a text leads. */
const NETWORK_HOSTS = /(^|\.)(linkedin\.com|lnkd\.in|x\.com|twitter\.com|t\.co|facebook\.com|fb\.com|instagram\.com|threads\.net)$/;
const TRACKED = /[?&](utm_[a-z]+|ref|aff|affid|aff_id|affiliate|tag|coupon|promo|fbclid|gclid|li_fat_id|twclid|mc_cid|hsa_[a-z]+|irclickid)=/i;
const AN_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'）)\]]{3,600}|(?<![@\w.-])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|io|co|ai|app|dev|net|org|me|gle|ly|de|fr|es|it|nl|pt|br|uk|eu|example)\/[^\s<>"')\]]{1,300}/gi;

/** The addresses that stand in a text as words, at most 20. Linear: every repeat is bounded. */
export function findAddresses(text: string): ItemLink[] {
  const found: ItemLink[] = [];
  // Every address has a slash or begins with www; most texts have neither, and the search costs as much as reading them.
  if (!text.includes('/') && !/www\./i.test(text)) return found;
  for (const match of text.matchAll(AN_ADDRESS)) {
    const address = match[0].replace(/(?<![.,;:!?…])[.,;:!?…]+$/, '');
    found.push({ url: /^https?:/i.test(address) ? address : `https://${address}` });
    if (found.length === 20) break;
  }
  return found;
}

/** Host name and path of an address, lower case, without `www.`; undefined when it is no web address. */
export function hostOf(url: string): { host: string; path: string } | undefined {
  const match = /^https?:\/\/(?:[^/?#@]{1,200}@)?([^/?#:]{1,253})(?::\d{1,5})?([^?#]{0,500})/i.exec(url);
  if (!match) return undefined;
  return { host: match[1]!.toLowerCase().replace(/^www\./, '').replace(/\.$/, ''), path: match[2]!.toLowerCase() };
}

/** The kind of page a link leads to; undefined for pages of the three networks themselves. */
export function linkKind(url: string, owner?: string): LinkKind | undefined {
  const place = hostOf(url);
  if (!place) return undefined;
  const labels = place.host.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const domain = labels.slice(i).join('.');
    const first = place.path.split('/')[1] ?? '';
    const found = (first && INDEX.get(`${domain}/${first}`)) || INDEX.get(domain);
    if (found) return found;
  }
  if (/^(book|schedule|meet|meetings|calendar)\./.test(place.host) || /\/(book-?(a-)?(demo|call|meeting)|schedule|demo)\b/.test(place.path)) return 'Calendar';
  if (/^(jobs|careers|career|karriere|join)\./.test(place.host) || /\/(jobs?|careers?|karriere|vacature|empleo)\b/.test(place.path)) return 'Job';
  if (/^(shop|store|boutique|tienda|loja)\./.test(place.host) || /\/(shop|store|checkout|cart|pricing|product|products|buy)\b/.test(place.path)) return 'Shop';
  if (/\/(register|signup|sign-up|webinar|subscribe|rsvp|tickets?)\b/.test(place.path)) return 'Form';
  if (NETWORK_HOSTS.test(place.host)) return place.host === 'lnkd.in' || place.host === 't.co' ? 'Other' : undefined;
  if (/\.(edu|gov)$|\.(ac|gov)\.[a-z]{2}$/.test(place.host)) return 'Paper';
  if (owner && owner.length > 3 && labels.some((label) => label.length > 3 && owner.includes(label.replaceAll('-', '')))) return 'Own';
  return 'Other';
}

/** Adds an item's links to its signals. `owner` is the author's name, handle and headline, folded without spaces. */
export function addLinkSignals(links: readonly ItemLink[], owner: string, signals: Signals): void {
  for (const link of links) {
    const kind = linkKind(link.url, owner);
    if (!kind) continue;
    if (kind === 'Own') signals.linksOwn++;
    signals[`links${kind === 'Own' ? 'Other' : kind}`]++;
    if (TRACKED.test(link.url)) signals.linksTracked++;
  }
}
