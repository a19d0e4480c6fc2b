import type { Item } from '../../lib/core/item';
import { findNetwork } from '../../lib/networks';
import { readAt } from '../../lib/networks/read-at';
import { shadowRootsIn } from '../../lib/networks/shadow-roots';

export interface PageReport {
  readonly items: readonly Item[];
  readonly health: {
    readonly network: string | undefined;
    readonly state: string;
    readonly layouts: Readonly<Record<string, LayoutHealth>>;
    readonly milliseconds: number;
  };
}
interface LayoutHealth {
  found: number;
  read: number;
  missed: Record<string, number>;
  /** Per field, how often each candidate answered. */
  strategies: Record<string, number[]>;
}

/** Reads the shown page like the content script does. Runs inside the page. */
export function readHere(address: string): PageReport {
  const started = performance.now();
  const url = new URL(address);
  const network = findNetwork(url);
  const items = new Map<string, Item>();
  const layouts: Record<string, LayoutHealth> = {};
  const state = network?.state(document, url) ?? 'not-ours';
  if (network && state === 'reading') {
    const union = network.layouts.map((layout) => layout.roots).join(', ');
    for (const tree of [document, ...shadowRootsIn(document, network.shadowHosts)]) {
      for (const root of tree.querySelectorAll(union)) {
        const there = readAt(network, root, { url });
        if (!there) continue;
        const { layout, result } = there;
        const health = (layouts[layout.id] ??= { found: 0, read: 0, missed: {}, strategies: {} });
        health.found++;
        if (!result.ok) {
          health.missed[result.missing] = (health.missed[result.missing] ?? 0) + 1;
          continue;
        }
        health.read++;
        for (const [field, strategy] of Object.entries(result.strategies)) {
          const counts = (health.strategies[field] ??= []);
          for (let i = 0; i <= strategy; i++) counts[i] ??= 0;
          counts[strategy]!++;
        }
        if (!items.has(result.item.key)) items.set(result.item.key, result.item);
      }
    }
  }
  return { items: [...items.values()], health: { network: network?.id, state, layouts, milliseconds: Math.round(performance.now() - started) } };
}
