import type { Entry } from '../core/entry';
import type { Incident } from '../core/incident';
import { readKnown } from './known';
import type { Keeper } from './keeper';

interface Snapshot {
  readonly generation: number;
  readonly entries: readonly Entry[];
  readonly incidents: readonly Incident[];
  readonly known: readonly string[];
}
export interface ExportPage {
  /** Which state of the register this is a page of: pages of two states make no backup. */
  readonly generation: number;
  readonly total: number;
  readonly entries: readonly Entry[];
  readonly incidents: readonly Incident[];
  readonly known: readonly string[];
}

/** Gives the whole register away in pages, all of one state. */
export class Exporter {
  readonly #keeper: Keeper;
  #latest?: Snapshot;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** Entries in pages of their own, then incidents, then people the user knows, behind each other. */
  async page(offset: number, limit: number): Promise<ExportPage> {
    const { generation } = await this.#keeper.fingerprint();
    if (!this.#latest || (offset === 0 && this.#latest.generation !== generation)) this.#latest = await this.#take(generation);
    const { entries, incidents, known } = this.#latest;
    const part = <T>(values: readonly T[], before: number) => values.slice(Math.max(0, offset - before), Math.max(0, offset + limit - before));
    return { generation: this.#latest.generation, total: entries.length + incidents.length + known.length, entries: part(entries, 0), incidents: part(incidents, entries.length), known: part(known, entries.length + incidents.length) };
  }

  async #take(generation: number): Promise<Snapshot> {
    const ledger = await this.#keeper.ledger();
    const entries = (await ledger.allEntries()).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    return { generation, entries, incidents: await ledger.allIncidents(), known: await readKnown(this.#keeper) };
  }
}
