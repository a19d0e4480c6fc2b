import type { Item } from '../core/item';
import type { NetworkId, Surface } from '../core/vocabulary';
import type { HealthWarning, SurfaceHealth } from '../messages/protocol';
import type { Layout, ReadResult } from '../networks/define-network';
import { countShare, doubtPromoted, noShares, signsOfMisses, type Shares } from './canaries';

/** Counts, per layout, what was found, read and missed and which strategy answered. Numbers only, no text. */
export interface Health {
  note(layout: Layout, result: ReadResult): void;
  /** Takes one miss back, because the same element has been read since. */
  takeBack(layout: Layout, missing: string): void;
  noteError(code: string): void;
  report(): SurfaceHealth[];
  errors(): Record<string, number>;
  warnings(): HealthWarning[];
  /** True when the label of promoted posts is no longer believed on this layout. */
  doubtsPromoted(layout: Layout): boolean;
  /** Items read, and elements found, since the last `forget`. */
  readonly read: number;
  readonly found: number;
  /** Begins to count anew: another page in the same document. Shares of promoted posts are kept. */
  forget(): void;
}

interface Line {
  surface: Surface;
  found: number;
  read: number;
  missed: Record<string, number>;
  strategies: Record<string, number[]>;
  fields: Record<string, number>;
}

/** What counts as shown, per field. */
const FIELDS = Object.entries<(item: Item) => boolean>({
  author: ({ author }) => author.name !== undefined,
  profile: ({ author }) => author.keys.length > 0,
  text: ({ text }) => text !== '',
  links: ({ links }) => links.length > 0,
  promoted: ({ promoted }) => promoted !== 'unknown',
  direction: ({ direction }) => direction !== 'unknown',
  time: ({ sentAt }) => sentAt !== undefined,
  counts: ({ counts }) => counts !== undefined && Object.values(counts).some((count) => count !== undefined),
  community: ({ community }) => community !== undefined,
});

/** Makes the counters of one frame. */
export function createHealth(network: NetworkId): Health {
  const lines = new Map<string, Line>();
  const shares = new Map<string, Shares>();
  const errors = new Map<string, number>();
  const sum = (field: 'read' | 'found') => [...lines.values()].reduce((all, line) => all + line[field], 0);
  const sharesOf = (id: string) => {
    const own = shares.get(id) ?? noShares();
    shares.set(id, own);
    return own;
  };
  return {
    note(layout, result) {
      const line = lines.get(layout.id) ?? { surface: layout.surface, found: 0, read: 0, missed: {}, strategies: {}, fields: {} };
      lines.set(layout.id, line);
      line.found++;
      if (!result.ok) {
        line.missed[result.missing] = (line.missed[result.missing] ?? 0) + 1;
        return;
      }
      line.read++;
      for (const [field, isShown] of FIELDS) if (isShown(result.item)) line.fields[field] = (line.fields[field] ?? 0) + 1;
      countShare(sharesOf(layout.id), result.item);
      for (const field in result.strategies) {
        const index = result.strategies[field]!;
        const counts = (line.strategies[field] ??= []);
        for (let i = counts.length; i <= index; i++) counts[i] = 0;
        counts[index]!++;
      }
    },
    takeBack(layout, missing) {
      const line = lines.get(layout.id);
      if (!line?.missed[missing]) return;
      line.found--;
      if (--line.missed[missing]! === 0) delete line.missed[missing];
    },
    noteError(code) {
      errors.set(code, (errors.get(code) ?? 0) + 1);
    },
    report: () => [...lines].map(([layout, { missed, strategies, fields, ...line }]) => ({ network, layout, ...line, missed: { ...missed }, strategies: { ...strategies }, fields: { ...fields } })),
    errors: () => Object.fromEntries(errors),
    warnings: () =>
      [...lines].flatMap(([layout, { surface, found, read, missed, fields }]) => {
        const doubt = doubtPromoted(sharesOf(layout));
        const signs = signsOfMisses(surface, found, missed.author ?? 0, (missed.text ?? 0) + read - (fields.text ?? 0));
        return [...signs, ...(doubt ? [doubt] : [])].map((sign) => ({ layout, surface, sign }));
      }),
    doubtsPromoted: (layout) => doubtPromoted(sharesOf(layout.id)) !== undefined,
    get read() {
      return sum('read');
    },
    get found() {
      return sum('found');
    },
    forget: () => lines.clear(),
  };
}
