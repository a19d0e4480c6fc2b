import type { OwnCalls } from '../../lib/messages/protocol';
import type { Desk } from '../popup/desk';

const PAGE = 1000;

const LISTS = ['entries', 'incidents', 'known', 'peers', 'reading', 'candidates'] as const;
type Whole = Omit<OwnCalls['list.export']['response'], 'total'>;

/** Reads everything that a file may hold, all of one state; begins anew when the list was changed meanwhile. */
export async function readRegister({ calls }: Pick<Desk, 'calls'>): Promise<Whole> {
  for (;;) {
    const all: Record<(typeof LISTS)[number], unknown[]> = { entries: [], incidents: [], known: [], peers: [], reading: [], candidates: [] };
    let generation = -1;
    let total = 1;
    let isWhole = true;
    for (let at = 0; at < total && isWhole; at += PAGE) {
      const page = await calls.call('list.export', { offset: at, limit: PAGE });
      isWhole = at === 0 || page.generation === generation;
      ({ generation, total } = page);
      for (const name of LISTS) for (const one of page[name]) all[name].push(one);
    }
    if (isWhole) return { ...(all as unknown as Whole), generation };
  }
}
