import type { RefObject } from 'preact';
import { Button } from '../button';
import { MarkedText } from '../marked-text';
import { useDesk } from '../popup/desk';
import { isOnList } from '../popup/found-item';
import { isPeer, isPost, keepForLater, pinItem, togglePeer } from '../popup/item-acts';
import { nameOf, revealItem } from '../popup/list-acts';
import { sayOfItem } from '../popup/say-of-item';
import type { FoundItem } from '../popup/merge';
import { Why } from '../popup/why';
import { say } from '../words/words';
import { History } from './history';
import { Notice } from './notice';

interface ChosenProps {
  /** Where Enter in the list puts the focus. */
  readonly place: RefObject<HTMLElement | null>;
  readonly found: FoundItem;
  readonly everything: readonly FoundItem[];
  readonly hasNotice: boolean;
  onNotice(open: boolean): void;
  onPut(): void;
}

/** The chosen item: its words with what was quoted marked, every act with its key, both ledgers, the sender's history. */
export function Chosen({ place, found, everything, hasNotice, onNotice, onPut }: ChosenProps) {
  const desk = useDesk();
  const { item } = found;
  const name = nameOf(item);
  const closeNotice = () => {
    onNotice(false);
    place.current?.focus();
  };
  return (
    <section class="chosen" tabIndex={-1} ref={place} aria-label={say('panel.chosen', { name })}>
      <h2 class="chosen-who">
        <span dir="auto">{name}</span>
        {item.author.headline && (
          <small dir="auto">{item.author.headline}</small>
        )}
      </h2>
      {item.opening ? <MarkedText text={item.opening} causes={item.verdict.causes} titles={desk.titles} /> : <p class="found-quiet">{say('found.no-words')}</p>}
      <div class="chosen-acts">
        {!isOnList(found) && <Act letter="l" words={say('found.put')} onAct={onPut} />}
        <Act letter="p" words={say(isPeer(item) ? 'found.peer.end' : 'found.peer')} onAct={() => void togglePeer(desk, item)} />
        <Act letter="m" words={say('said.marketing')} onAct={() => void sayOfItem(desk, item, 'marketing')} />
        <Act letter="f" words={say('found.fine')} onAct={() => void pinItem(desk, item, 'fine')} />
        <Act letter="n" words={say('panel.not-now')} onAct={() => void pinItem(desk, item, 'away')} />
        {item.decision.act === 'fold' && !item.revealed && <Act letter="r" words={say('found.reveal')} onAct={() => void revealItem(desk, found)} />}
        {isPost(item) ? <Act letter="s" words={say('found.keep')} onAct={() => void keepForLater(desk, item)} /> : <Act letter="o" words={say('panel.notice')} onAct={() => onNotice(!hasNotice)} />}
      </div>
      {hasNotice && <Notice item={item} onDone={closeNotice} />}
      <Why item={item} id={`why-${found.id}`} />
      <History found={found} everything={everything} />
    </section>
  );
}

function Act({ letter, words, onAct }: { readonly letter: string; readonly words: string; onAct(): void }) {
  return (
    <Button aria-keyshortcuts={letter} onClick={onAct}>
      {words} <kbd aria-hidden="true">{letter}</kbd>
    </Button>
  );
}
