import { useId } from 'preact/hooks';
import { Glyph } from '../glyph';

interface TicksProps<Id extends string> {
  readonly title: string;
  readonly choices: readonly { readonly id: Id; readonly words: string }[];
  readonly chosen: readonly string[];
  readonly problem?: string | undefined;
  onChoose(chosen: Id[]): void;
}

/** Any of a few, all in sight. */
export function Ticks<Id extends string>({ title, choices, chosen, problem, onChoose }: TicksProps<Id>) {
  const about = useId();
  const toggle = (id: Id, on: boolean) => onChoose(choices.map((choice) => choice.id).filter((one) => (one === id ? on : chosen.includes(one))));
  return (
    <fieldset class="ticks" aria-describedby={problem ? about : undefined}>
      <legend>{title}</legend>
      <div class="ticks-row">
        {choices.map(({ id, words }) => (
          <label key={id} class="tick">
            <input type="checkbox" checked={chosen.includes(id)} aria-invalid={problem ? true : undefined} onChange={(event) => toggle(id, event.currentTarget.checked)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {problem && (
        <p class="field-problem" id={about} role="alert">
          <Glyph name="trouble" />
          {problem}
        </p>
      )}
    </fieldset>
  );
}
