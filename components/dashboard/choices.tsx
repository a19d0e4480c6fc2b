import { useId } from 'preact/hooks';

interface ChoicesProps<Id extends string> {
  readonly title: string;
  readonly lead?: string;
  readonly chosen: Id;
  readonly choices: readonly { readonly id: Id; readonly words: string; readonly means?: string }[];
  onChoose(id: Id): void;
}

/** One of a few, all in sight, each with what it means. */
export function Choices<Id extends string>({ title, lead, chosen, choices, onChoose }: ChoicesProps<Id>) {
  const name = useId();
  return (
    <fieldset class="block choices">
      <legend>{title}</legend>
      {lead && <p class="room-lead">{lead}</p>}
      {choices.map((choice) => (
        <label key={choice.id} class="choice">
          <input type="radio" name={name} value={choice.id} checked={choice.id === chosen} onChange={() => onChoose(choice.id)} />
          <span>
            {choice.words}
            {choice.means && <small>{choice.means}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  readonly words: string;
  readonly means: string;
  readonly isOn: boolean;
  onToggle(on: boolean): void;
}

/** On or off, with what it means. */
export function Switch({ words, means, isOn, onToggle }: SwitchProps) {
  return (
    <label class="choice">
      <input type="checkbox" role="switch" checked={isOn} onChange={(event) => onToggle(event.currentTarget.checked)} />
      <span>
        {words}
        <small>{means}</small>
      </span>
    </label>
  );
}
