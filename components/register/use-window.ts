import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryQuery, EntryRow } from '../../lib/messages/protocol';
import { sayProblem } from '../popup/desk';
import type { Calls } from '../popup/source';

const PAGE = 100;

export interface Windowed {
  readonly total?: number;
  readonly problem?: string;
  row(at: number): EntryRow | undefined;
  /** Called with what is in view: reads the pages that are missing. */
  need(from: number, to: number): void;
}

/** The list read in pages, those in view alone, so that 100,000 entries cost no more than a screenful. */
export function useWindow(calls: Calls, query: Omit<EntryQuery, 'offset' | 'limit'>, version: number): Windowed {
  const question = JSON.stringify(query);
  const pages = useRef(new Map<number, readonly EntryRow[]>());
  const asked = useRef(new Set<number>());
  const turn = useRef(0);
  const inView = useRef<readonly [number, number]>([0, PAGE - 1]);
  const [state, setState] = useState<{ total?: number; problem?: string; reads: number }>({ reads: 0 });

  const read = async (page: number, mine: number) => {
    if (asked.current.has(page)) return;
    asked.current.add(page);
    try {
      const { rows, total } = await calls.call('list.find', { ...(JSON.parse(question) as typeof query), offset: page * PAGE, limit: PAGE });
      if (mine !== turn.current) return;
      pages.current.set(page, rows);
      setState(({ reads }) => ({ total, reads: reads + 1 }));
    } catch (error) {
      asked.current.delete(page);
      if (mine === turn.current) setState((before) => ({ ...before, problem: sayProblem(error) }));
    }
  };
  const need = (from: number, to: number) => {
    inView.current = [from, to];
    for (let page = Math.floor(Math.max(0, from) / PAGE); page <= Math.floor(Math.max(0, to) / PAGE); page++) void read(page, turn.current);
    // Far pages are let go of; they are read again when somebody comes back.
    if (pages.current.size > 40) for (const page of pages.current.keys()) if (Math.abs(page - Math.floor(from / PAGE)) > 10) asked.current.delete(page) && pages.current.delete(page);
  };
  const questionBefore = useRef(question);
  useEffect(() => {
    turn.current += 1;
    const isNew = questionBefore.current !== question;
    questionBefore.current = question;
    const timer = setTimeout(
      () => {
        pages.current = isNew ? new Map() : new Map(pages.current); // an act keeps what stands there until it is read anew
        asked.current = new Set();
        need(...(isNew ? ([0, PAGE - 1] as const) : inView.current));
      },
      isNew ? 90 : 0,
    );
    return () => clearTimeout(timer);
  }, [calls, question, version]);
  return { total: state.total, problem: state.problem, row: (at) => pages.current.get(Math.floor(at / PAGE))?.[at % PAGE], need };
}
