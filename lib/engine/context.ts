import type { Item } from '../core/item';
import type { PatternHit } from '../core/own-rule';
import { PRIVATE_SURFACES } from '../core/vocabulary';
import type { Signals } from '../text/signals';
import { addLinkSignals, findAddresses, type HostIndex } from '../text/links';

/** A fresh set of signals: counts at 0, context at -1 (not known). */
export function createSignals(): Signals {
  return {
    chars: 0, words: 0, sentences: 0, lines: 0, blankLines: 0, bullets: 0, questions: 0, exclamations: 0, numbers: 0, percents: 0, prices: 0, emojis: 0, hashtags: 0,
    mentions: 0, urls: 0, emails: 0, capitals: 0, codeMarks: 0, placeholders: 0, quotes: 0, ellipses: 0, endsWithQuestion: 0, disguises: 0, knownWords: 0,
    linksCalendar: 0, linksForm: 0, linksShop: 0, linksShortener: 0, linksCode: 0, linksPaper: 0, linksNews: 0, linksVideo: 0, linksJob: 0, linksMessenger: 0, linksOther: 0,
    linksTracked: 0, isPrivate: 0, isComment: 0, isInvitation: 0, fromOrganization: -1, degree: -1, followed: -1, verified: -1, promoted: -1, viewerWrote: -1,
    theyWroteFirst: -1, unansweredInRow: -1, isInMail: 0, isSponsoredMessage: 0, isRequest: 0, comments: -1, reactions: -1, hoursSinceConnected: -1, sameTextSenders: -1,
    headlineSells: -1,
  };
}

/** What is known beside the item itself; absent fields are not known. */
export interface History {
  readonly hoursSinceConnected?: number;
  readonly sameTextSenders?: number;
  /** What the user's regular expressions found; they run elsewhere. */
  readonly patternHits?: readonly PatternHit[];
}

const SELLS = /\b(helping|i help|we help|sales|business development|account executive|growth|lead gen|founder|ceo|coach|consultant|agency|marketing|bdr|sdr|vertrieb|verkauf|ventas|commercial|vendite)\b/i;
const PLACEHOLDER = /\{\{?[ \w.|-]{2,30}\}?\}|\[(?:first|last|your|company|name|insert|prospect|vorname|pr[eé]nom|nombre|nome)[^[\]\n]{0,30}\]|%[A-Z_]{3,20}%/gi;
/** So much of a text is looked through for addresses and empty fields. */
const REACH = 12_000;
const flag = (value: boolean | undefined): number => (value === undefined ? -1 : value ? 1 : 0);

/** Adds what the item says besides its words: who, where, to whom, and where its links lead. */
export function addContext(item: Item, s: Signals, hosts: HostIndex, history: History = {}): void {
  const { author, thread, counts } = item;
  s.isPrivate = PRIVATE_SURFACES.includes(item.surface) ? 1 : 0;
  s.isComment = item.surface === 'comment' ? 1 : 0;
  s.isInvitation = item.surface === 'invitation' ? 1 : 0;
  s.fromOrganization = author.kind === 'unknown' ? -1 : author.kind === 'organization' ? 1 : 0;
  s.degree = author.degree ?? -1;
  s.followed = flag(author.followed);
  s.verified = flag(author.verified);
  s.promoted = item.promoted === 'unknown' ? -1 : item.promoted === 'yes' ? 1 : 0;
  s.viewerWrote = flag(thread?.viewerWrote);
  s.theyWroteFirst = flag(thread?.theyWroteFirst);
  s.unansweredInRow = thread?.unansweredInRow ?? -1;
  s.isInMail = thread?.channel === 'inmail' ? 1 : 0;
  s.isSponsoredMessage = thread?.channel === 'sponsored' ? 1 : 0;
  s.isRequest = thread?.channel === 'request' ? 1 : 0;
  s.comments = counts?.comments ?? -1;
  s.reactions = counts?.reactions ?? -1;
  s.hoursSinceConnected = history.hoursSinceConnected ?? -1;
  s.sameTextSenders = history.sameTextSenders ?? -1;
  s.headlineSells = author.headline === undefined ? -1 : SELLS.test(author.headline) ? 1 : 0;
  const head = item.text.slice(0, REACH);
  const inText = s.urls > 0 || head.includes('.') ? findAddresses(head) : [];
  if (item.links.length + inText.length > 0) {
    const seen = new Set<string>();
    const links = [...item.links, ...inText].filter(({ url }) => !seen.has(url) && seen.add(url));
    addLinkSignals(links, hosts, s);
    s.urls = Math.max(s.urls, links.length);
  }
  if (s.codeMarks > 0 || s.percents > 0 || head.includes('%')) s.placeholders = head.match(PLACEHOLDER)?.length ?? 0;
}
