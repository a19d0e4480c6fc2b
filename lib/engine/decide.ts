import { keyOfCommunity } from '../core/community';
import type { Decision } from '../core/decision';
import type { Item } from '../core/item';
import { hasNamedCause } from '../core/named-cause';
import { isObserving } from '../core/observing';
import type { Settings } from '../core/settings';
import type { Verdict } from '../core/verdict';
import { foldPhrase } from '../text/words';
import { PRIVATE_SURFACES, type ActionId, type Enforcement } from '../core/vocabulary';
import type { Match } from '../core/probe';

/** What is known about the sender and the place beside the item. */
export interface Facts {
  /** The line of the do-not-market list that matched, if any. */
  readonly match?: Match;
  /** The user said "fine" or "peer" about this very item. */
  readonly saidFine?: boolean;
  /** The user called this very item marketing. */
  readonly saidMarketing?: boolean;
  /** A peer of the user's choosing. */
  readonly isPeer?: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** From this chance on, whether an offer is one the user wants makes a difference. */
const LIKELY_OFFER = 0.2;
/** From this thought-leadership score on, a post is worth reading. */
export const WORTH_READING = 0.45;
/** The same for users who want to see fewer or more of them. */
const WORTH_READING_BY: Readonly<Record<NonNullable<Settings['generosity']>, number>> = { few: 0.6, some: WORTH_READING, many: 0.3 };

/**
 * What this user wants done with an item here, and why. Policy only: the verdict is not touched.
 * Never folds or dims what the user wrote, a conversation the user takes part in, or a chosen peer;
 * folds or dims a verdict only when marketing is at least `foldAt` hundredths likely, and a rule says why:
 * learned words alone mark, since nobody could be told what was wrong with them.
 */
export function decide(item: Item, verdict: Verdict, facts: Facts, settings: Settings, foldAt: number): Decision {
  const decision = decideAtEase(item, verdict, facts, settings, foldAt);
  // The quiet start: a verdict alone changes nothing yet. What the user listed is the user's own word.
  const isOwnWord = decision.reason === 'listed' || decision.reason === 'contacted-again';
  return !isOwnWord && (decision.act === 'dim' || decision.act === 'fold') && isObserving(settings, facts.now) ? { ...decision, act: 'mark' } : decision;
}

function decideAtEase(item: Item, verdict: Verdict, facts: Facts, settings: Settings, foldAt: number): Decision {
  if (item.direction === 'outgoing') return { act: 'none', reason: 'nothing-to-do' };
  const network = item.network === 'other' ? undefined : settings.networks[item.network];
  const enforcement = inCommunity(item, settings) ?? network?.surfaces?.[item.surface] ?? network?.enforcement ?? 'mark';
  if (enforcement === 'off' || network?.enforcement === 'off' || isPaused(network?.pausedUntil, facts.now)) return { act: 'none', reason: 'paused' };

  const isOwnConversation = PRIVATE_SURFACES.includes(item.surface) && item.thread?.viewerWrote === true;
  if (facts.match) {
    const wanted = facts.match.act ?? 'fold';
    return {
      act: isOwnConversation ? atMostMark(wanted) : wanted,
      reason: facts.match.noticed && verdict.kind === 'marketing' ? 'contacted-again' : 'listed',
      entryId: facts.match.entryId,
      matchedKey: facts.match.matchedKey,
    };
  }
  if (facts.saidMarketing) return { act: isOwnConversation ? atMostMark(enforcement) : enforcement, reason: 'said-marketing' };
  if (facts.isPeer) return { act: isWorthReading(verdict, settings) ? 'highlight' : 'mark', reason: 'known-person' };
  if (facts.saidFine) return { act: 'mark', reason: 'said-fine' };
  if (item.promoted === 'yes') return { act: settings.promoted === 'like-marketing' ? enforcement : 'mark', reason: 'promoted' };

  const isUnwanted = isUnwantedOffer(item, verdict, settings);
  const likeMarketing = verdict.probabilities.marketing + (isUnwanted ? verdict.probabilities.recruiting : 0);
  if (verdict.kind === 'marketing' || likeMarketing * 100 >= foldAt) {
    const reason = verdict.probabilities.recruiting > verdict.probabilities.marketing ? 'recruiting' : 'marketing';
    if (isOwnConversation) return { act: 'mark', reason: 'own-conversation' };
    return { act: likeMarketing * 100 >= foldAt && hasNamedCause(verdict.causes, isUnwanted) ? enforcement : 'mark', reason };
  }
  if (isWorthReading(verdict, settings)) return { act: 'highlight', reason: 'worth-reading' };
  if (verdict.kind === 'recruiting') return { act: 'mark', reason: 'recruiting' };
  if (verdict.kind === 'peer') return { act: 'mark', reason: 'peer' };
  return { act: 'mark', reason: verdict.kind === 'unsure' ? 'unsure' : 'nothing-to-do' };
}

/** True when recruiting counts like marketing here: always, or because none of the user's words stands in it. */
function isUnwantedOffer({ text }: Item, { probabilities }: Verdict, { recruiting, recruitingWords = [] }: Settings): boolean {
  if (recruiting === 'like-marketing') return true;
  // Folding a long text costs time: only where recruiting is likely at all.
  if (recruiting !== 'matching' || recruitingWords.length === 0 || probabilities.recruiting < LIKELY_OFFER) return false;
  const words = ` ${foldPhrase(text)} `;
  return !recruitingWords.map(foldPhrase).some((wanted) => wanted !== '' && words.includes(` ${wanted} `));
}

/** What the user wants in this group or community, where something else than on the rest of its network. */
function inCommunity(item: Item, settings: Settings): Enforcement | undefined {
  const key = keyOfCommunity(item);
  return key !== undefined && Object.hasOwn(settings.communities, key) ? settings.communities[key] : undefined;
}
/** True while a network is paused. */
export function isPaused(until: number | 'forever' | undefined, now: number): boolean {
  return until === 'forever' || (until !== undefined && now < until);
}
function atMostMark(act: ActionId): ActionId {
  return act === 'none' ? 'none' : 'mark';
}
function isWorthReading(verdict: Verdict, settings: Settings): boolean {
  return settings.highlight && verdict.thoughtLeadership >= WORTH_READING_BY[settings.generosity ?? 'some'] && verdict.kind !== 'marketing' && verdict.kind !== 'recruiting';
}
