import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Glyph, type GlyphName } from './glyph';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  /** Draws the control; the attributes tie it to its label, hint and problem. */
  readonly children: (tie: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean }) => ComponentChildren;
}

/** A labelled control with room for a hint and for what is wrong with it. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const about = `${id}-about`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': hint || problem ? about : undefined, 'aria-invalid': problem ? true : undefined })}
      {problem ? (
        <p class="field-problem" id={about} role="alert">
          <Glyph name="trouble" />
          {problem}
        </p>
      ) : (
        hint && (
          <p class="field-hint" id={about}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly value: string;
  readonly rows?: number;
  /** Typed unseen, e.g. a passphrase. */
  readonly secret?: boolean;
  onText(text: string): void;
}

/** One line of text, or several with `rows`. */
export function TextField({ label, hint, problem, value, rows, secret, onText }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(tie) =>
        rows ? (
          <textarea {...tie} class="input" rows={rows} value={value} onInput={(event) => onText(event.currentTarget.value)} />
        ) : secret ? (
          <input {...tie} class="input" type="password" autocomplete="off" value={value} onInput={(event) => onText(event.currentTarget.value)} />
        ) : (
          <input {...tie} class="input" type="text" autocomplete="off" spellcheck={false} value={value} onInput={(event) => onText(event.currentTarget.value)} />
        )
      }
    </Field>
  );
}

interface ChoiceFieldProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly words: string }[];
  onChoose(id: Id): void;
}

/** One of a few. */
export function ChoiceField<Id extends string>({ label, value, choices, onChoose }: ChoiceFieldProps<Id>) {
  return (
    <Field label={label}>
      {(tie) => (
        <span class="select">
          <select {...tie} class="input" value={value} onChange={(event) => onChoose(event.currentTarget.value as Id)}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id} selected={choice.id === value}>
                {choice.words}
              </option>
            ))}
          </select>
          <Glyph name="down" />
        </span>
      )}
    </Field>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly glyph?: GlyphName;
  readonly value: string;
  readonly field: RefObject<HTMLInputElement | null>;
  onText(text: string): void;
}

/** A search line; its label is its placeholder for the eye and a real label for everybody else. */
export function SearchField({ label, glyph = 'search', value, field, onText }: SearchFieldProps) {
  return (
    <div class="search">
      <Glyph name={glyph} />
      <input ref={field} class="input" type="search" aria-label={label} placeholder={label} autocomplete="off" spellcheck={false} value={value} onInput={(event) => onText(event.currentTarget.value)} />
    </div>
  );
}
