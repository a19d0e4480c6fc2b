import type { Entry } from '../../lib/core/entry';
import { profileLine } from '../../lib/notices/compose';
import { Button } from '../button';
import { takeBack, useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { say } from '../words/words';
import { NoticeComposer, type Composed } from './notice-composer';
import { noticePatch } from './sent-notice';

/** Writes a polite objection to copy. It is never sent from here; copying dates it and starts the clock. */
export function Notice({ entry }: { readonly entry: Entry }) {
  const { calls, acts } = useDesk();
  const copy = (composed: Composed) => {
    const { text, due } = composed;
    const operation = calls.operation();
    void acts.run(async () => {
      await navigator.clipboard.writeText(text);
      await calls.call('list.change', { operation, id: entry.id, patch: noticePatch(entry, composed, calls.now()) });
      return { words: say('objection.copied', { date: formatDay(due, calls.now()) }), undo: takeBack(calls, operation) };
    });
  };
  const copyLine = ({ choice }: Composed) =>
    void acts.run(async () => {
      await navigator.clipboard.writeText(profileLine(choice.language));
      return { words: say('objection.line-copied') };
    });
  return (
    <section class="form notice" aria-labelledby="notice-title">
      <h2 id="notice-title" class="form-title">
        {say('objection.title')}
      </h2>
      <NoticeComposer about={entry}>
        {(composed) => (
          <div class="form-acts form-acts-start">
            <Button look="main" onClick={() => copy(composed)}>
              {say('objection.copy')}
            </Button>
            <Button look="quiet" onClick={() => copyLine(composed)}>
              {say('objection.copy-line')}
            </Button>
          </div>
        )}
      </NoticeComposer>
    </section>
  );
}
