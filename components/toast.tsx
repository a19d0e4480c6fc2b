import { Button } from './button';
import { Glyph } from './glyph';
import { say } from './words/words';

export interface ToastState {
  readonly words: string;
  readonly tone: 'done' | 'problem';
  /** What the button beside the words does: take it back, or try it again. */
  readonly offer?: 'undo' | 'again';
}
interface ToastProps {
  readonly toast?: ToastState;
  onOffer(): void;
  onDismiss(): void;
}

/** The one place where every act says what it did. It stays until dismissed; nothing counts down. */
export function Toast({ toast, onOffer, onDismiss }: ToastProps) {
  return (
    <div class="toast-place">
      {/* The live region is always there: one that arrives together with its words is often not read. */}
      <div role={toast?.tone === 'problem' ? 'alert' : 'status'} aria-live={toast?.tone === 'problem' ? 'assertive' : 'polite'}>
        {toast && (
          <div class={`toast toast-${toast.tone}`}>
            <Glyph name={toast.tone === 'problem' ? 'trouble' : 'check'} />
            <p>{toast.words}</p>
            {toast.offer && (
              <Button look="quiet" glyph={toast.offer === 'undo' ? 'undo' : undefined} onClick={onOffer}>
                {say(toast.offer === 'undo' ? 'act.undo' : 'act.again')}
              </Button>
            )}
            <Button look="quiet" glyph="close" label={say('act.dismiss')} onClick={onDismiss} />
          </div>
        )}
      </div>
    </div>
  );
}
