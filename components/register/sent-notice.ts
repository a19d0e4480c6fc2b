import type { EntryPatch } from '../../lib/core/draft';
import type { Entry, SentNotice } from '../../lib/core/entry';
import type { Composed } from './notice-composer';

const HOUR = 3_600_000;

/** All notices to a party, in order. */
export function noticesOf({ notices, noticeAt, replyBy }: Pick<Entry, 'notices' | 'noticeAt' | 'replyBy'>): readonly SentNotice[] {
  if (notices) return notices;
  return noticeAt === undefined ? [] : [{ at: noticeAt, ...(replyBy !== undefined && { replyBy }) }];
}

/** What a notice changes on an entry. The first one keeps its date; one written anew within the hour stands in the place of the last. */
export function noticePatch(entry: Entry, { text, due, choice }: Composed, now: number): EntryPatch {
  const before = noticesOf(entry);
  const last = before.at(-1);
  const kept = last && now - last.at < HOUR ? before.slice(0, -1) : before;
  const notice: SentNotice = { at: now, footing: choice.footing, replyBy: due, text: text.slice(0, 4000) };
  return { state: entry.state === 'contacted-again' ? entry.state : 'noticed', noticeAt: entry.noticeAt ?? now, replyBy: due, notices: [...kept, notice].slice(-50) };
}
