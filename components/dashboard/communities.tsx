import type { Settings } from '../../lib/core/settings';
import { ENFORCEMENTS, type Enforcement } from '../../lib/core/vocabulary';
import { ChoiceField } from '../field';
import { useDesk } from '../popup/desk';
import { say } from '../words/words';
import { changeSettings } from './settings-acts';
import { useAnswer } from './use-answer';

type Choice = Enforcement | 'network';
const CHOICES: readonly Choice[] = ['network', ...ENFORCEMENTS];

/** Groups and communities: those with a setting of their own, and those that open tabs show. */
export function Communities({ settings }: { readonly settings: Settings }) {
  const desk = useDesk();
  const seen = useAnswer('items.newest', { newest: 200 }).answer?.items ?? [];
  const names = new Map(seen.flatMap(({ community }) => (community ? [[community.key, community.name] as const] : [])));
  const keys = [...new Set([...Object.keys(settings.communities), ...names.keys()])];
  const choose = (key: string, choice: Choice) =>
    void changeSettings(desk, (before) => {
      const { [key]: _, ...others } = before.communities;
      return { ...before, communities: choice === 'network' ? others : { ...others, [key]: choice } };
    });
  return (
    <section class="block">
      <h2>{say('settings.communities')}</h2>
      <p class="room-lead">{say(keys.length ? 'settings.communities.what' : 'settings.communities.none')}</p>
      <ul class="cards">
        {keys.map((key) => (
          <li key={key} class="community">
            <ChoiceField<Choice>
              label={names.get(key) ?? key}
              value={settings.communities[key] ?? 'network'}
              choices={CHOICES.map((id) => ({ id, words: say(id === 'network' ? 'settings.communities.network' : `enforcement.${id}`) }))}
              onChoose={(choice) => choose(key, choice)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
