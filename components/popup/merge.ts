import type { ItemName } from '../../lib/core/asked-item';
import type { SeenItem } from '../../lib/messages/protocol';
import type { VerdictKind } from '../../lib/core/vocabulary';
import type { TabFrame } from './source';
import { getItemTime } from './times';

/** An item and the frame it stands in. */
export interface FoundItem {
  readonly id: string;
  readonly frameId: number;
  readonly item: SeenItem;
}

/** How an item is named among those of all frames. */
export const nameItem = ({ network, surface, key }: ItemName) => `${network}:${surface}:${key}`;

/** The items of all frames, newest first; what two frames both show counts once. */
export function mergeFrames(frames: readonly TabFrame[]): readonly FoundItem[] {
  const byKey = new Map<string, FoundItem>();
  for (const { frameId, report } of frames)
    for (const item of report.items) {
      const id = nameItem(item);
      const before = byKey.get(id);
      if (!before || before.item.seenAt < item.seenAt) byKey.set(id, { id, frameId, item });
    }
  const time = new Map([...byKey].map(([id, { item }]) => [id, getItemTime(item.sentAt, item.seenAt)]));
  return [...byKey.values()].sort((a, b) => time.get(b.id)! - time.get(a.id)! || a.item.seenAt - b.item.seenAt);
}

/** A short text that changes when anything the popup shows of the frames changes. */
export function signFrames(frames: readonly TabFrame[]): string {
  return JSON.stringify(
    frames.map(({ frameId, report }) => [
      frameId,
      report.network,
      report.state,
      report.health.map((part) => [part.surface, part.found, part.read, part.missed]),
      report.errors,
      report.items.map((item) => [item.key, item.decision.act, item.decision.reason, item.revealed, item.verdict.kind]),
    ]),
  );
}

/** How many items of each kind were found. */
export function countKinds(found: readonly FoundItem[]): ReadonlyMap<VerdictKind, number> {
  const counts = new Map<VerdictKind, number>();
  for (const { item } of found) counts.set(item.verdict.kind, (counts.get(item.verdict.kind) ?? 0) + 1);
  return counts;
}
