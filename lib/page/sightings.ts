import { findItemAddress } from '../core/item-address';
import { hashItem } from '../core/item-hash';
import type { RuleHits, Sighting } from '../core/voice';
import type { NetworkId } from '../core/vocabulary';
import { findWorth, isPassedOn } from '../core/worth';
import type { SeenRecord } from './seen';

const ASKS: ReadonlySet<string> = new Set(['asks-a-real-question', 'asks-for-advice', 'asks-what-others-think']);
const ANSWERS: ReadonlySet<string> = new Set(['answers-somebody', 'offers-help-freely', 'disagrees-with-reasons']);
/** What is told in one call. */
const MOST = 200;
const MOST_REASONS = 3;

/**
 * What is told of public items for the profiles of their authors: counts and addresses, no text. Private
 * messages and promoted posts make nobody a voice.
 */
export function noteSightings(records: readonly SeenRecord[]): readonly Sighting[] {
  return records.flatMap(({ item, verdict }): Sighting[] => {
    const author = item.author.keys[0];
    if (item.network === 'other' || !author || (item.surface !== 'feed' && item.surface !== 'comment') || item.promoted === 'yes' || item.direction === 'outgoing') return [];
    const spoke = (rules: ReadonlySet<string>) => verdict.causes.some((cause) => rules.has(cause.rule));
    const itemUrl = findItemAddress(item);
    const { name, url, kind } = item.author;
    return [
      {
        network: item.network as NetworkId,
        surface: item.surface,
        author,
        ...(name && { name }),
        ...(url?.startsWith('https://') && { url }),
        authorKind: kind,
        itemHash: hashItem(item),
        ...(itemUrl && { itemUrl }),
        kind: verdict.kind,
        worth: Math.round(Math.min(1, Math.max(0, verdict.thoughtLeadership)) * 100),
        form: isPassedOn(item, verdict.causes) ? 'curated' : 'original',
        why: findWorth(verdict.causes, MOST_REASONS),
        asks: spoke(ASKS),
        answers: spoke(ANSWERS) || item.surface === 'comment',
        ...(item.community?.name && { community: item.community.name }),
      },
    ];
  }).slice(0, MOST);
}

/** How often each rule spoke among the items, for the statistics of rules. */
export function countRuleHits(records: readonly SeenRecord[]): readonly RuleHits[] {
  const counts = new Map<string, number>();
  for (const { verdict } of records) {
    for (const rule of new Set(verdict.causes.filter(({ source }) => source !== 'phrase').map((cause) => cause.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count })).slice(0, 400);
}
