import { useEffect, useRef } from 'preact/hooks';
import type { SeenItem } from '../../lib/messages/protocol';
import { Button } from '../button';
import { sayProblem, takeBack, useDesk } from '../popup/desk';
import { getChoices } from '../popup/draft';
import { nameOf } from '../popup/list-acts';
import { formatDay, getItemTime } from '../popup/times';
import { NoticeComposer, type Composed } from '../register/notice-composer';
import { noticePatch } from '../register/sent-notice';
import { say } from '../words/words';

interface NoticeProps {
  readonly item: SeenItem;
  onDone(): void;
}

/** A polite objection to the sender of an item: copy it, send it by hand, and say that it is sent. Nothing is sent from here. */
export function Notice({ item, onDone }: NoticeProps) {
  const { calls, acts } = useDesk();
  const operation = useRef([calls.operation(), calls.operation()]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('textarea')?.focus(), []);
  const copy = ({ text }: Composed) =>
    void acts.run(async () => {
      await navigator.clipboard.writeText(text);
      return { words: say('notice.copied') };
    });
  const sent = (composed: Composed) => {
    const { due } = composed;
    const { sender } = getChoices(item);
    if (!sender) return acts.explain(say('found.put.no-identity'));
    const [adding, changing] = operation.current as [string, string];
    void acts
      .run(async () => {
        const { entry } = await calls.call('list.add', { operation: adding, draft: sender });
        await calls.call('list.change', { operation: changing, id: entry.id, patch: noticePatch(entry, composed, calls.now()) });
        return { words: `${say('notice.noted', { name: entry.name })} ${say('sheet.due', { date: formatDay(due, calls.now()) })}`, undo: takeBack(calls, changing) };
      })
      .then((done) => done && onDone(), (error: unknown) => acts.explain(sayProblem(error)));
  };
  const at = getItemTime(item.sentAt, item.seenAt);
  const about = { kind: item.author.kind === 'organization' ? ('organization' as const) : ('person' as const), name: nameOf(item), evidence: [{ at, network: item.network, quote: '' }] };
  // Single keys are silent in fields, and so Escape is heard here.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <div class="form notice" role="group" aria-label={say('panel.notice')} ref={place} onKeyDown={onKeyDown}>
      <NoticeComposer about={about}>
        {(composed) => (
          <>
            <p class="field-hint">{say('notice.hint')}</p>
            <div class="form-acts">
              <Button onClick={onDone}>{say('form.cancel')}</Button>
              <Button onClick={() => sent(composed)}>{say('notice.sent')}</Button>
              <Button look="main" onClick={() => copy(composed)}>
                {say('notice.copy')}
              </Button>
            </div>
          </>
        )}
      </NoticeComposer>
    </div>
  );
}
