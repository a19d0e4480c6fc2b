import { useEffect, useRef, useState } from 'preact/hooks';
import type { BulkChange, BulkTarget } from '../../lib/core/draft';
import { Button } from '../button';
import { Menu } from '../menu';
import { takeBack, useDesk } from '../popup/desk';
import { DAY } from '../popup/times';
import { say } from '../words/words';

interface BulkBarProps {
  readonly target: BulkTarget;
  readonly count: number;
  readonly total: number;
  onAll(): void;
  onClear(): void;
}
interface Asked {
  readonly change: BulkChange;
  readonly words: string;
  readonly count: number;
  readonly names: readonly string[];
}

/** What can be done with all chosen entries at once. It is shown first, and done when confirmed. */
export function BulkBar({ target, count, total, onAll, onClear }: BulkBarProps) {
  const { calls, acts } = useDesk();
  const [asked, setAsked] = useState<Asked>();
  const preview = useRef<HTMLParagraphElement>(null);
  // The menu that had the focus is gone: it goes on where the preview is said, beside its two answers.
  useEffect(() => preview.current?.focus(), [asked]);
  const choices: readonly { readonly id: string; readonly words: string; readonly change: BulkChange }[] = [
    { id: 'mark', words: say('bulk.mark'), change: { patch: { act: 'mark' } } },
    { id: 'dim', words: say('bulk.dim'), change: { patch: { act: 'dim' } } },
    { id: 'fold', words: say('bulk.fold'), change: { patch: { act: 'fold' } } },
    { id: 'default', words: say('bulk.default'), change: { patch: { clear: ['act'] } } },
    { id: 'year', words: say('bulk.year'), change: { patch: { expiresAt: new Date(calls.now() + 365 * DAY).setHours(23, 59, 59, 0) } } },
    { id: 'respected', words: say('bulk.respected'), change: { patch: { state: 'respected' } } },
    { id: 'release', words: say('bulk.release'), change: { release: true } },
  ];
  const ask = (id: string) => {
    const choice = choices.find((one) => one.id === id)!;
    void acts.run(async () => {
      const { count: changes, names } = await calls.call('list.bulk-preview', { target, change: choice.change });
      setAsked({ change: choice.change, words: choice.words, count: changes, names });
      return undefined;
    });
  };
  const confirm = ({ change, count: expected }: Asked) => {
    const operation = calls.operation();
    void acts
      .run(async () => {
        const { changed } = await calls.call('list.bulk', { operation, target, change, expected });
        return { words: say('bulk.done', { count: changed }), undo: takeBack(calls, operation) };
      })
      .then((done) => {
        setAsked(undefined);
        if (done) onClear();
      });
  };
  if (asked)
    return (
      <div class="bulk" role="group" aria-label={asked.words}>
        <p role="status" tabIndex={-1} ref={preview}>
          <b>{say('bulk.will', { count: asked.count })}</b> {asked.words}
          {asked.names.length > 0 && <small dir="auto">: {asked.names.join(', ')}{asked.count > asked.names.length ? ' …' : ''}</small>}
        </p>
        <Button onClick={() => setAsked(undefined)}>{say('form.cancel')}</Button>
        <Button look="main" disabled={asked.count === 0} onClick={() => confirm(asked)}>
          {say('bulk.confirm', { count: asked.count })}
        </Button>
      </div>
    );
  return (
    <div class="bulk" role="group" aria-label={say('bulk.label')}>
      <p role="status">{say('bulk.chosen', { count })}</p>
      {count < total && (
        <Button look="quiet" onClick={onAll}>
          {say('bulk.all', { count: total })}
        </Button>
      )}
      <Menu label={say('bulk.label')} choices={choices} side="end" onChoose={ask}>
        {say('bulk.change')}
      </Menu>
      <Button look="quiet" glyph="close" label={say('bulk.clear')} onClick={onClear} />
    </div>
  );
}
