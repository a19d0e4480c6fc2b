import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ACTION_IDS, ENTRY_REASONS, type ActionId, type EntryReason } from '../../lib/core/vocabulary';
import { Button } from '../button';
import { ChoiceField, TextField } from '../field';
import { useFocus } from '../use-focus';
import { say } from '../words/words';
import { DAY, formatDay } from './times';

/** What may be said about an entry besides who it is. */
export interface EntryWords {
  readonly name: string;
  readonly reason: EntryReason;
  readonly reasonText?: string;
  readonly note?: string;
  readonly expiresAt?: number;
  readonly act?: ActionId;
}
interface EntryFormProps {
  readonly start: EntryWords;
  readonly title: string;
  readonly save: string;
  readonly now: number;
  /** Fields above the usual ones, e.g. the address. */
  readonly children?: ComponentChildren;
  /** True hides the name: what is listed is its own name. */
  readonly unnamed?: boolean;
  /** Offers to keep the opening words as evidence. */
  readonly evidence?: string;
  /** False keeps the form from being saved: the fields above say why. */
  readonly ready?: () => boolean;
  onSave(words: EntryWords, keepEvidence: boolean): void;
  onCancel(): void;
}
const DAYS = { never: undefined, '30': 30, '90': 90, '365': 365 } as const;
type Expiry = keyof typeof DAYS | 'kept';
const ACTS = ['default', ...ACTION_IDS.filter((id) => id !== 'highlight')] as const;

/** The form for one entry: to add with a note, to add by hand, to edit. */
export function EntryForm({ start, title, save, now, children, unnamed, evidence, ready, onSave, onCancel }: EntryFormProps) {
  const [words, setWords] = useState(start);
  const [typedName, setTypedName] = useState(false);
  const [expiry, setExpiry] = useState<Expiry>(start.expiresAt === undefined ? 'never' : 'kept');
  const [keep, setKeep] = useState(false);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = useFocus();
  const set = (change: Partial<EntryWords>) => setWords((before) => ({ ...before, ...change }));
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true }), []);

  // Until the user writes a name, it follows the address above.
  const name = typedName ? words.name : start.name;
  const problems = {
    name: unnamed ? undefined : !name.trim() ? say('form.name.missing') : name.length > 300 ? say('form.name.long') : undefined,
    reasonText: (words.reasonText?.length ?? 0) > 500 ? say('form.reason-text.long') : undefined,
    note: (words.note?.length ?? 0) > 4000 ? say('form.note.long') : undefined,
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const isReady = ready?.() ?? true;
    if (!isReady || Object.values(problems).some(Boolean)) {
      focus(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]'));
      return;
    }
    const days = expiry === 'kept' ? undefined : DAYS[expiry];
    const expiresAt = expiry === 'kept' ? start.expiresAt : days && now + days * DAY;
    const reasonText = words.reason === 'other' ? words.reasonText?.trim() || undefined : undefined;
    onSave({ ...words, name: name.trim(), reasonText, note: words.note?.trim() || undefined, expiresAt }, keep);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const expiries: readonly Expiry[] = [...(start.expiresAt === undefined ? [] : (['kept'] as const)), 'never', '30', '90', '365'];

  return (
    <form class="form" ref={form} aria-label={title} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <h2 class="form-title">{title}</h2>
      {children}
      {!unnamed && (
        <TextField
          label={say('form.name')}
          value={name}
          problem={tried ? problems.name : undefined}
          onText={(text) => {
            setTypedName(true);
            set({ name: text });
          }}
        />
      )}
      <div class="form-pair">
        <ChoiceField label={say('form.reason')} value={words.reason} choices={ENTRY_REASONS.map((id) => ({ id, words: say(`reason.${id}`) }))} onChoose={(reason) => set({ reason })} />
        <ChoiceField
          label={say('form.expiry')}
          value={expiry}
          choices={expiries.map((id) => ({ id, words: id === 'kept' ? say('form.expiry.kept', { date: formatDay(start.expiresAt ?? now, now) }) : say(`form.expiry.${id}`) }))}
          onChoose={(id) => setExpiry(id)}
        />
        <ChoiceField
          label={say('form.act')}
          value={words.act && words.act !== 'highlight' ? words.act : 'default'}
          choices={ACTS.map((id) => ({ id, words: say(`form.act.${id}`) }))}
          onChoose={(act) => set({ act: act === 'default' ? undefined : act })}
        />
      </div>
      {words.reason === 'other' && <TextField label={say('form.reason-text')} value={words.reasonText ?? ''} problem={problems.reasonText} onText={(reasonText) => set({ reasonText })} />}
      <TextField label={say('form.note')} hint={say('form.note.hint')} rows={2} value={words.note ?? ''} problem={problems.note} onText={(note) => set({ note })} />
      {evidence !== undefined && (
        <label class="tick">
          <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.currentTarget.checked)} />
          <span>
            {say('form.evidence')}
            <q>{evidence}</q>
          </span>
        </label>
      )}
      <div class="form-acts">
        <Button onClick={onCancel}>{say('form.cancel')}</Button>
        <Button look="main" type="submit">
          {save}
        </Button>
      </div>
    </form>
  );
}
