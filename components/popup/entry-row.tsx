import { memo } from 'preact/compat';
import type { EntryPatch, EntryRow } from '../../lib/messages/protocol';
import type { Entry } from '../../lib/core/entry';
import { Button } from '../button';
import { Glyph } from '../glyph';
import { say } from '../words/words';
import { useDesk } from './desk';
import { EntryForm, type EntryWords } from './entry-form';
import { changeEntry, removeEntry } from './list-acts';
import { formatDay } from './times';

interface EntryLineProps {
  readonly row: EntryRow;
  readonly isOpen: boolean;
  onOpen(id: string | undefined): void;
}

/** One entry in two lines: who, then why and since when. Opens below into its form. */
export const EntryLine = memo(function EntryLine({ row, isOpen, onOpen }: EntryLineProps) {
  const desk = useDesk();
  const { entry } = row;
  const { name } = entry;
  const remove = (event: Event) => {
    const line = (event.currentTarget as Element).closest('li');
    const next = (line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector<HTMLElement>('.entry-open');
    void removeEntry(desk, entry).then((removed) => removed && next?.focus());
  };
  return (
    <li class={`entry ${isOpen ? 'entry-is-open' : ''}`} data-id={entry.id}>
      <div class="entry-line">
        <button type="button" class="entry-open" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? undefined : entry.id)}>
          <Glyph name={entry.kind} label={say(`party.${entry.kind}`)} />
          <span class="entry-name" dir="auto">
            {name}
          </span>
          <span class="entry-facts">{describeEntry(row, desk.calls.now())}</span>
          {entry.note && (
            <span class="entry-note" dir="auto">
              {entry.note}
            </span>
          )}
        </button>
        <Button look="quiet" glyph="edit" label={say('list.edit.named', { name })} onClick={() => onOpen(isOpen ? undefined : entry.id)} />
        <Button look="quiet" glyph="remove" label={say('list.remove.named', { name })} onClick={remove} />
      </div>
      {isOpen && <EntryEditor entry={entry} onDone={() => onOpen(undefined)} />}
    </li>
  );
});

function EntryEditor({ entry, onDone }: { readonly entry: Entry; onDone(): void }) {
  const desk = useDesk();
  const save = async (words: EntryWords) => {
    if (await changeEntry(desk, entry, makePatch(entry, words))) onDone();
  };
  return (
    <EntryForm title={say('list.edit')} start={entry} save={say('form.save')} now={desk.calls.now()} onSave={(words) => void save(words)} onCancel={onDone}>
      <dl class="identities">
        <dt>{say('form.identities')}</dt>
        {entry.identities.slice(0, 5).map((identity) => (
          <dd key={identity.key}>{(identity.label ?? identity.key).replace(/^https:\/\/(www\.)?/, '')}</dd>
        ))}
      </dl>
    </EntryForm>
  );
}

/** Only what changed, so that two windows do not overwrite each other. */
export function makePatch(entry: Entry, words: EntryWords): EntryPatch {
  const optional = ['reasonText', 'note', 'expiresAt', 'act'] as const;
  const changed = (['name', 'reason', ...optional] as const).filter((field) => words[field] !== undefined && words[field] !== entry[field]);
  const clear = optional.filter((field) => words[field] === undefined && entry[field] !== undefined);
  const patch: EntryPatch = Object.fromEntries(changed.map((field) => [field, words[field]]));
  return clear.length ? { ...patch, clear } : patch;
}

/** `contacted again 2× · sent a pitch, 3 Nov · until 3 Mar`: what happened since stands first. */
export function describeEntry({ entry, incidents, lastIncidentAt }: EntryRow, now: number): string {
  const reason = entry.reason === 'other' && entry.reasonText ? entry.reasonText : say(`reason.${entry.reason}`);
  const { expiresAt } = entry;
  return [
    incidents > 0 && say('list.row.incidents', { count: incidents }),
    incidents > 0 && lastIncidentAt !== undefined && say('sheet.last', { date: formatDay(lastIncidentAt, now) }),
    entry.state !== 'listed' && entry.state !== 'contacted-again' && say(`state.${entry.state}`),
    say('list.row.since', { reason, date: formatDay(entry.createdAt, now) }),
    expiresAt !== undefined && say(expiresAt > now ? 'list.row.expires' : 'list.row.expired', { date: formatDay(expiresAt, now) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
