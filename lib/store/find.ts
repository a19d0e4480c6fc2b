import type { EntryQuery, EntryRow } from '../core/draft';
import type { Entry } from '../core/entry';
import { foldPhrase } from '../text/words';
import type { Keeper } from './keeper';
import type { Tally } from './layout';

/** What sorting and filtering need of an entry: small enough to hold 100,000 of them. */
interface Line {
  readonly id: string;
  readonly kind: Entry['kind'];
  readonly state: Entry['state'];
  readonly name: string;
  readonly createdAt: number;
  /** Networks it applies on or has identities of. */
  readonly networks: readonly string[];
  /** Folded name, identities and notes, to search in. */
  readonly words: string;
}

/** Looks entries up for people. Reads the register once per change, then answers each page quickly. */
export class Finder {
  readonly #keeper: Keeper;
  #latest?: { generation: number; lines: Promise<Map<string, Line>> };

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** One page of the entries that fit, and how many fit in all. Released ones only when asked for. */
  async find(query: EntryQuery): Promise<{ rows: EntryRow[]; total: number }> {
    const ledger = await this.#keeper.ledger();
    const tallies = await ledger.tallies();
    const fits = await this.#fitting(query);
    fits.sort(order(query.sort ?? 'newest', tallies));
    const page = fits.slice(query.offset, query.offset + query.limit);
    const entries = await ledger.entries(page.map(({ id }) => id));
    const rows = entries.filter((entry) => entry !== undefined).map((entry) => rowOf(entry, tallies.get(entry.id)));
    return { rows, total: fits.length };
  }

  /** The ids of all entries that fit, in no order. */
  async ids(query: Omit<EntryQuery, 'offset' | 'limit'>): Promise<string[]> {
    return (await this.#fitting(query)).map(({ id }) => id);
  }

  async #fitting(query: Omit<EntryQuery, 'offset' | 'limit'>): Promise<Line[]> {
    const needles = foldSearch(query.search ?? '');
    const since = query.days === undefined ? 0 : this.#keeper.clock.now() - query.days * 24 * 60 * 60 * 1000;
    return [...(await this.#lines()).values()].filter(
      (line) =>
        (query.state ? line.state === query.state : line.state !== 'released') &&
        (!query.kind || line.kind === query.kind) &&
        (!query.network || line.networks.includes(query.network)) &&
        line.createdAt >= since &&
        needles.every((needle) => line.words.includes(needle)),
    );
  }

  /** Read whole once; afterwards only what a change touched is read anew. */
  async #lines(): Promise<Map<string, Line>> {
    const { generation } = await this.#keeper.fingerprint();
    if (this.#latest && this.#latest.generation !== generation) {
      const changes = this.#keeper.changesSince(this.#latest.generation);
      const lines = changes && (await this.#latest.lines);
      for (const { after } of changes ?? []) lines?.set(after.id, lineOf(after));
      if (lines) this.#latest = { generation, lines: Promise.resolve(lines) };
    }
    if (this.#latest?.generation !== generation) {
      const lines = this.#keeper.ledger().then(async (ledger) => new Map((await ledger.allEntries()).map((entry) => [entry.id, lineOf(entry)])));
      this.#latest = { generation, lines };
      lines.catch(() => (this.#latest = undefined));
    }
    return this.#latest.lines;
  }
}

const rowOf = (entry: Entry, tally: Tally | undefined): EntryRow => ({ entry, incidents: tally?.incidents ?? 0, ...(tally && { lastIncidentAt: tally.lastIncidentAt }) });

function lineOf(entry: Entry): Line {
  const { id, kind, state, name, createdAt } = entry;
  const texts = [name, ...entry.identities.flatMap(({ key, label }) => [key, label ?? '']), entry.note ?? '', entry.reasonText ?? '', entry.sellsFor ?? ''];
  // Twice: as written, so that addresses are found whole, and folded, so that accents don't matter.
  const networks = [...new Set([...(entry.networks ?? []), ...entry.identities.map(({ key }) => key.slice(0, key.indexOf('/')))])];
  return { id, kind, state, name: foldPhrase(name), createdAt, networks, words: `${texts.join('\n').toLowerCase()}\n${foldPhrase(texts.join('\n'))}` };
}

/** Each word of a search must be found somewhere; written as an address or folded. */
function foldSearch(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean).map((word) => (/[./@]/.test(word) || /\d/.test(word) ? word : foldPhrase(word) || word));
}

function order(sort: NonNullable<EntryQuery['sort']>, tallies: ReadonlyMap<string, Tally>): (a: Line, b: Line) => number {
  const newest = (a: Line, b: Line) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);
  if (sort === 'name') return (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : newest(a, b));
  if (sort === 'last-incident') return (a, b) => (tallies.get(b.id)?.lastIncidentAt ?? 0) - (tallies.get(a.id)?.lastIncidentAt ?? 0) || newest(a, b);
  return newest;
}
