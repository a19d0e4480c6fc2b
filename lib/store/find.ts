import type { EntryQuery, EntryRow } from '../core/draft';
import type { Entry } from '../core/entry';
import { makeTurns } from '../core/turns';
import { foldPhrase } from '../text/words';
import type { Fingerprint } from './fingerprint';
import type { Keeper } from './keeper';
import type { Tally } from './layout';

/** What sorting and filtering need of an entry: small enough to hold 100,000 of them. */
class Line {
  readonly id: string;
  readonly kind: Entry['kind'];
  readonly state: Entry['state'];
  readonly createdAt: number;
  readonly sellsFor?: string;
  readonly expiresAt?: number;
  /** Networks it applies on or has identities of. */
  readonly networks: readonly string[];
  readonly #entry: Entry;
  #name?: string;
  #words?: string;

  constructor(entry: Entry) {
    this.id = entry.id;
    this.kind = entry.kind;
    this.state = entry.state;
    this.createdAt = entry.createdAt;
    if (entry.sellsFor) this.sellsFor = entry.sellsFor;
    if (entry.expiresAt !== undefined) this.expiresAt = entry.expiresAt;
    this.networks = [...(entry.networks ?? []), ...entry.identities.map(({ key }) => key.slice(0, key.indexOf('/')))];
    this.#entry = entry;
  }
  /** For people. */
  get title(): string {
    return this.#entry.name;
  }
  /** To sort by; folded when somebody asks for it, as many never do. */
  get name(): string {
    return (this.#name ??= foldPhrase(this.#entry.name));
  }
  /** Name, identities and notes to search in. Twice: as written, so that addresses are found whole, and folded, so that accents don't matter. */
  get words(): string {
    if (this.#words === undefined) {
      const { name, identities, note = '', reasonText = '', sellsFor = '' } = this.#entry;
      const texts = [name, ...identities.flatMap(({ key, label }) => [key, label ?? '']), note, reasonText, sellsFor].join('\n');
      this.#words = `${texts.toLowerCase()}\n${foldPhrase(texts)}`;
    }
    return this.#words;
  }
}

/** Looks entries up for people. Reads the register once per change, then answers each page quickly. */
export class Finder {
  readonly #keeper: Keeper;
  #latest?: { fingerprint: Fingerprint; state: string; lines: Promise<Map<string, Line>> };
  /** The last question with its whole answer: somebody who scrolls asks it again and again. */
  #asked?: { question: string; state: string; fits: readonly Line[] };

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** One page of the entries that fit, and how many fit in all. Released ones only when asked for. */
  async find(query: EntryQuery): Promise<{ rows: EntryRow[]; total: number }> {
    const ledger = await this.#keeper.ledger();
    const tallies = await ledger.tallies();
    const fits = await this.#sorted(query, tallies);
    const page = fits.slice(query.offset, query.offset + query.limit);
    const entries = await ledger.entries(page.map(({ id }) => id));
    const rows = entries.filter((entry) => entry !== undefined).map((entry) => rowOf(entry, tallies.get(entry.id)));
    return { rows, total: fits.length };
  }

  /** The ids of all entries that fit, in no order. */
  async ids(query: Omit<EntryQuery, 'offset' | 'limit'>): Promise<string[]> {
    return (await this.#fitting(query)).map(({ id }) => id);
  }

  /** Every line of the register, for those who count over all. */
  async lines(): Promise<Iterable<Pick<Line, 'id' | 'kind' | 'state' | 'title' | 'sellsFor'>>> {
    return (await this.#lines()).values();
  }

  async #sorted({ offset: _offset, limit: _limit, ...query }: EntryQuery, tallies: ReadonlyMap<string, Tally>): Promise<readonly Line[]> {
    const question = JSON.stringify(query);
    const state = stateOf(await this.#keeper.fingerprint());
    // What fits by age changes without a change of the list.
    if (query.days === undefined && this.#asked?.question === question && this.#asked.state === state) return this.#asked.fits;
    const fits = await this.#fitting(query);
    fits.sort(order(query.sort ?? 'newest', tallies));
    this.#asked = { question, state, fits };
    return fits;
  }

  async #fitting(query: Omit<EntryQuery, 'offset' | 'limit'>): Promise<Line[]> {
    const needles = foldSearch(query.search ?? '');
    const since = query.days === undefined ? 0 : this.#keeper.clock.now() - query.days * 24 * 60 * 60 * 1000;
    const fits: Line[] = [];
    const turn = makeTurns();
    for (const line of (await this.#lines()).values()) {
      if (query.state ? line.state !== query.state : line.state === 'released') continue;
      if ((query.kind && line.kind !== query.kind) || (query.network && !line.networks.includes(query.network)) || line.createdAt < since) continue;
      if (needles.every((needle) => line.words.includes(needle))) fits.push(line);
      const rest = needles.length > 0 ? turn() : undefined;
      if (rest) await rest;
    }
    return fits;
  }

  /** Read whole once; afterwards only what a change touched is read anew. */
  async #lines(): Promise<Map<string, Line>> {
    const fingerprint = await this.#keeper.fingerprint();
    const state = stateOf(fingerprint);
    if (this.#latest && this.#latest.state !== state) {
      const changes = this.#keeper.changesSince(this.#latest.fingerprint);
      const lines = changes && (await this.#latest.lines);
      for (const { after } of changes ?? []) lines?.set(after.id, new Line(after));
      if (lines) this.#latest = { fingerprint, state, lines: Promise.resolve(lines) };
    }
    if (this.#latest?.state !== state) {
      const lines = this.#keeper.ledger().then(async (ledger) => new Map((await ledger.allEntries()).map((entry) => [entry.id, new Line(entry)])));
      this.#latest = { fingerprint, state, lines };
      lines.catch(() => (this.#latest = undefined));
    }
    return this.#latest.lines;
  }
}

/** An erased list counts its changes anew; its sum tells it from the one before. */
const stateOf = ({ generation, count, hash }: Fingerprint) => `${generation} ${count} ${hash}`;

const rowOf = (entry: Entry, tally: Tally | undefined): EntryRow => ({ entry, incidents: tally?.incidents ?? 0, ...(tally && { lastIncidentAt: tally.lastIncidentAt }) });

/** Each word of a search must be found somewhere; written as an address or folded. */
function foldSearch(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean).map((word) => (/[./@]/.test(word) || /\d/.test(word) ? word : foldPhrase(word) || word));
}

function order(sort: NonNullable<EntryQuery['sort']>, tallies: ReadonlyMap<string, Tally>): (a: Line, b: Line) => number {
  const newest = (a: Line, b: Line) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);
  if (sort === 'name') return (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : newest(a, b));
  // What has ended stands before what will: it waits for a second look.
  if (sort === 'ends') return (a, b) => (a.expiresAt ?? Infinity) - (b.expiresAt ?? Infinity) || newest(a, b);
  if (sort === 'last-incident') return (a, b) => (tallies.get(b.id)?.lastIncidentAt ?? 0) - (tallies.get(a.id)?.lastIncidentAt ?? 0) || newest(a, b);
  return newest;
}
