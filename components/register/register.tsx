import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/entry';
import { Button } from '../button';
import { Empty } from '../empty';
import { SearchField } from '../field';
import { Import } from '../import/import';
import { Save } from '../import/save';
import type { FileTools, JudgeText } from '../import/tools';
import { useDesk } from '../popup/desk';
import { useKeys } from '../popup/use-keys';
import { say } from '../words/words';
import { Add } from './add';
import { BulkBar } from './bulk-bar';
import { FilterLine, type Filters } from './filters';
import { History } from './history';
import { Kept } from './kept';
import { Sheet } from './sheet';
import { Suggestions } from './suggestions';
import { Table } from './table';
import { useChoice } from './use-choice';
import { useWindow } from './use-window';

interface RegisterProps {
  /** Absent where files can't be read or written. */
  readonly files?: FileTools;
  readonly judge?: JudgeText;
  /** The id of an entry to open at once. */
  readonly rest: string;
}
type Part = 'add' | 'import' | 'save' | 'history';

/** The register: find, choose, change many at once, open one; and the ways in and out. */
export function Register({ files, judge, rest }: RegisterProps) {
  const { calls, acts } = useDesk();
  const search = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [filters, setFilters] = useState<Filters>({});
  const [part, setPart] = useState<Part>();
  const [pasted, setPasted] = useState<string>();
  const [at, setAt] = useState(0);
  const choice = useChoice();
  const [open, setOpen] = useState<string | undefined>(rest || undefined);
  const entry = useEntry(open);
  const { sort, ...some } = filters;
  const query = { ...some, ...(text.trim() && { search: text.trim().slice(0, 200) }) };
  const list = useWindow(calls, { ...query, sort }, acts.version);
  const total = list.total ?? 0;
  useEffect(() => {
    setAt(0);
    choice.clear();
  }, [text, JSON.stringify(filters)]);
  useKeys(open ? {} : { '/': () => search.current?.focus(), a: () => setPart('add'), h: () => toggle('history') });
  const close = () => {
    setPasted(undefined);
    setPart(undefined);
  };
  const toggle = (which: Part) => (part === which ? close() : setPart(which));
  const choose = (id: string, isRange: boolean) => {
    const from = isRange && choice.last !== undefined ? findAt(list, total, choice.last) : -1;
    if (from < 0) return choice.toggle(id);
    const ids = [];
    for (let index = Math.min(from, at); index <= Math.max(from, at); index++) ids.push(list.row(index)?.entry.id ?? id);
    choice.add(ids);
  };
  const isEmpty = list.total === 0 && text.trim() === '' && Object.values(some).every((value) => value === undefined);
  const count = choice.count(total);

  if (open && entry) return <Sheet entry={entry} onClose={() => setOpen(undefined)} />;
  return (
    <div class="register">
      <div class="list-head">
        <SearchField label={say('list.search')} value={text} field={search} onText={setText} />
        <Button glyph="add" aria-expanded={part === 'add'} onClick={() => toggle('add')}>
          {say('list.add')}
        </Button>
        {files && (
          <>
            <Button aria-expanded={part === 'import'} onClick={() => toggle('import')}>
              {say('register.import')}
            </Button>
            <Button aria-expanded={part === 'save'} onClick={() => toggle('save')}>
              {say('register.save')}
            </Button>
          </>
        )}
        <Button glyph="clock" aria-expanded={part === 'history'} onClick={() => toggle('history')}>
          {say('register.history')}
        </Button>
      </div>
      {part === 'add' && <Add onMany={files && ((lines) => (setPasted(lines), setPart('import')))} onDone={close} />}
      {part === 'import' && files && <Import files={files} judge={judge} pasted={pasted} onDone={close} />}
      {part === 'save' && files && (
        <>
          <Save files={files} />
          <Kept />
        </>
      )}
      {part === 'history' && <History />}
      {(part === undefined || part === 'add') && (
        <>
          {part === undefined && <Suggestions />}
          {!isEmpty && <FilterLine filters={filters} onFilter={setFilters} />}
          <p class="register-count" role="status">
            {list.total !== undefined && !isEmpty && say('list.count', { count: total })}
          </p>
          {count > 0 && <BulkBar target={choice.target(query)} count={count} total={total} onAll={choice.all} onClear={choice.clear} />}
          {list.problem && <p class="notice-trouble">{say('list.trouble', { problem: list.problem })}</p>}
          {list.total === 0 && (!isEmpty ? <Empty glyph="search" title={say('register.none')} what={say('list.none-match.what')} /> : <Empty glyph="listed" title={say('list.empty')} what={say('list.empty.what')} />)}
          {total > 0 && <Table list={list} isChosen={choice.has} at={at} onMove={setAt} onChoose={choose} onOpen={setOpen} />}
        </>
      )}
    </div>
  );
}

function findAt(list: ReturnType<typeof useWindow>, total: number, id: string): number {
  for (let index = 0; index < Math.min(total, 5000); index++) if (list.row(index)?.entry.id === id) return index;
  return -1;
}

/** The open entry, read anew after each act. */
function useEntry(id: string | undefined): Entry | undefined {
  const { calls, acts } = useDesk();
  const [entry, setEntry] = useState<Entry>();
  useEffect(() => {
    let stopped = false;
    if (id) void calls.call('list.get', { id }).then((answer) => !stopped && setEntry(answer.entry ?? undefined), () => undefined);
    else setEntry(undefined);
    return () => {
      stopped = true;
    };
  }, [calls, id, acts.version]);
  return entry?.id === id ? entry : undefined;
}
