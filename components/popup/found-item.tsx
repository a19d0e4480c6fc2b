import { memo } from 'preact/compat';
import type { Cause } from '../../lib/core/cause';
import { Button } from '../button';
import { Glyph } from '../glyph';
import { titleOfCause } from '../rule-titles';
import { say } from '../words/words';
import { useDesk } from './desk';
import { isPeer, isPost, keepForLater, pinItem, togglePeer } from './item-acts';
import { nameOf, revealItem } from './list-acts';
import type { FoundItem } from './merge';
import { PutMenu, PutOnListForm, type PutForm } from './put-on-list';
import { formatItemTime } from './times';
import { getItemGlyph, pickCauses, pickReasons, sayLikelihood, splitCauses } from './verdict-words';
import { Why } from './why';

/** What stands open below an item. */
export type Opened = 'why' | PutForm;

interface FoundRowProps {
  readonly found: FoundItem;
  readonly isActive: boolean;
  readonly isNew: boolean;
  readonly opened?: Opened;
  readonly position: number;
  readonly total: number;
  onFocus(id: string): void;
  onOpen(id: string, opened: Opened | undefined): void;
  onEntry(entryId: string): void;
}

/** One found item: kind and likelihood, who, the first words, the reasons in words, and what can be done. */
export const FoundRow = memo(function FoundRow({ found, isActive, isNew, opened, position, total, onFocus, onOpen, onEntry }: FoundRowProps) {
  const { id, item } = found;
  const { author, verdict, decision } = item;
  const desk = useDesk();
  const sides = splitCauses(verdict);
  const name = (causes: readonly Cause[]) => causes.map((cause) => titleOfCause(cause, desk.titles));
  const speaksFor = name(pickReasons(item, 3));
  const against = name(pickCauses(sides.against, 2));
  const likelihood = sayLikelihood(item);
  const isListed = isOnList(found);
  const hasPeer = isPeer(item);
  const isJudged = !isListed && !hasPeer && decision.reason !== 'said-fine' && (verdict.kind === 'marketing' || verdict.kind === 'recruiting');
  const isQuiet = verdict.kind === 'peer' || verdict.kind === 'other';
  const whyId = `why-${position}`;
  const time = formatItemTime(item.sentAt, desk.calls.now());
  const toggleWhy = () => onOpen(id, opened === 'why' ? undefined : 'why');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    toggleWhy();
  };
  return (
    <article class={`found ${isActive ? 'found-active' : ''}`} tabIndex={isActive ? 0 : -1} aria-posinset={position} aria-setsize={total} aria-labelledby={`head-${position}`} data-id={id} onFocusIn={() => onFocus(id)} onKeyDown={onKeyDown}>
      <Glyph name={getItemGlyph(item)} class={`found-glyph ink-${verdict.kind}`} />
      <header class="found-head" id={`head-${position}`}>
        <span class="found-kind">
          <b class={`ink-${verdict.kind}`}>{say(`kind.${verdict.kind}`)}</b>
          {likelihood && ` · ${likelihood}`}
          {item.promoted === 'yes' && ` · ${say('found.promoted')}`}
        </span>
        <span class="found-where">
          {isNew && <em>{say('found.new')}</em>}
          {say(`surface.${item.surface}`)}
          {time && ` · ${time}`}
        </span>
      </header>
      <p class="found-who" title={author.headline}>
        <b dir="auto">{nameOf(item)}</b>
        {author.headline && (
          <>
            , <span dir="auto">{author.headline}</span>
          </>
        )}
      </p>
      {item.opening ? (
        <p class="found-quote" dir="auto">
          <q>{item.opening.trim()}</q>
        </p>
      ) : (
        <p class="found-quote found-quiet">{say('found.no-words')}</p>
      )}
      {speaksFor.length > 0 && <p class="found-causes">{speaksFor.join(' · ')}</p>}
      {against.length > 0 && (
        <p class="found-causes found-against">
          <span aria-hidden="true">− {against.join(' · ')}</span>
          <span class="unseen">{say('found.against', { causes: against.join(', ') })}</span>
        </p>
      )}
      <div class={`found-acts ${isListed || isQuiet ? 'found-acts-quiet' : ''}`}>
        {isListed ? (
          <Button look="quiet" glyph="listed" title={decision.entryId && say('found.open-entry')} disabled={!decision.entryId} onClick={() => decision.entryId && onEntry(decision.entryId)}>
            {say(decision.reason === 'contacted-again' ? 'found.contacted-again' : 'found.listed')}
          </Button>
        ) : (
          <PutMenu item={item} quiet={isQuiet} onForm={(form) => onOpen(id, form)} />
        )}
        {hasPeer ? (
          <Button look="quiet" glyph="peer" aria-pressed={true} title={say('found.peer.end')} onClick={() => void togglePeer(desk, item)}>
            {say('found.peer.is')}
          </Button>
        ) : (
          !isListed && (
            <Button look="quiet" onClick={() => void togglePeer(desk, item)}>
              {say('found.peer')}
            </Button>
          )
        )}
        {isJudged && (
          <Button look="quiet" onClick={() => void pinItem(desk, item, 'fine')}>
            {say('found.fine')}
          </Button>
        )}
        {isPost(item) && (
          <Button look="quiet" glyph="keep" label={say('found.keep')} onClick={() => void keepForLater(desk, item)} />
        )}
        <Button look="quiet" aria-expanded={opened === 'why'} aria-controls={opened === 'why' ? whyId : undefined} onClick={toggleWhy}>
          {say('found.why')}
        </Button>
        {decision.act === 'fold' && !item.revealed && (
          <Button look="quiet" glyph="show" onClick={() => void revealItem(desk, found)}>
            {say('found.reveal')}
          </Button>
        )}
      </div>
      {opened === 'why' && <Why item={item} id={whyId} />}
      {opened && opened !== 'why' && <PutOnListForm item={item} form={opened} onDone={() => onOpen(id, undefined)} />}
    </article>
  );
});

/** True when the do-not-market list spoke about this item. */
export function isOnList({ item: { decision } }: FoundItem): boolean {
  return decision.entryId !== undefined || decision.reason === 'listed' || decision.reason === 'contacted-again';
}
