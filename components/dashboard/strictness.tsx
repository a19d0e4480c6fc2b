import { useEffect, useId, useState } from 'preact/hooks';
import { isObserving } from '../../lib/core/observing';
import type { PreviewItem } from '../../lib/core/preview';
import type { Settings } from '../../lib/core/settings';
import { NETWORK_IDS, type Enforcement, type NetworkId, type Surface } from '../../lib/core/vocabulary';
import { useDesk } from '../popup/desk';
import { say } from '../words/words';
import { previewStep, type Preview, type Step } from './preview';
import { Sample } from './sample';
import { changeSettings } from './settings-acts';
import { useAnswer } from './use-answer';

const STEPS = ['mark', 'dim', 'fold'] as const satisfies readonly Step[];
/** The surfaces each network has. */
type Place = Exclude<Surface, 'email' | 'sms'>;
const PLACES: Readonly<Record<NetworkId, readonly Place[]>> = { linkedin: ['feed', 'comment', 'message', 'invitation'], x: ['feed', 'comment', 'message'], facebook: ['feed', 'comment', 'message'] };

interface StrictnessProps {
  readonly settings: Settings;
  /** From how many hundredths on marketing is sure. */
  readonly foldAt: number | undefined;
}

/** Per network and surface: from "only mark" to "fold when sure", with what that does to what was seen last. */
export function Strictness({ settings, foldAt }: StrictnessProps) {
  const seen = useAnswer('items.newest', { newest: 200 }).answer?.items;
  return (
    <section class="block" aria-labelledby="strictness-title">
      <h2 id="strictness-title">{say('settings.strictness')}</h2>
      <p class="room-lead">
        {say('settings.strictness.what')} {seen && say(seen.length ? 'effect.seen' : 'effect.none')}
      </p>
      {NETWORK_IDS.map((network) => (
        <NetworkStrictness key={network} network={network} settings={settings} seen={seen ?? []} foldAt={foldAt} />
      ))}
    </section>
  );
}

interface NetworkProps extends StrictnessProps {
  readonly network: NetworkId;
  readonly seen: readonly PreviewItem[];
}

function NetworkStrictness({ network, settings, seen, foldAt }: NetworkProps) {
  const desk = useDesk();
  const { enforcement, surfaces } = settings.networks[network];
  const isOn = enforcement !== 'off';
  const name = say(`network.${network}`);
  const write = (change: Partial<Settings['networks'][NetworkId]>, words: string, rest: Partial<Settings> = {}) => void changeSettings(desk, (before) => ({ ...before, ...rest, networks: { ...before.networks, [network]: { ...before.networks[network], ...change } } }), words);
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
            hasAny={seen.length > 0}
            preview={(step) => previewStep(seen, network, surface, step, { foldAt, recruiting: settings.recruiting })}
            // Whoever chooses to dim or fold has seen enough of the quiet start.
            onChange={(value) => write({ surfaces: { ...surfaces, [surface]: value } }, say('settings.strictness.saved', { network: name, surface: say(`settings.surface.${surface}`), step: say(`settings.step.${value}`) }), value !== 'mark' && isObserving(settings, desk.calls.now()) ? { observeUntil: desk.calls.now() } : {})}
          />
        ))}
    </fieldset>
  );
}

interface SliderProps {
  readonly words: string;
  readonly value: Enforcement;
  /** True when anything at all stands in an open tab; otherwise one sentence above says so for all. */
  readonly hasAny: boolean;
  readonly preview: (step: Step) => Preview;
  onChange(value: Step): void;
}

function Slider({ words, value, hasAny, preview, onChange }: SliderProps) {
  const id = useId();
  // While the thumb is dragged nothing is saved yet, but what it would do is shown.
  const [dragged, setDragged] = useState<number>();
  const at = dragged ?? Math.max(0, STEPS.indexOf(value as Step));
  const step = STEPS[at]!;
  const { seen, touched, shown } = preview(step);
  useEffect(() => setDragged(undefined), [value]);
  return (
    <div class="slider">
      <label for={id}>{words}</label>
      <input id={id} type="range" min={0} max={STEPS.length - 1} step={1} value={at} aria-valuetext={say(`settings.step.${step}`)} aria-describedby={`${id}-does`} onInput={(event) => setDragged(Number(event.currentTarget.value))} // The real change event, when the thumb is let go: under its usual name it would come with every step of a drag.
        onChangeCapture={(event) => onChange(STEPS[Number(event.currentTarget.value)] ?? 'mark')} />
      <output for={id}>{say(`settings.step.${step}`)}</output>
      <div class="slider-preview">
        <Sample act={shown?.act ?? step} item={shown?.item} />
        <p class="why-small" id={`${id}-does`}>
          {seen ? say(`effect.${step}`, { count: seen, touched }) : hasAny && say('effect.example')}
        </p>
      </div>
    </div>
  );
}
