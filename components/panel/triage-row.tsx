import { memo } from 'preact/compat';
import { Glyph } from '../glyph';
import { isOnList } from '../popup/found-item';
import { isPeer } from '../popup/item-acts';
import { nameOf } from '../popup/list-acts';
import type { FoundItem } from '../popup/merge';
import { formatItemTime } from '../popup/times';
import { getItemGlyph, sayLikelihood } from '../popup/verdict-words';
import { say } from '../words/words';

interface TriageRowProps {
  readonly found: FoundItem;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly now: number;
  onChoose(): void;
}

/** Two lines: who and when, then the verdict and the first words. */
export const TriageRow = memo(function TriageRow({ found, isChosen, isTabStop, now, onChoose }: TriageRowProps) {
  const { item } = found;
  const { kind } = item.verdict;
  const likelihood = sayLikelihood(item);
  const state = isOnList(found) ? say('found.listed') : isPeer(item) ? say('found.peer.is') : item.decision.reason === 'said-fine' ? say('found.fine') : undefined;
  return (
    <div class="triage-row" role="option" aria-selected={isChosen} tabIndex={isTabStop ? 0 : -1} data-id={found.id} onClick={onChoose}>
      <Glyph name={getItemGlyph(item)} class={`ink-${kind}`} />
      <span class="triage-who">
        <b dir="auto">{nameOf(item)}</b>
        <span class="triage-when">{formatItemTime(item.sentAt, now)}</span>
      </span>
      <span class="triage-what">
        <span class={`ink-${kind}`}>
          {say(`kind.${kind}`)}
          {likelihood && ` · ${likelihood}`}
        </span>
        {state && ` · ${state}`} · <span dir="auto">{item.opening.trim() || say('found.no-words')}</span>
      </span>
    </div>
  );
});
