import { useState } from 'preact/hooks';
import { Button } from '../button';
import { More } from '../more';
import { useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { say } from '../words/words';
import { Fates } from './fates';
import type { RankedSender } from './rank-senders';
import type { FateLines, SortedRows } from './sort-rows';

export interface Previewed {
  readonly importId: string;
  readonly sorted: SortedRows;
  readonly messages: number;
  readonly lines: FateLines;
  readonly senders: readonly RankedSender[];
}
interface PreviewProps {
  readonly preview: Previewed;
  onConfirm(ticked: readonly RankedSender[], withKnown: boolean): void;
  onCancel(): void;
}

/** Every row of the files and what becomes of it, before anything does. */
export function Preview({ preview, onConfirm, onCancel }: PreviewProps) {
  const { sorted, senders, lines } = preview;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [withKnown, setWithKnown] = useState(true);
  const [length, setLength] = useState(100);
  const willChange = lines.count('new') + lines.count('changed') + ticked.size;
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
          {senders.length > length && <More words={say('list.more', { count: senders.length - length })} onMore={() => setLength(length + 200)} />}
        </fieldset>
      )}
      {sorted.known.length > 0 && (
        <label class="tick">
          <input type="checkbox" checked={withKnown} onChange={() => setWithKnown(!withKnown)} />
          <span>{say('preview.known', { count: sorted.known.length })}</span>
        </label>
      )}
      <Fates importId={preview.importId} lines={lines} />
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
