import { Button } from '../button';
import { useAnswer } from '../dashboard/use-answer';
import { useDesk } from '../popup/desk';
import { putOnList } from '../popup/list-acts';
import { say } from '../words/words';

/** Organizations that several listed people sell for. One press lists them; nothing happens by itself. */
export function Suggestions() {
  const desk = useDesk();
  const { answer } = useAnswer('list.suggest', null);
  const suggestions = answer?.suggestions.slice(0, 3) ?? [];
  if (suggestions.length === 0) return null;
  return (
    <ul class="suggestions">
      {suggestions.map(({ key, name, people }) => (
        <li key={key}>
          <span>
            {say('suggest.words', { count: people.length, name })} <small dir="auto">{people.slice(0, 3).map((one) => one.name).join(', ')}</small>
          </span>
          <Button onClick={() => void putOnList(desk, { kind: 'organization', name, identities: [{ key, label: name }], reason: 'kept-following-up' })}>{say('suggest.list', { name })}</Button>
        </li>
      ))}
    </ul>
  );
}
