import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryQuery, EntryRow } from '../../lib/messages/protocol';
import { sayProblem } from './desk';
import type { Calls } from './source';

const PAGE = 50;

export interface Pages {
  readonly rows: readonly EntryRow[];
  /** Undefined until the first answer. */
  readonly total?: number;
  readonly problem?: string;
  more(): void;
}

/** The list, read page by page. An act of the user reads again as much as stood there, so the place is kept. */
export function usePages(calls: Calls, query: Pick<EntryQuery, 'search' | 'kind'>, version: number): Pages {
  const [pages, setPages] = useState<Omit<Pages, 'more'>>({ rows: [] });
  const turn = useRef(0);
  const asked = useRef('');
  const { search, kind } = query;

  useEffect(() => {
    const mine = ++turn.current;
    const question = JSON.stringify([search, kind]);
    // The same question again keeps its length; a new one begins at the top.
    const limit = asked.current === question ? Math.max(PAGE, pages.rows.length) : PAGE;
    const typing = asked.current !== '' && asked.current !== question;
    const read = async () => {
      asked.current = question;
      try {
        const { rows, total } = await calls.call('list.find', { search: search || undefined, kind, sort: 'newest', offset: 0, limit });
        if (mine === turn.current) setPages({ rows, total });
      } catch (error) {
        if (mine === turn.current) setPages((before) => ({ ...before, problem: sayProblem(error) }));
      }
    };
    const timer = setTimeout(() => void read(), typing ? 90 : 0);
    return () => clearTimeout(timer);
  }, [calls, search, kind, version]);

  const busy = useRef(false);
  const more = async () => {
    if (busy.current) return;
    busy.current = true;
    const mine = turn.current;
    try {
      const { rows, total } = await calls.call('list.find', { search: search || undefined, kind, sort: 'newest', offset: pages.rows.length, limit: PAGE });
      if (mine === turn.current) {
        const known = new Set(pages.rows.map((row) => row.entry.id));
        setPages((before) => ({ rows: [...before.rows, ...rows.filter((row) => !known.has(row.entry.id))], total }));
      }
    } catch (error) {
      if (mine === turn.current) setPages((before) => ({ ...before, problem: sayProblem(error) }));
    } finally {
      busy.current = false;
    }
  };
  return { ...pages, more: () => void more() };
}
