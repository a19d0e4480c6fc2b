import { useMemo, useState } from 'preact/hooks';
import type { ImportedEntry, RowPreview } from '../../lib/core/transfer';
import { Button } from '../button';
import { More } from '../more';
import { useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { Chips } from '../tabs';
import { hasWords, say } from '../words/words';
import type { RankedSender } from './rank-senders';
import type { sortRows } from './stage';

export interface Previewed {
  readonly sorted: ReturnType<typeof sortRows>;
  readonly messages: number;
  readonly rows: readonly ImportedEntry[];
  readonly fates: readonly RowPreview[];
  readonly senders: readonly RankedSender[];
}
interface PreviewProps {
  readonly preview: Previewed;
  onConfirm(ticked: readonly RankedSender[], withKnown: boolean): void;
  onCancel(): void;
}
interface Line {
  readonly file: string;
  readonly row: number;
  readonly fate: string;
  words(): string;
}

/** Every row of the files and what becomes of it, before anything does. */
export function Preview({ preview, onConfirm, onCancel }: PreviewProps) {
  const { sorted, senders } = preview;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [withKnown, setWithKnown] = useState(true);
  const [shown, setShown] = useState('all');
  const [length, setLength] = useState(100);
  // Words are made for the rows that are shown; 100,000 of them would hold the page.
  const rows = useMemo(() => rowsOf(preview), [preview]);
  const counts = useMemo(() => countFates(rows), [rows]);
  const fates = [...counts.keys()];
  const some = useMemo(() => (shown === 'all' ? rows : rows.filter(({ fate }) => fate === shown)), [rows, shown]);
  const willChange = (counts.get('new') ?? 0) + (counts.get('changed') ?? 0) + ticked.size;
  const isEmpty = willChange === 0 && !(withKnown && sorted.known.length > 0);
  const tick = (key: string) => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{say('preview.title', { count: willChange })}</h2>
      <p class="room-lead">{say('preview.what')}</p>
      {senders.length > 0 && (
        <fieldset class="senders">
          <legend>{say('preview.senders', { count: senders.length, messages: preview.messages })}</legend>
          <Button look="quiet" onClick={() => setTicked(new Set(ticked.size === senders.length ? [] : senders.map(({ key }) => key)))}>
            {say(ticked.size === senders.length ? 'preview.none' : 'preview.all')}
          </Button>
          <ul>
            {senders.slice(0, length).map((sender) => (
              <li key={sender.key}>
                <label class="tick">
                  <input type="checkbox" checked={ticked.has(sender.key)} onChange={() => tick(sender.key)} />
                  <span>
                    <b dir="auto">{sender.name}</b> <SenderFacts sender={sender} />
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {sorted.known.length > 0 && (
        <label class="tick">
          <input type="checkbox" checked={withKnown} onChange={() => setWithKnown(!withKnown)} />
          <span>{say('preview.known', { count: sorted.known.length })}</span>
        </label>
      )}
      {fates.length > 1 && (
        <Chips label={say('preview.filter')} chosen={shown} tabs={[{ id: 'all', words: say('list.all'), count: rows.length }, ...fates.map((fate) => ({ id: fate, words: say(`fate.${fate as 'new'}`), count: counts.get(fate) }))]} onChoose={setShown} />
      )}
      {some.length > 0 && (
        <ul class="fates">
          {some.slice(0, length).map((line, at) => (
            <li key={at} class={`fate-${line.fate}`}>
              <span class="fate-word">{say(`fate.${line.fate as 'new'}`)}</span>
              <span dir="auto">{line.words()}</span>
              <small>{line.row > 0 ? say('preview.where', { file: line.file, row: line.row }) : line.file}</small>
            </li>
          ))}
        </ul>
      )}
      {some.length > length && <More words={say('list.more', { count: some.length - length })} onMore={() => setLength(length + 200)} />}
      <div class="form-acts preview-acts">
        <Button onClick={onCancel}>{say('form.cancel')}</Button>
        <Button look="main" disabled={isEmpty} onClick={() => onConfirm(senders.filter(({ key }) => ticked.has(key)), withKnown)}>
          {willChange > 0 ? say('preview.confirm', { count: willChange }) : say('preview.confirm-known')}
        </Button>
      </div>
    </section>
  );
}

function SenderFacts({ sender }: { readonly sender: RankedSender }) {
  const { calls } = useDesk();
  const parts = [
    say('preview.pitches', { count: sender.pitches }),
    say(`network.${sender.network}`),
    sender.unanswered > 0 && say('preview.unanswered', { count: sender.unanswered }),
    sender.answered && say('preview.answered'),
    sender.lastAt !== undefined && formatDay(sender.lastAt, calls.now()),
  ];
  return <small>{parts.filter(Boolean).join(' · ')}</small>;
}

function rowsOf({ sorted, fates }: Previewed): Line[] {
  const refusals = [...sorted.problems, ...sorted.refused];
  return [
    ...refusals.map(({ file, row, field, expected }) => ({ file, row, fate: 'refused', words: () => say('preview.expected', { field, expected }) })),
    ...sorted.entries.map(({ file, row }, at) => ({ file, row, fate: fates[at]?.fate ?? 'refused', words: () => describe(fates[at]) })),
    ...sorted.duplicates.map(({ file, row, of }) => ({ file, row, fate: 'duplicate', words: () => say('preview.duplicate', { row: of }) })),
  ];
}
function countFates(rows: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fate } of rows) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  return counts;
}
function describe(fate: RowPreview | undefined): string {
  if (!fate) return '';
  if (fate.why) return `${fate.name}: ${fate.why}`;
  if (!fate.fields?.length) return fate.name;
  const fields = fate.fields.map((field) => (hasWords(`entry.field.${field}`) ? say(`entry.field.${field}` as 'entry.field.name') : field));
  return say('preview.changes', { name: fate.name, fields: fields.join(', ') });
}
