import { useState } from 'preact/hooks';
import type { BulkTarget } from '../../lib/core/draft';

/** Which entries are chosen: some by id, or all that the search finds but those taken out again. */
interface Chosen {
  readonly isAll: boolean;
  /** The chosen ones in the order of choosing; of all, those that are not. */
  readonly ids: ReadonlySet<string>;
}
type SearchQuery = Extract<BulkTarget, { readonly query: unknown }>['query'];
const NONE: Chosen = { isAll: false, ids: new Set() };

export interface Choice {
  /** The one chosen last, from which a range goes on; undefined while all are. */
  readonly last: string | undefined;
  has(id: string): boolean;
  /** How many of `total` found entries are chosen. */
  count(total: number): number;
  /** The same, as a bulk change names it. */
  target(query: SearchQuery): BulkTarget;
  toggle(id: string): void;
  add(ids: readonly string[]): void;
  all(): void;
  clear(): void;
}

/** What is chosen in the list. */
export function useChoice(): Choice {
  const [{ isAll, ids }, setChosen] = useState(NONE);
  return {
    last: isAll ? undefined : [...ids].at(-1),
    has: (id) => ids.has(id) !== isAll,
    count: (total) => (isAll ? Math.max(0, total - ids.size) : ids.size),
    target: (query) => (isAll ? { query, ...(ids.size > 0 && { except: [...ids] }) } : { ids: [...ids] }),
    toggle(id) {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setChosen({ isAll, ids: next });
    },
    add: (more) => setChosen({ isAll, ids: new Set([...ids, ...more]) }),
    all: () => setChosen({ isAll: true, ids: new Set() }),
    clear: () => setChosen(NONE),
  };
}
