import { useMemo, useState } from 'preact/hooks';
import { SURFACES, type Surface } from '../../lib/core/vocabulary';
import { ChoiceField, TextField } from '../field';
import { Glyph } from '../glyph';
import { MarkedText } from '../marked-text';
import { useDesk } from '../popup/desk';
import { Chances, Ledgers } from '../popup/why';
import { say, sayPercent } from '../words/words';
import { findTurningPoint } from './counterfactual';
import type { Tools } from './rooms';

interface TryTextProps {
  readonly judge: Tools['judge'];
  readonly off: readonly string[];
}
const PLACES = SURFACES.filter((surface) => surface !== 'email' && surface !== 'sms');
const LONGEST = 12_000;

/** Paste anything: kind, chances, both ledgers, the words marked, and what would change the verdict. Nothing is kept. */
export function TryText({ judge, off }: TryTextProps) {
  const { titles } = useDesk();
  const [text, setText] = useState('');
  const [surface, setSurface] = useState<Surface>('message');
  const shown = text.trim().slice(0, LONGEST);
  const verdict = useMemo(() => (shown && judge ? judge(shown, surface, off) : undefined), [judge, shown, surface, off]);
  const turn = useMemo(() => (verdict && judge ? findTurningPoint(verdict, (without) => judge(shown, surface, [...off, ...without])) : undefined), [verdict]);
  return (
    <section class="block try" aria-labelledby="try-title">
      <h2 id="try-title">{say('try.title')}</h2>
      <div class="try-fields">
        <TextField label={say('try.text')} hint={say('try.hint')} rows={4} value={text} onText={setText} />
        <ChoiceField<Surface> label={say('try.surface')} value={surface} choices={PLACES.map((id) => ({ id, words: say(`surface.${id}`) }))} onChoose={setSurface} />
      </div>
      <div aria-live="polite" class="try-answer">
        {verdict && (
          <>
            <p class="try-kind">
              <Glyph name={verdict.kind} class={`ink-${verdict.kind}`} />
              <b class={`ink-${verdict.kind}`}>{say(`kind.${verdict.kind}`)}</b>
            </p>
            <MarkedText text={shown} causes={verdict.causes} titles={titles} />
            <div class="why">
              <Ledgers verdict={verdict} />
              <Chances verdict={verdict} />
              <p class="why-small">{say('why.worth', { percent: sayPercent(verdict.thoughtLeadership) })}</p>
              <p class="try-turn">{turn ? say('try.turn', { causes: turn.without.map((rule) => titles.get(rule) ?? rule.replaceAll('-', ' ')).join(', '), kind: say(`kind.${turn.kind}`) }) : say('try.no-turn')}</p>
            </div>
          </>
        )}
      </div>
    </section>
  );
}
