import type { Settings } from '../core/settings';
import type { SeenRecord } from './seen';

/** What the number on the toolbar counts among the items of a tab: the user's choice. */
export function countForBadge(records: Iterable<SeenRecord>, badge: Settings['badge'] | undefined): number {
  if (badge === 'none') return 0;
  let count = 0;
  for (const { decision, verdict } of records) if (badge === 'worth-reading' ? decision.act === 'highlight' : verdict.kind === 'marketing') count++;
  return count;
}
