import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryQuery, EntryRow } from '../../lib/messages/protocol';
import { sayProblem } from './desk';
import type { Calls } from './source';

const PAGE = 50;
/** More than this is not given at once. */
const MOST = 500;

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
  const { kind } = query;
  const search = query.search?.slice(0, 200) || undefined;
  const find = (offset: number, limit: number) => calls.call('list.find', { search, kind, sort: 'newest', offset, limit });
  const readUpTo = async (limit: number) => {
    const rows: EntryRow[] = [];
    for (;;) {
      const page = await find(rows.length, Math.min(MOST, limit - rows.length));
      rows.push(...page.rows);
      if (!page.rows.length || rows.length >= Math.min(limit, page.total)) return { rows, total: page.total };
    }
  };

  useEffect(() => {
    const mine = ++turn.current;
    const question = JSON.stringify([search, kind]);
    // The same question again keeps its length; a new one begins at the top.
    const limit = asked.current === question ? Math.max(PAGE, pages.rows.length) : PAGE;
    const typing = asked.current !== '' && asked.current !== question;
    const read = async () => {
      asked.current = question;
      try {
        const { rows, total } = await readUpTo(limit);
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
      const { rows, total } = await find(pages.rows.length, PAGE);
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
