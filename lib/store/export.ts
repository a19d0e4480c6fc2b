import type { Entry } from '../core/entry';
import type { Incident } from '../core/incident';
import type { BackupExtras } from '../core/transfer';
import { readCandidates } from './candidates';
import type { openCircle } from './circle-calls';
import { readKnown } from './known';
import type { Keeper } from './keeper';

/** All that a backup holds, in lists that are given away one behind the other. */
export interface Exported extends BackupExtras {
  readonly entries: readonly Entry[];
  readonly incidents: readonly Incident[];
  readonly known: readonly string[];
}
const LISTS = ['entries', 'incidents', 'known', 'peers', 'reading', 'candidates'] as const;
/** `generation`: which state of the register this is a page of; pages of two states make no backup. */
export type ExportPage = Exported & { readonly generation: number; readonly total: number };

/** Gives everything away in pages, all of one state. */
export class Exporter {
  readonly #keeper: Keeper;
  readonly #circle: Pick<ReturnType<typeof openCircle>, 'peers' | 'reading'>;
  #latest?: Exported & { readonly generation: number };

  constructor(keeper: Keeper, circle: Pick<ReturnType<typeof openCircle>, 'peers' | 'reading'>) {
    this.#keeper = keeper;
    this.#circle = circle;
    keeper.onReset(() => (this.#latest = undefined));
  }

  /** One page: the lists behind each other, as if they were one. */
  async page(offset: number, limit: number): Promise<ExportPage> {
    const { generation } = await this.#keeper.fingerprint();
    if (!this.#latest || offset === 0) this.#latest = await this.#take(generation);
    const latest = this.#latest;
    let before = 0;
    const parts = LISTS.map((name) => {
      const list: readonly unknown[] = latest[name];
      const part = list.slice(Math.max(0, offset - before), Math.max(0, offset + limit - before));
      before += list.length;
      return [name, part] as const;
    });
    return { generation: latest.generation, total: before, ...(Object.fromEntries(parts) as unknown as Exported) };
  }

  async #take(generation: number): Promise<Exported & { readonly generation: number }> {
    const ledger = await this.#keeper.ledger();
    const { peers, reading } = this.#circle;
    const entries = (await ledger.allEntries()).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    return { generation, entries, incidents: await ledger.allIncidents(), known: await readKnown(this.#keeper), peers: await peers.all(), reading: await reading.all(), candidates: await readCandidates(this.#keeper) };
  }
}
