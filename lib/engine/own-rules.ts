import { fromBase64 } from '../core/base64';
import type { Item } from '../core/item';
import type { PatternHit, TabRule, TabRules } from '../core/own-rule';
import type { Kind } from '../core/vocabulary';
import { createSignals } from './context';
import { unpackTables } from './encode';
import { createScanner } from './scan';

/** A rule of the user's that spoke, and where. */
export interface OwnHit {
  readonly name: string;
  readonly side: Kind;
  readonly points: number;
  readonly at: readonly (readonly [number, number])[];
}
/** The user's rules in a tab: a small table scanned beside the main one. */
export interface OwnRules {
  hits(item: Item, patterns: readonly PatternHit[] | undefined): OwnHit[];
}

const MOST_PLACES = 5;
/** So much of a text is read, as by the rules we ship. */
const REACH = 12_000;

/** Makes the user's rules ready. Throws Error when their tables are of another version. */
export function createOwnRules({ tables, rules }: TabRules): OwnRules {
  const scanner = tables === undefined ? undefined : createScanner(unpackTables(fromBase64(tables)));
  return {
    hits(item, patterns = []) {
      const places = new Map<number, [number, number][]>();
      const note = (rule: number, start: number, end: number) => {
        const list = places.get(rule) ?? [];
        if (list.length < MOST_PLACES) list.push([start, end]);
        places.set(rule, list);
      };
      if (scanner) {
        const { text } = item;
        const signals = createSignals();
        scanner.scan(text, 0, Math.min(text.length, REACH), signals, false, true, note);
      }
      for (const { rule, start, end } of patterns) note(rules.findIndex(({ id }) => id === rule), start, end);
      return rules.flatMap((rule, index) => {
        const at = places.get(index);
        return at && speaksOn(rule, item) ? [{ name: rule.name, side: rule.side, points: rule.points, at }] : [];
      });
    },
  };
}

/** True when a rule is meant for the place an item stands in. */
export function speaksOn({ surfaces, networks }: Pick<TabRule, 'surfaces' | 'networks'>, { surface, network }: Pick<Item, 'surface' | 'network'>): boolean {
  return (!surfaces || surfaces.includes(surface)) && (!networks || (network !== 'other' && networks.includes(network)));
}
