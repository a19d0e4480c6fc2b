import { useState } from 'preact/hooks';
import { RETENTION_DAYS } from '../../lib/core/voice';
import type { Settings as All } from '../../lib/core/settings';
import { Button } from '../button';
import { ChoiceField } from '../field';
import { useDesk } from '../popup/desk';
import { LANGUAGE_NAMES, say } from '../words/words';
import { changeSettings } from './settings-acts';
import { Choices, Switch } from './choices';
import { Communities } from './communities';
import { Recruiting } from './recruiting';
import type { RoomProps } from './rooms';
import { Strictness } from './strictness';
import { useAnswer } from './use-answer';

const DAYS = ['30', '90', '180', '365', '730'] as const;
const LANGUAGES = ['browser', ...(Object.keys(LANGUAGE_NAMES) as (keyof typeof LANGUAGE_NAMES)[])] as const;

/** Settings in plain words. Each change holds at once and can be taken back. */
export function Settings({ tools }: RoomProps) {
  const desk = useDesk();
  const { answer: settings, problem } = useAnswer('settings.read', null);
  if (problem) return <p class="notice-trouble">{say('reading.trouble', { problem })}</p>;
  if (!settings) return null;
  const set = (change: Partial<All>) => void changeSettings(desk, (before) => ({ ...before, ...change }));
  const days = String(settings.retentionDays ?? RETENTION_DAYS) as (typeof DAYS)[number];
  return (
    <div class="settings">
      <Strictness settings={settings} foldAt={tools.foldAt} />
      <Recruiting settings={settings} />
      <Choices
        title={say('settings.promoted')}
        chosen={settings.promoted}
        choices={(['mark', 'like-marketing'] as const).map((id) => ({ id, words: say(`settings.promoted.${id}`) }))}
        onChoose={(promoted) => set({ promoted })}
      />
      <Choices
        title={say('settings.worth-reading')}
        chosen={settings.highlight ? (settings.generosity ?? 'some') : 'off'}
        choices={(['off', 'few', 'some', 'many'] as const).map((id) => ({ id, words: say(`settings.worth-reading.${id}`) }))}
        onChoose={(id) => set(id === 'off' ? { highlight: false } : { highlight: true, generosity: id })}
      />
      <Choices
        title={say('settings.badge')}
        chosen={settings.badge ?? 'pitches'}
        choices={(['pitches', 'worth-reading', 'none'] as const).map((id) => ({ id, words: say(`settings.badge.${id}`) }))}
        onChoose={(badge) => set({ badge })}
      />
      <section class="block">
        <h2>{say('settings.footprint')}</h2>
        <Switch words={say('settings.zero-footprint')} means={say('settings.zero-footprint.means')} isOn={settings.zeroFootprint} onToggle={(zeroFootprint) => set({ zeroFootprint })} />
      </section>
      <Communities settings={settings} />
      <section class="block settings-pair">
        <ChoiceField
          label={say('settings.language')}
          value={settings.language ?? 'browser'}
          choices={LANGUAGES.map((id) => ({ id, words: id === 'browser' ? say('settings.language.browser') : LANGUAGE_NAMES[id] }))}
          onChoose={(id) => void changeSettings(desk, ({ language: _, ...rest }) => (id === 'browser' ? rest : { ...rest, language: id }), say('settings.language.saved'))}
        />
        <ChoiceField label={say('settings.retention')} value={DAYS.includes(days) ? days : '180'} choices={DAYS.map((id) => ({ id, words: say('settings.retention.days', { count: Number(id) }) }))} onChoose={(id) => set({ retentionDays: Number(id) })} />
      </section>
      <DeleteEverything />
    </div>
  );
}

/** Two steps, both in words; what cannot be taken back is never one click away. */
function DeleteEverything() {
  const { calls, acts } = useDesk();
  const [isSure, setSure] = useState(false);
  const erase = () =>
    void acts.run(async () => {
      await calls.call('storage.erase', { operation: calls.operation(), confirm: 'delete everything' });
      setSure(false);
      return { words: say('settings.deleted') };
    });
  return (
    <section class="block">
      <h2>{say('settings.delete')}</h2>
      <p class="room-lead">{say('settings.delete.what')}</p>
      {isSure ? (
        <div class="form-acts settings-sure" role="alert">
          <span>{say('settings.delete.sure')}</span>
          <Button onClick={() => setSure(false)}>{say('form.cancel')}</Button>
          <Button class="button-trouble" glyph="remove" onClick={erase}>
            {say('settings.delete.now')}
          </Button>
        </div>
      ) : (
        <Button glyph="remove" onClick={() => setSure(true)}>
          {say('settings.delete.begin')}
        </Button>
      )}
    </section>
  );
}
