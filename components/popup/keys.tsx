import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../button';
import { say } from '../words/words';

/** Every key and what it does; the popup draws its help from here. */
function listKeys(hasNotice: boolean): readonly (readonly [keys: readonly string[], means: string])[] {
  return [
    [['j', 'k'], say('keys.move')],
    [['Enter'], say('keys.open')],
    [['l'], say('keys.list')],
    [['p'], say('keys.peer')],
    [['m'], say('keys.marketing')],
    [['f'], say('keys.fine')],
    [['s'], say('keys.keep')],
    [['n'], say('keys.not-now')],
    [['r'], say('keys.reveal')],
    ...(hasNotice ? [[['o'], say('keys.notice')] as const] : []),
    [['u'], say('keys.undo')],
    ...(hasNotice ? [] : [[['/'], say('keys.search')] as const]),
    [['?'], say('keys.help')],
    [['Esc'], say('keys.close')],
  ];
}

/** The keys, over everything else, until Escape or Close. */
export function Keys({ hasNotice = false, onClose }: { readonly hasNotice?: boolean; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== '?') return;
    // Without this Escape would close the whole popup.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <dialog class="keys" ref={dialog} aria-labelledby="keys-title" onKeyDown={onKeyDown} onClose={onClose}>
      <h2 id="keys-title">{say('keys.title')}</h2>
      <dl>
        {listKeys(hasNotice).map(([keys, means]) => (
          <div key={means}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onClose}>{say('why.close')}</Button>
    </dialog>
  );
}
