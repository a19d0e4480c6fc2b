import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings';
import { BADGE_CHOICES, type BadgeChoice } from './badge-choices';
import type { Enforcement } from '../../lib/core/vocabulary';
import { Button } from '../button';
import { Glyph, type GlyphName } from '../glyph';
import { useDesk } from '../popup/desk';
import { say } from '../words/words';
import { Choices } from './choices';
import { Sample } from './sample';
import { changeSettings } from './settings-acts';

interface WelcomeProps {
  readonly settings: Settings | undefined;
  onDone(): void;
}
const DEMO: readonly { readonly id: 'pitch' | 'peer' | 'recruiting'; readonly glyph: GlyphName; readonly kind: 'marketing' | 'peer' | 'recruiting' }[] = [
  { id: 'pitch', glyph: 'marketing', kind: 'marketing' },
  { id: 'peer', glyph: 'worth-reading', kind: 'peer' },
  { id: 'recruiting', glyph: 'recruiting', kind: 'recruiting' },
];

/** The first steps: what is read, what stays here, what may go wrong, three examples and at most three decisions. */
export function Welcome({ settings, onDone }: WelcomeProps) {
  const desk = useDesk();
  const [enforcement, setEnforcement] = useState<Exclude<Enforcement, 'off'>>('mark');
  const [recruiting, setRecruiting] = useState<Settings['recruiting']>('welcome');
  const [badge, setBadge] = useState<BadgeChoice>('pitches');
  const start = async () => {
    const saved = await changeSettings(
      desk,
      (before) => ({
        ...before,
        networks: { linkedin: { ...before.networks.linkedin, enforcement }, x: { ...before.networks.x, enforcement }, facebook: { ...before.networks.facebook, enforcement } },
        recruiting,
        badge,
        welcomed: true,
      }),
      say('welcome.done'),
    );
    if (saved) onDone();
  };
  return (
    <main class="welcome" data-ready={settings ? '' : undefined}>
      <h1>
        <Glyph name="unbadger" />
        {say('welcome.title')}
      </h1>
      <p class="welcome-lead">{say('app.what')}</p>
      <ul class="welcome-facts">
        <Fact glyph="show" title={say('welcome.reads')} what={say('welcome.reads.what')} />
        <Fact glyph="locked" title={say('welcome.stays')} what={say('welcome.stays.what')} />
        <Fact glyph="trouble" title={say('welcome.risk')} what={say('welcome.risk.what')} />
      </ul>
      <section class="block" aria-labelledby="demo-title">
        <h2 id="demo-title">{say('welcome.demo')}</h2>
        <ul class="welcome-demo">
          {DEMO.map(({ id, glyph, kind }) => (
            <li key={id}>
              <Glyph name={glyph} class={`ink-${kind}`} />
              <span>
                <b class={`welcome-kind ink-${kind}`}>{id === 'peer' ? say('kind.worth-reading') : say(`kind.${kind}`)}</b> <q>{say(`welcome.demo.${id}`)}</q>
                <small>{say(`welcome.demo.${id}.why`)}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <div class="welcome-choices">
        <div>
          <Choices<Exclude<Enforcement, 'off'>>
            title={say('welcome.enforcement')}
            chosen={enforcement}
            choices={(['mark', 'dim', 'fold'] as const).map((id) => ({ id, words: say(`enforcement.${id}`), means: say(`enforcement.${id}.means`) }))}
            onChoose={setEnforcement}
          />
          <Sample act={enforcement} />
        </div>
        <Choices<Settings['recruiting']>
          title={say('settings.recruiting')}
          chosen={recruiting}
          choices={(['welcome', 'like-marketing'] as const).map((id) => ({ id, words: say(`settings.recruiting.${id}`), means: say(`settings.recruiting.${id}.means`) }))}
          onChoose={setRecruiting}
        />
        <Choices<BadgeChoice> title={say('settings.badge')} chosen={badge} choices={BADGE_CHOICES.map((id) => ({ id, words: say(`settings.badge.${id}`) }))} onChoose={setBadge} />
      </div>
      <p class="welcome-end">
        <Button look="main" onClick={() => void start()}>
          {say('welcome.start')}
        </Button>
        <span class="why-small">{say('welcome.change-later')}</span>
      </p>
    </main>
  );
}

function Fact({ glyph, title, what }: { readonly glyph: GlyphName; readonly title: string; readonly what: string }) {
  return (
    <li>
      <Glyph name={glyph} />
      <span>
        <b>{title}</b>
        <small>{what}</small>
      </span>
    </li>
  );
}
