import type { Cause } from '../../lib/core/cause';
import type { SeenItem } from '../../lib/messages/protocol';
import { KINDS, type Kind } from '../../lib/core/vocabulary';
import type { Said } from '../../lib/core/feedback';
import { Button } from '../button';
import { Glyph } from '../glyph';
import { titleOfCause } from '../rule-titles';
import { sayKey } from '../say-key';
import { formatPoints, say, sayPercent } from '../words/words';
import { useDesk } from './desk';
import { sayOfItem } from './say-of-item';
import { foldPhrases, isWorthReading, sayCounterfactual, sayDecision, splitCauses } from './verdict-words';

// Written out: the list of core would bring its schema into the popup.
const SAID = ['marketing', 'peer', 'fine'] as const satisfies readonly Said[];

interface WhyProps {
  readonly item: SeenItem;
  readonly id: string;
}

/** The mechanics of one verdict: both ledgers with points and quotes, the chances, the decision in a sentence. */
export function Why({ item, id }: WhyProps) {
  const { verdict } = item;
  return (
    <section class="why" id={id} aria-label={say('found.why')}>
      <p class="why-decision">{sayDecision(item.decision)}</p>
      {item.decision.matchedKey && <p class="why-small" dir="auto">{say('key.matched', { key: sayKey(item.decision.matchedKey) })}</p>}
      <Ledgers verdict={verdict} />
      <Without verdict={verdict} />
      <Chances verdict={verdict} />
      {(verdict.kind === 'peer' || isWorthReading(item)) && <p class="why-small">{say('why.worth', { percent: sayPercent(verdict.thoughtLeadership) })}</p>}
      <p class="why-small">{say('why.points.how')}</p>
      <Say item={item} />
    </section>
  );
}

/** What would have to be missing for another verdict, where one single thing decides. */
function Without({ verdict: { counterfactual } }: { readonly verdict: SeenItem['verdict'] }) {
  const { titles } = useDesk();
  const words = counterfactual && sayCounterfactual(counterfactual, titles);
  return words ? <p class="why-small">{words}</p> : null;
}

/** The user's own word about the item. */
function Say({ item }: { readonly item: SeenItem }) {
  const desk = useDesk();
  return (
    <p class="why-say">
      <span class="why-small">{say('why.say')}</span>
      {SAID.map((said) => (
        <Button key={said} look="quiet" onClick={() => void sayOfItem(desk, item, said)}>
          {say(`said.${said}`)}
        </Button>
      ))}
    </p>
  );
}

/** What speaks for the kind and what speaks against it. */
export function Ledgers({ verdict }: { readonly verdict: SeenItem['verdict'] }) {
  const { side, speaksFor, against } = splitCauses(verdict);
  const otherSide = findOtherSide(verdict, against) ?? (side === 'peer' ? 'marketing' : 'peer');
  return (
    <div class="ledgers">
      <Ledger side={side} causes={speaksFor} />
      <Ledger side={otherSide} causes={against} />
    </div>
  );
}

/** The kind that comes next: of those that something speaks for, the likeliest. */
function findOtherSide({ probabilities }: SeenItem['verdict'], against: readonly Cause[]): Kind | undefined {
  return against.map(({ side }) => side).sort((a, b) => probabilities[b] - probabilities[a])[0];
}

function Ledger({ side, causes }: { readonly side: Kind; readonly causes: readonly Cause[] }) {
  const { titles } = useDesk();
  return (
    <div class="ledger">
      <h2>{say(`why.speaks-for.${side}`)}</h2>
      {causes.length === 0 && <p class="why-small">{say('why.nothing')}</p>}
      <ul>
        {foldPhrases(causes).map((cause) => (
          <li key={`${cause.source}:${cause.rule}:${cause.side}`}>
            <span class="ledger-title">
              {cause.source === 'phrase' ? say(`cause.phrases.${cause.side}`) : titleOfCause(cause, titles)}
              {cause.side !== side && cause.source !== 'phrase' && <span class="ledger-kind"> {say(`kind.${cause.side}`)}</span>}
              {cause.source === 'user' && <span class="ledger-kind"> {say('why.own-rule')}</span>}
            </span>
            <span class="ledger-points" role="img" aria-label={say('why.points', { points: formatPoints(cause.points) })}>
              +{formatPoints(cause.points)}
            </span>
            {cause.shipped !== undefined && <span class="why-small ledger-shipped">{say('why.points.shipped', { points: formatPoints(cause.shipped) })}</span>}
            {cause.quotes.length > 0 && (
              <span class="ledger-quotes">
                {cause.quotes.slice(0, cause.source === 'phrase' ? 12 : 3).map((quote, at) => (
                  <q key={at}>{quote.text}</q>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All four chances as one bar and in words; an SVG, because its widths are attributes and not styles. */
export function Chances({ verdict }: { readonly verdict: SeenItem['verdict'] }) {
  let start = 0;
  const parts = KINDS.map((kind) => {
    const width = verdict.probabilities[kind] * 100;
    const part = { kind, width, start };
    start += width;
    return part;
  });
  return (
    <div class="chances">
      <p class="why-small">{say('why.chances')}</p>
      <svg class="chances-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {parts.map((part) => (
          <rect key={part.kind} class={`fill-${part.kind}`} x={part.start} y="0" width={Math.max(0, part.width - 0.4)} height="4" />
        ))}
      </svg>
      <ul>
        {parts.map(({ kind, width }) => (
          <li key={kind} class={`ink-${kind}`}>
            <Glyph name={kind} />
            {say(`kind.${kind}`)} <b>{sayPercent(width / 100)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
