import { useState } from 'preact/hooks';
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
  readonly where: string;
  readonly fate: string;
  readonly words: string;
}

/** Every row of the files and what becomes of it, before anything does. */
export function Preview({ preview, onConfirm, onCancel }: PreviewProps) {
  const { sorted, senders } = preview;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [withKnown, setWithKnown] = useState(true);
  const [shown, setShown] = useState('all');
  const [length, setLength] = useState(100);
  const lines = linesOf(preview);
  const fates = [...new Set(lines.map(({ fate }) => fate))];
  const some = lines.filter(({ fate }) => shown === 'all' || fate === shown);
  const willChange = preview.fates.filter(({ fate }) => fate === 'new' || fate === 'changed').length + ticked.size;
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
        <Chips label={say('preview.filter')} chosen={shown} tabs={[{ id: 'all', words: say('list.all'), count: lines.length }, ...fates.map((fate) => ({ id: fate, words: say(`fate.${fate as 'new'}`), count: lines.filter((line) => line.fate === fate).length }))]} onChoose={setShown} />
      )}
      {some.length > 0 && (
        <ul class="fates">
          {some.slice(0, length).map((line, at) => (
            <li key={at} class={`fate-${line.fate}`}>
              <span class="fate-word">{say(`fate.${line.fate as 'new'}`)}</span>
              <span dir="auto">{line.words}</span>
              <small>{line.where}</small>
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

function linesOf({ sorted, fates }: Previewed): Line[] {
  const where = ({ file, row }: { file: string; row: number }) => (row > 0 ? say('preview.where', { file, row }) : file);
  return [
    ...sorted.problems.map((problem) => ({ where: where(problem), fate: 'refused', words: say('preview.expected', { field: problem.field, expected: problem.expected }) })),
    ...sorted.refused.map((row) => ({ where: where(row), fate: 'refused', words: say('preview.expected', { field: row.field, expected: row.expected }) })),
    ...sorted.entries.map((row, at) => ({ where: where(row), fate: fates[at]?.fate ?? 'refused', words: describe(fates[at]) })),
    ...sorted.duplicates.map((row) => ({ where: where(row), fate: 'duplicate', words: say('preview.duplicate', { row: row.of }) })),
  ];
}
function describe(fate: RowPreview | undefined): string {
  if (!fate) return '';
  if (fate.why) return `${fate.name}: ${fate.why}`;
  if (!fate.fields?.length) return fate.name;
  const fields = fate.fields.map((field) => (hasWords(`entry.field.${field}`) ? say(`entry.field.${field}` as 'entry.field.name') : field));
  return say('preview.changes', { name: fate.name, fields: fields.join(', ') });
}
