import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeenItem } from '../../lib/messages/protocol';
import { Button } from '../button';
import { ChoiceField, Field } from '../field';
import { sayProblem, takeBack, useDesk } from '../popup/desk';
import { getChoices } from '../popup/draft';
import { nameOf } from '../popup/list-acts';
import { say } from '../words/words';
import { NOTICES, type NoticeTone } from './notice-words';

interface NoticeProps {
  readonly item: SeenItem;
  onDone(): void;
}

/** A polite objection to send by hand: pick a tone, copy it, and say when it is sent. Nothing is sent from here. */
export function Notice({ item, onDone }: NoticeProps) {
  const desk = useDesk();
  const [tone, setTone] = useState<NoticeTone>('kind');
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const written = text || NOTICES[tone](nameOf(item));
  useEffect(() => area.current?.focus(), []);

  const copy = () =>
    void desk.acts.run(async () => {
      await navigator.clipboard.writeText(written);
      return { words: say('notice.copied') };
    });
  const operation = useRef([desk.calls.operation(), desk.calls.operation()]);
  const sent = () => {
    const { sender } = getChoices(item);
    if (!sender) return desk.acts.explain(say('found.put.no-identity'));
    const [adding, changing] = operation.current as [string, string];
    void desk.acts
      .run(async () => {
        const { entry } = await desk.calls.call('list.add', { operation: adding, draft: sender });
        await desk.calls.call('list.change', { operation: changing, id: entry.id, patch: { state: 'noticed', noticeAt: desk.calls.now() } });
        return { words: say('notice.noted', { name: entry.name }), undo: takeBack(desk.calls, changing) };
      })
      .then((done) => done && onDone(), (error: unknown) => desk.acts.explain(sayProblem(error)));
  };
  return (
    <div class="form notice" role="group" aria-label={say('panel.notice')}>
      <ChoiceField<NoticeTone>
        label={say('notice.tone')}
        value={tone}
        choices={[
          { id: 'kind', words: say('notice.tone.kind') },
          { id: 'short', words: say('notice.tone.short') },
          { id: 'formal', words: say('notice.tone.formal') },
        ]}
        onChoose={(id) => {
          setTone(id);
          setText('');
        }}
      />
      <Field label={say('notice.text')} hint={say('notice.hint')}>
        {(tie) => <textarea {...tie} ref={area} class="input" rows={6} value={written} onInput={(event) => setText(event.currentTarget.value)} />}
      </Field>
      <div class="form-acts">
        <Button onClick={onDone}>{say('form.cancel')}</Button>
        <Button onClick={sent}>{say('notice.sent')}</Button>
        <Button look="main" onClick={copy}>
          {say('notice.copy')}
        </Button>
      </div>
    </div>
  );
}
