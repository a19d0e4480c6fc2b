import { useEffect, useState } from 'preact/hooks';
import type { OwnRuleDraft, TriedItem } from '../../lib/core/own-rule';
import { Button } from '../button';
import { Glyph } from '../glyph';
import { useDesk } from '../popup/desk';
import { say } from '../words/words';

interface TrialProps {
  /** The rule as it stands; undefined when the form has just said what is wrong with it. */
  check(): OwnRuleDraft | undefined;
  onRefused(error: unknown): void;
  /** Another one than before means: the rule has changed, and what was tried no longer holds. */
  readonly version: unknown;
}
type Outcome = { readonly items: readonly TriedItem[]; readonly read: number };
const MOST_SHOWN = 12;

/** What the rule would have done to what stands in open tabs, before it is saved. */
export function Trial({ check, onRefused, version }: TrialProps) {
  const { calls } = useDesk();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => setOutcome(undefined), [version]);
  const attempt = () => {
    const draft = check();
    if (draft) calls.call('rules.try', { draft }).then(setOutcome, onRefused);
  };
  return (
    <section class="trial" aria-label={say('own.try')}>
      <Button glyph="search" onClick={attempt}>
        {say('own.try')}
      </Button>
      <div aria-live="polite">{outcome ? <Tried {...outcome} /> : <p class="field-hint">{say('own.try.hint')}</p>}</div>
    </section>
  );
}

function Tried({ items, read }: Outcome) {
  const changed = items.filter(({ before, after }) => before !== after);
  // What would be judged otherwise stands first: that is what one must see before saving.
  const shown = [...changed, ...items.filter((item) => !changed.includes(item))].slice(0, MOST_SHOWN);
  if (read === 0) return <p class="field-hint">{say('own.tried.nothing-open')}</p>;
  return (
    <>
      <p class="trial-sum">{items.length === 0 ? say('own.tried.none', { count: read }) : say('own.tried', { count: items.length, read, changed: changed.length })}</p>
      <ul class="trial-items">
        {shown.map(({ key, network, surface, author, quote, before, after }) => (
          <li key={`${network} ${key}`}>
            <span class="trial-who">
              <b dir="auto">{author ?? say('found.unnamed')}</b> · {say(`surface.${surface}`)} · {say(`network.${network}`)}
            </span>
            <q dir="auto">{quote}</q>
            <span class="trial-turn">
              <Glyph name={before} class={`ink-${before}`} />
              {before === after ? say('own.tried.stays', { kind: say(`kind.${before}`) }) : say('own.tried.turns', { before: say(`kind.${before}`), after: say(`kind.${after}`) })}
              {before !== after && <Glyph name={after} class={`ink-${after}`} />}
            </span>
          </li>
        ))}
      </ul>
      {items.length > shown.length && <p class="field-hint">{say('own.tried.more', { count: items.length - shown.length })}</p>}
    </>
  );
}
