import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings';
import { NETWORK_IDS, type Enforcement, type NetworkId, type Surface } from '../../lib/core/vocabulary';
import { useDesk } from '../popup/desk';
import { say } from '../words/words';
import { Sample } from './sample';
import { changeSettings } from './settings-acts';

const STEPS = ['mark', 'dim', 'fold'] as const satisfies readonly Enforcement[];
/** The surfaces each network has. */
type Place = Exclude<Surface, 'email' | 'sms'>;
const PLACES: Readonly<Record<NetworkId, readonly Place[]>> = { linkedin: ['feed', 'comment', 'message', 'invitation'], x: ['feed', 'comment', 'message'], facebook: ['feed', 'comment', 'message'] };

/** Per network and surface: from "only mark" to "fold when sure", with what a pitch then looks like. */
export function Strictness({ settings }: { readonly settings: Settings }) {
  return (
    <section class="block" aria-labelledby="strictness-title">
      <h2 id="strictness-title">{say('settings.strictness')}</h2>
      <p class="room-lead">{say('settings.strictness.what')}</p>
      {NETWORK_IDS.map((network) => (
        <NetworkStrictness key={network} network={network} settings={settings} />
      ))}
    </section>
  );
}

function NetworkStrictness({ network, settings }: { readonly network: NetworkId; readonly settings: Settings }) {
  const desk = useDesk();
  const { enforcement, surfaces } = settings.networks[network];
  const isOn = enforcement !== 'off';
  const name = say(`network.${network}`);
  const write = (change: Partial<Settings['networks'][NetworkId]>, words: string) => void changeSettings(desk, (before) => ({ ...before, networks: { ...before.networks, [network]: { ...before.networks[network], ...change } } }), words);
  return (
    <fieldset class="strict">
      <legend>
        <label class="strict-name">
          <input type="checkbox" role="switch" checked={isOn} onChange={(event) => write({ enforcement: event.currentTarget.checked ? 'mark' : 'off' }, say('site.changed', { network: name, enforcement: say(event.currentTarget.checked ? 'enforcement.mark' : 'enforcement.off') }))} />
          {name}
        </label>
      </legend>
      {!isOn && <p class="why-small">{say('enforcement.off.means')}</p>}
      {isOn &&
        PLACES[network].map((surface) => (
          <Slider
            key={surface}
            words={say(`settings.surface.${surface}`)}
            value={surfaces?.[surface] ?? enforcement}
            onChange={(value) => write({ surfaces: { ...surfaces, [surface]: value } }, say('settings.strictness.saved', { network: name, surface: say(`settings.surface.${surface}`), step: say(`settings.step.${value}`) }))}
          />
        ))}
    </fieldset>
  );
}

interface SliderProps {
  readonly words: string;
  readonly value: Enforcement;
  onChange(value: (typeof STEPS)[number]): void;
}

function Slider({ words, value, onChange }: SliderProps) {
  const id = useId();
  const at = Math.max(0, STEPS.indexOf(value as (typeof STEPS)[number]));
  const step = STEPS[at]!;
  return (
    <div class="slider">
      <label for={id}>{words}</label>
      <input id={id} type="range" min={0} max={STEPS.length - 1} step={1} value={at} aria-valuetext={say(`settings.step.${step}`)} onChange={(event) => onChange(STEPS[Number(event.currentTarget.value)] ?? 'mark')} />
      <output for={id}>{say(`settings.step.${step}`)}</output>
      <Sample act={step} />
    </div>
  );
}
