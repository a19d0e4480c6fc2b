import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../button';
import { useFocus } from '../use-focus';
import { say } from '../words/words';

interface SmallFormProps {
  readonly label: string;
  readonly children: ComponentChildren;
  onSave(): void;
  onCancel(): void;
}

/** A form that opens in its place on a sheet: the first field has the focus, Escape leaves it as it was. */
export function SmallForm({ label, children, onSave, onCancel }: SmallFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const focus = useFocus();
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onSave();
    focus(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form class="form" ref={form} noValidate aria-label={label} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {children}
      <div class="form-acts">
        <Button onClick={onCancel}>{say('form.cancel')}</Button>
        <Button look="main" type="submit">
          {say('form.save')}
        </Button>
      </div>
    </form>
  );
}
