import { findItemAddress } from '../core/item-address';
import { hashItem } from '../core/item-hash';
import type { RuleHits, Sighting } from '../core/voice';
import { findWorth, isPassedOn } from '../core/worth';
import type { SeenRecord } from './seen';

const ASKS: ReadonlySet<string> = new Set(['asks-a-real-question', 'asks-for-advice', 'asks-what-others-think']);
const ANSWERS: ReadonlySet<string> = new Set(['answers-somebody', 'offers-help-freely', 'disagrees-with-reasons']);
const MOST_REASONS = 3;
const MOST_RULES = 400;

/**
 * What is told of public items for the profiles of their authors: counts and addresses, no text. Private
 * messages and promoted posts make nobody a voice.
 */
export function noteSightings(records: readonly SeenRecord[]): readonly Sighting[] {
  return records.flatMap((record) => sightingOf(record) ?? []);
}

function sightingOf({ item, verdict: { causes, kind, thoughtLeadership } }: SeenRecord): Sighting | undefined {
  const { network, surface, author, community } = item;
  const [key] = author.keys;
  if (network === 'other' || !key || (surface !== 'feed' && surface !== 'comment') || item.promoted === 'yes' || item.direction === 'outgoing') return undefined;
  const spoke = (rules: ReadonlySet<string>) => causes.some((cause) => rules.has(cause.rule));
  const itemUrl = findItemAddress(item);
  const { name, url } = author;
  return {
    network,
    surface,
    author: key,
    ...(name && { name }),
    ...(url?.startsWith('https://') && { url }),
    authorKind: author.kind,
    itemHash: hashItem(item),
    ...(itemUrl && { itemUrl }),
    kind,
    worth: Math.round(Math.min(1, Math.max(0, thoughtLeadership)) * 100),
    form: isPassedOn(item, causes) ? 'curated' : 'original',
    why: findWorth(causes, MOST_REASONS),
    asks: spoke(ASKS),
    answers: surface === 'comment' || spoke(ANSWERS),
    ...(community?.name && { community: community.name }),
  };
}

/** How often each rule spoke among the items, for the statistics of rules. */
export function countRuleHits(records: readonly SeenRecord[]): readonly RuleHits[] {
  const counts = new Map<string, number>();
  const spoken = new Set<string>();
  for (const { verdict } of records) {
    spoken.clear();
    for (const { rule, source } of verdict.causes) if (source !== 'phrase') spoken.add(rule);
    for (const rule of spoken) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return Array.from(counts, ([rule, count]) => ({ rule, count })).slice(0, MOST_RULES);
}
