import type { Beside } from '../core/beside';
import type { Entry } from '../core/entry';
import type { Incident } from '../core/incident';
import { Problem } from '../core/problem';
import { told } from '../core/told-words';
import type { Besides, ImportedEntry, ImportTotals, RowPreview } from '../core/transfer';
import { makeTurns } from '../core/turns';
import type { BesideStore } from './besides';
import type { Keeper } from './keeper';
import type { Peers } from './peers';
import type { Ledger } from './ledger';
import { Draft } from './take-in';

interface Staged {
  readonly rows: ImportedEntry[];
  readonly incidents: Incident[];
  /** What comes in beside entries, in numbered parts. */
  readonly besides: Map<number, Besides>;
  readonly draft: Draft;
  /** What single rows would change, by row; for those who look closer. */
  readonly changes: Map<number, { readonly before: Entry; readonly after: Entry }>;
  /** The state of the register that the preview was made for. */
  readonly generation: number;
}
/** So many imports may wait for a yes at the same time; the oldest goes. */
const MOST_WAITING = 2;
export const MOST_ROWS = 200_000;

/**
 * Takes files in, in two steps: rows are staged and previewed, and nothing changes; then, when the user
 * has seen every row's fate and says yes, all of them are taken in as one change or none is.
 */
export class Importer {
  readonly #keeper: Keeper;
  readonly #waiting = new Map<string, Staged>();
  #line: Promise<unknown> = Promise.resolve();

  readonly #beside: Pick<BesideStore, 'plan' | 'put'> | undefined;
  readonly #peers: Pick<Peers, 'byKey'> | undefined;

  constructor(keeper: Keeper, beside?: Pick<BesideStore, 'plan' | 'put'>, peers?: Pick<Peers, 'byKey'>) {
    this.#keeper = keeper;
    this.#beside = beside;
    this.#peers = peers;
    keeper.onReset(() => this.#waiting.clear());
  }

  /** Stages rows after those staged before. `staged` tells how many there are: the caller goes on from there. */
  stage(id: string, from: number, rows: readonly ImportedEntry[], incidents: readonly Incident[] = []): Promise<{ staged: number; fates: RowPreview[] }> {
    // One after the other: the next rows are on their way while these are compared.
    const turn = this.#line.then(() => this.#stage(id, from, rows, incidents));
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  async #stage(id: string, from: number, rows: readonly ImportedEntry[], incidents: readonly Incident[]): Promise<{ staged: number; fates: RowPreview[] }> {
    const { generation } = await this.#keeper.fingerprint();
    let staged = this.#waiting.get(id);
    if (!staged || (from === 0 && (staged.rows.length > 0 || staged.generation !== generation))) staged = await this.#begin(id, generation);
    // The worker was restarted in between, or a call came twice.
    if (from !== staged.rows.length) return { staged: staged.rows.length, fates: [] };
    if (staged.rows.length + rows.length > MOST_ROWS) throw new Problem(told('problem.too-many-rows', { most: MOST_ROWS }));
    const turn = makeTurns();
    const fates: RowPreview[] = [];
    const now = this.#keeper.clock.now();
    for (const row of rows) {
      const fate = staged.draft.take(row, now);
      if (fate.fate === 'changed') staged.changes.set(from + fates.length, staged.draft.lastChange!);
      fates.push(fate);
      const rest = turn();
      if (rest) await rest;
    }
    for (const row of rows) staged.rows.push(row);
    for (const incident of incidents) staged.incidents.push(incident);
    return { staged: staged.rows.length, fates };
  }

  /** Stages a part of what comes in beside entries. False when nothing is known of the rows: they have to be staged again, before. */
  stageBesides(id: string, part: number, besides: Besides): boolean {
    return this.#waiting.get(id)?.besides.set(part, besides) !== undefined;
  }

  /** Takes in what was staged, in so many rows and parts, as one change. `known` is false when it has to be staged again. */
  async commit(operation: string, id: string, rows: number, parts = 0): Promise<{ known: boolean; changed: number; besides: number }> {
    const staged = this.#waiting.get(id);
    const before = await (await this.#keeper.ledger()).operation(operation);
    if (!before && (staged?.rows.length !== rows || staged.besides.size !== parts)) return { known: false, changed: 0, besides: 0 };
    const made = await this.#keeper.apply(operation, async (ledger) => {
      const now = this.#keeper.clock.now();
      let draft = staged!.draft;
      if ((await this.#keeper.fingerprint()).generation !== staged!.generation) {
        // The list was changed meanwhile: the rows are taken into what it is now.
        draft = await this.#draft(ledger);
        const turn = makeTurns();
        for (const row of staged!.rows) {
          draft.take(row, now);
          await turn();
        }
      }
      const besides = await this.#planBesides([...staged!.besides.values()]);
      return { what: 'import', entries: draft.changes, ...(besides.length > 0 && { besides }), incidents: staged!.incidents.map((incident) => ({ ...incident, entryId: draft.ids.get(incident.entryId) ?? incident.entryId })) };
    });
    if (made.besides) await this.#beside?.put(made.besides);
    this.#waiting.delete(id);
    return { known: true, changed: made.entries.length, besides: made.besides?.length ?? 0 };
  }

  async #planBesides(parts: readonly Besides[]): Promise<Beside[]> {
    const all = <Name extends keyof Besides>(name: Name) => parts.flatMap((part) => part[name] as Besides[Name][number][]);
    return (parts.length > 0 && (await this.#beside?.plan({ peers: all('peers'), reading: all('reading'), candidates: all('candidates'), known: all('known') } as Besides))) || [];
  }

  /** The register as it is, for rows to be taken into. */
  async #draft(ledger: Ledger): Promise<Draft> {
    return new Draft(await ledger.allEntries(), await this.#peers?.byKey());
  }

  /** What one staged row would change; null when it changes nothing, or nothing is known of it any more. */
  difference(id: string, row: number): { before: Entry; after: Entry } | null {
    return this.#waiting.get(id)?.changes.get(row) ?? null;
  }

  /** Forgets what was staged. */
  drop(id: string): void {
    this.#waiting.delete(id);
  }

  async #begin(id: string, generation: number): Promise<Staged> {
    const ledger = await this.#keeper.ledger();
    const staged: Staged = { rows: [], incidents: [], besides: new Map(), changes: new Map(), draft: await this.#draft(ledger), generation };
    this.#waiting.delete(id);
    this.#waiting.set(id, staged);
    while (this.#waiting.size > MOST_WAITING) this.#waiting.delete(this.#waiting.keys().next().value!);
    return staged;
  }
}

/** Adds up fates for people. */
export function totalOf(fates: readonly RowPreview[]): ImportTotals {
  const count = (fate: RowPreview['fate']) => fates.filter((row) => row.fate === fate).length;
  return { rows: fates.length, added: count('new'), changed: count('changed'), same: count('same'), staysOff: count('stays-off') + count('peer'), refused: count('refused') };
}
