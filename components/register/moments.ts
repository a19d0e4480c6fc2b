import type { Entry } from '../../lib/core/entry';
import type { Incident } from '../../lib/core/incident';
import type { NetworkId } from '../../lib/core/vocabulary';
import { sayKey } from '../say-key';
import { say } from '../words/words';
import { noticesOf } from './sent-notice';

/** One thing that happened, dated. */
export interface Moment {
  readonly at: number;
  readonly what: 'listed' | 'evidence' | 'notice' | 'due' | 'incident' | 'after-notice' | 'ends';
  readonly words: string;
  /** What was said then, where the user chose to keep it. */
  readonly quote?: string;
  /** Which piece of evidence of the entry it is. */
  readonly evidence?: number;
}

/** Somebody who sells for the organization of an entry. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** All that is known of an entry, newest first: for the sheet, the printed record and the file. */
export function timelineOf(entry: Entry, incidents: readonly Incident[], people: readonly Person[] = []): Moment[] {
  const place = (network: NetworkId | undefined) => (network ? say(`network.${network}`) : say('time.somewhere'));
  const reason = entry.reason === 'other' && entry.reasonText ? entry.reasonText : say(`reason.${entry.reason}`);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const moments: Moment[] = [
    { at: entry.createdAt, what: 'listed', words: say('time.listed', { reason }) },
    ...entry.evidence.map(({ at, network, quote }, evidence): Moment => ({ at, what: 'evidence', words: say('time.evidence', { network: place(network) }), quote, evidence })),
    ...noticesOf(entry).map(({ at, footing, text }): Moment => ({ at, what: 'notice', words: footing && footing !== 'none' ? say('time.notice-named', { law: say(`law.${footing}.title`) }) : say('time.notice'), ...(text !== undefined && { quote: text }) })),
    ...incidents.map(({ at, entryId, network, surface, afterNotice, matchedKey, sender }): Moment => ({ at, what: afterNotice ? 'after-notice' : 'incident', words: say(afterNotice ? 'time.after-notice' : 'time.incident', { network: place(network), surface: say(`surface.${surface}`), key: names.get(entryId) ?? sayKey(sender ?? matchedKey) }) })),
  ];
  if (entry.replyBy !== undefined) moments.push({ at: entry.replyBy, what: 'due', words: say('time.due') });
  if (entry.expiresAt !== undefined) moments.push({ at: entry.expiresAt, what: 'ends', words: say('time.ends') });
  return moments.sort((a, b) => b.at - a.at);
}

/** What came after the notice, in numbers. */
export interface AfterNotice {
  readonly count: number;
  readonly lastAt?: number;
  readonly daysSinceNotice?: number;
  readonly networks: readonly (readonly [NetworkId, number])[];
  /** How many different representatives it came from. */
  readonly senders: number;
}
export function afterNotice(entry: Entry, incidents: readonly Incident[], now: number): AfterNotice {
  const after = incidents.filter((incident) => incident.afterNotice);
  const networks = new Map<NetworkId, number>();
  for (const { network } of after) networks.set(network, (networks.get(network) ?? 0) + 1);
  return {
    count: after.length,
    ...(after.length > 0 && { lastAt: Math.max(...after.map(({ at }) => at)) }),
    ...(entry.noticeAt !== undefined && { daysSinceNotice: Math.max(0, Math.floor((now - entry.noticeAt) / 86_400_000)) }),
    networks: [...networks].sort((a, b) => b[1] - a[1]),
    senders: new Set(after.map(({ sender, entryId, matchedKey }) => sender ?? (entryId === entry.id ? matchedKey : entryId))).size,
  };
}

/** The record of an entry as a file: the entry without its private note, and what happened in order. */
export function recordOf(entry: Entry, incidents: readonly Incident[], now: number, people: readonly Person[] = []): string {
  const iso = (at: number) => new Date(at).toISOString();
  const { changed: _changed, revision: _revision, note: _note, ...rest } = entry;
  return JSON.stringify({ format: 'unbadger-record', version: 1, made: iso(now), entry: rest, events: timelineOf(entry, incidents, people).reverse().map(({ at, what, words, quote }) => ({ at: iso(at), what, words, ...(quote && { quote }) })), incidents }, null, 2);
}
