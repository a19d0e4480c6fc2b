import type { Decision } from '../core/decision';
import type { Item } from '../core/item';
import type { OpenItem } from '../core/own-rule';
import type { Verdict } from '../core/verdict';
import { isPassedOn } from '../core/worth';
import type { History } from '../engine/context';
import type { SeenItem } from '../messages/protocol';
import { keepNewest } from './newest';

/** What a tab remembers of an item while it is open. Never stored, never sent anywhere but to our own popup. */
export interface SeenRecord {
  readonly item: Item;
  /** Of what is known beside items, when this one was judged; see `Memory.version`. */
  readonly version: number;
  readonly verdict: Verdict;
  /** What was known beside the item when it was judged. */
  readonly history?: History;
  decision: Decision;
  revealed: boolean;
  readonly seenAt: number;
  /** `new` until the list has answered about it, `settled` until it is counted. */
  count: 'new' | 'settled' | 'counted';
}

const MOST = 1_000;
const OPENING = 280;

/** Items by key, newest last, at most a thousand: the oldest are forgotten. */
export interface Seen {
  get(key: string): SeenRecord | undefined;
  put(record: SeenRecord): void;
  /** The list has answered about an item: what is done with it stands, and it may be counted. */
  settle(record: SeenRecord): void;
  /** Those that were settled since, as they stand now, each once. */
  takeSettled(): readonly SeenRecord[];
  newest(count: number): SeenRecord[];
  values(): IterableIterator<SeenRecord>;
  clear(): void;
}

/** Makes an empty memory of items. */
export function createSeen(): Seen {
  const records = new Map<string, SeenRecord>();
  /** By key: a record may be followed by one that was judged anew. */
  const settled: string[] = [];
  return {
    get: (key) => records.get(key),
    put(record) {
      records.delete(record.item.key);
      records.set(record.item.key, record);
      keepNewest(records, MOST);
    },
    settle(record) {
      if (record.count !== 'new') return;
      record.count = 'settled';
      settled.push(record.item.key);
    },
    takeSettled: () => settled.splice(0).flatMap((key) => records.get(key) ?? []),
    newest: (count) => [...records.values()].slice(-count).reverse(),
    values: () => records.values(),
    clear: () => records.clear(),
  };
}

/** True when two readings say the same of all that judgement and decision look at: a card that grew, or was half drawn before, differs. */
export function isSame(one: Item, other: Item): boolean {
  return one === other || (one.text === other.text && told(one) === told(other));
}
function told({ author, promoted, direction, thread, community, links, surface }: Item): string {
  return JSON.stringify([surface, promoted, direction, author, thread, community, links.length]);
}

/** The form in which a rule of the user's is tried on an item. */
export function toOpenItem({ item, verdict }: SeenRecord): OpenItem {
  const { key, network, surface, author, text } = item;
  return { key, network: network as OpenItem['network'], surface, ...(author.name ? { author: author.name } : {}), text: text.slice(0, 12_000), kind: verdict.kind, probabilities: verdict.probabilities };
}

/** The form in which the popup gets an item. `verdict` may be the explained one, with quotes. */
export function toSeenItem(record: SeenRecord, verdict: Verdict): SeenItem {
  const { item, decision, revealed, seenAt } = record;
  return {
    key: item.key,
    network: item.network as SeenItem['network'],
    surface: item.surface,
    ...(item.place ? { place: item.place } : {}),
    author: item.author,
    promoted: item.promoted,
    ...(item.community ? { community: item.community } : {}),
    opening: item.text.slice(0, OPENING),
    links: item.links.slice(0, 10).map((link) => ({ ...link, url: link.url.slice(0, 4000) })),
    ...(isPassedOn(item, verdict.causes) && { passedOn: true }),
    ...(item.sentAt ? { sentAt: item.sentAt } : {}),
    seenAt,
    verdict,
    decision,
    revealed,
  };
}
