import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ENTRY_KINDS, type EntryKind } from '../../lib/core/vocabulary';
import { Button } from '../button';
import { Empty } from '../empty';
import { SearchField } from '../field';
import { More } from '../more';
import { Chips } from '../tabs';
import { useFocus } from '../use-focus';
import { say } from '../words/words';
import { useDesk } from './desk';
import { EntryForm, type EntryWords } from './entry-form';
import { EntryLine } from './entry-row';
import { putOnList } from './list-acts';
import { PartyField, usePartyField } from './party-field';
import { usePages } from './use-pages';

interface ListProps {
  readonly search: RefObject<HTMLInputElement | null>;
  /** An entry to open at once, asked for by an item that is on the list. */
  readonly entry?: { readonly id: string; readonly name: string };
}

/** The do-not-market list: search, add by hand, edit, remove. Read in pages, so that thousands stay quick. */
export function List({ search, entry }: ListProps) {
  const desk = useDesk();
  const [text, setText] = useState(entry?.name ?? '');
  const [kind, setKind] = useState<EntryKind | 'all'>('all');
  const [open, setOpen] = useState<string | undefined>(entry?.id);
  const [isAdding, setAdding] = useState(false);
  const wanted = text.trim();
  const focus = useFocus();
  const { rows, total, problem, more } = usePages(desk.calls, { search: wanted, kind: kind === 'all' ? undefined : kind }, desk.acts.version);

  const openEntry = useCallback((id: string | undefined) => {
    setOpen((before) => {
      if (!id && before) focus(() => findEntry(before));
      return id;
    });
  }, []);
  useEffect(() => {
    if (entry) focus(() => findEntry(entry.id));
  }, []);
  const choose = (id: EntryKind | 'all') => {
    setKind(id);
    setOpen(undefined);
  };
  return (
    <section class="list" aria-label={say('list.label')}>
      <div class="list-head">
        <SearchField label={say('list.search')} value={text} field={search} onText={setText} />
        <Button glyph="add" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {say('list.add')}
        </Button>
      </div>
      {isAdding && <AddForm start={total === 0 ? wanted : ''} onDone={() => setAdding(false)} />}
      <Chips label={say('list.filter')} chosen={kind} tabs={[{ id: 'all' as const, words: say('list.all') }, ...ENTRY_KINDS.map((id) => ({ id, words: say(`party.${id}`), glyph: id }))]} onChoose={choose} />
      {problem && <p class="notice-trouble">{say('list.trouble', { problem })}</p>}
      <p class="unseen" role="status">
        {total !== undefined && say('list.count', { count: total })}
      </p>
      {total === 0 && <NoEntries search={wanted} isFiltered={kind !== 'all'} />}
      {rows.length > 0 && (
        <ul class="entries">
          {rows.map((row) => (
            <EntryLine key={row.entry.id} row={row} isOpen={open === row.entry.id} onOpen={openEntry} />
          ))}
        </ul>
      )}
      {total !== undefined && total > rows.length && <More words={say('list.more', { count: total - rows.length })} onMore={more} />}
    </section>
  );
}

function NoEntries({ search, isFiltered }: { readonly search: string; readonly isFiltered: boolean }) {
  if (search) return <Empty glyph="search" title={say('list.none-match', { search })} what={say('list.none-match.what')} />;
  if (isFiltered) return <Empty glyph="listed" title={say('list.none-of-kind')} />;
  return <Empty glyph="listed" title={say('list.empty')} what={say('list.empty.what')} />;
}

function AddForm({ start, onDone }: { readonly start: string; onDone(): void }) {
  const desk = useDesk();
  const field = usePartyField(start);
  const save = async (words: EntryWords) => {
    const { party } = field;
    if (party && (await putOnList(desk, { ...words, kind: party.kind, identities: [party.identity] }))) onDone();
  };
  return (
    <EntryForm
      title={say('list.add.title')}
      start={{ name: field.party?.name ?? '', reason: 'sent-a-pitch' }}
      save={say('form.put')}
      now={desk.calls.now()}
      unnamed={field.party === undefined || field.party.kind === 'phrase'}
      ready={field.check}
      onSave={(words) => void save(words)}
      onCancel={onDone}
    >
      <PartyField field={field} />
    </EntryForm>
  );
}

function findEntry(id: string): HTMLElement | null | undefined {
  const line = [...document.querySelectorAll<HTMLElement>('.entry')].find((entry) => entry.dataset.id === id);
  return line?.querySelector<HTMLElement>('.entry-open');
}
