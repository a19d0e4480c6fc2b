import { useState } from 'preact/hooks';
import { Button } from '../button';
import { More } from '../more';
import { useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { sayOfFile } from '../words/file-words';
import { joinWords, say } from '../words/words';
import { Fates } from './fates';
import type { RankedSender } from './rank-senders';
import { countExtras, type FateLines, type SortedRows } from './sort-rows';

export interface Previewed {
  readonly importId: string;
  readonly sorted: SortedRows;
  readonly messages: number;
  readonly lines: FateLines;
  readonly senders: readonly RankedSender[];
}
/** What is taken in beside entries. */
export interface Also {
  readonly known: boolean;
  readonly extras: boolean;
}
interface PreviewProps {
  readonly preview: Previewed;
  onConfirm(ticked: readonly RankedSender[], also: Also): void;
  onCancel(): void;
}

/** Every row of the files and what becomes of it, before anything does. */
export function Preview({ preview, onConfirm, onCancel }: PreviewProps) {
  const { sorted, senders, lines } = preview;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [also, setAlso] = useState<Also>({ known: true, extras: true });
  const extras = countExtras(sorted);
  const [length, setLength] = useState(100);
  const willChange = lines.entries + ticked.size;
  const isEmpty = willChange === 0 && !(also.known && sorted.known.length > 0) && !(also.extras && extras > 0);
  const tick = (key: string) => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{say('preview.title', { count: willChange })}</h2>
      <p class="room-lead">{say('preview.what')}</p>
      {sorted.problems.length > 0 && <p>{sayOfFile('sum.files', { count: sorted.problems.length })}</p>}
      {lines.count('refused') > sorted.problems.length && <p>{sayOfFile('sum.refused', { count: lines.count('refused') - sorted.problems.length })}</p>}
      {sorted.unread.map(({ file, columns }) => (
        <p key={file} dir="auto">
          {sayOfFile('sum.unread', { file, count: columns.length, columns: joinWords(columns) })}
        </p>
      ))}
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
          {senders.length > length && <More words={say('list.more', { count: senders.length - length })} onMore={() => setLength(length + 200)} />}
        </fieldset>
      )}
      {sorted.known.length > 0 && (
        <label class="tick">
          <input type="checkbox" checked={also.known} onChange={() => setAlso({ ...also, known: !also.known })} />
          <span>{say('preview.known', { count: sorted.known.length })}</span>
        </label>
      )}
      {extras > 0 && (
        <label class="tick">
          <input type="checkbox" checked={also.extras} onChange={() => setAlso({ ...also, extras: !also.extras })} />
          <span>{say('preview.extras', { count: extras })}</span>
        </label>
      )}
      <Fates importId={preview.importId} lines={lines} />
      <div class="form-acts preview-acts">
        <Button onClick={onCancel}>{say('form.cancel')}</Button>
        <Button look="main" disabled={isEmpty} onClick={() => onConfirm(senders.filter(({ key }) => ticked.has(key)), also)}>
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
