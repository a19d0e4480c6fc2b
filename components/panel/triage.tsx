import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskedItem } from '../../lib/core/asked-item';
import { Empty } from '../empty';
import { useDesk } from '../popup/desk';
import { getChoices } from '../popup/draft';
import { isOnList } from '../popup/found-item';
import { keepForLater, pinItem, togglePeer } from '../popup/item-acts';
import { nameOf, putOnList, revealItem } from '../popup/list-acts';
import type { FoundItem } from '../popup/merge';
import { sayOfItem } from '../popup/say-of-item';
import { useOnAsked } from '../popup/use-asked';
import { useKeys } from '../popup/use-keys';
import { usePins } from '../popup/use-pins';
import { Tabs } from '../tabs';
import { useFocus } from '../use-focus';
import { say } from '../words/words';
import { Chosen } from './chosen';
import { findNextPlace, keepOrder } from './order';
import { TriageRow } from './triage-row';

interface TriageProps {
  readonly found: readonly FoundItem[];
  /** The item whose mark was pressed in the page. */
  readonly asked?: AskedItem;
  readonly empty: ComponentChildren;
}
type Side = 'personal' | 'public';
const isPersonal = ({ item }: FoundItem) => item.surface === 'message' || item.surface === 'invitation';

/** One list, one chosen row, one key per act. Order, place and focus stay while the page is read again. */
export function Triage({ found, asked, empty }: TriageProps) {
  const desk = useDesk();
  const pins = usePins(desk.calls, found, desk.acts.version);
  const [side, setSide] = useState<Side>('personal');
  const [chosen, setChosen] = useState<string>();
  const [hasNotice, setNotice] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const chosenPlace = useRef<HTMLElement>(null);
  const order = useRef<readonly string[]>([]);
  const focus = useFocus();

  const left = found.filter(({ id }) => pins.get(id) !== 'away');
  const counts = { personal: left.filter(isPersonal).length, public: left.filter((one) => !isPersonal(one)).length };
  const ordered = keepOrder(order.current, left);
  const items = ordered.filter((one) => isPersonal(one) === (side === 'personal'));
  const current = findNextPlace(order.current, items.map(({ id }) => id), chosen);
  const at = items.findIndex(({ id }) => id === current);
  const row = items[at];

  useEffect(() => {
    // The row in hand went away: the focus follows to the one in its place.
    if (chosen !== undefined && current !== undefined && chosen !== current) {
      setChosen(current);
      if (document.activeElement === document.body) focusRow(current);
    }
    order.current = ordered.map(({ id }) => id);
  });
  const focusRow = (id: string) => focus(() => [...(list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])].find((option) => option.dataset.id === id));
  const moveTo = (to: number) => {
    const next = items[Math.min(Math.max(to, 0), items.length - 1)];
    if (!next) return;
    setChosen(next.id);
    setNotice(false);
    focusRow(next.id);
  };
  useOnAsked(asked, found, (one) => {
    setSide(isPersonal(one) ? 'personal' : 'public');
    setChosen(one.id);
    setNotice(false);
    focusRow(one.id);
  });
  const isInList = () => list.current?.contains(document.activeElement) === true;
  const put = () => {
    if (!row) return;
    const { sender } = getChoices(row.item);
    if (isOnList(row)) desk.acts.explain(say('act.listed-already', { name: nameOf(row.item) }));
    else if (sender) void putOnList(desk, sender);
    else desk.acts.explain(say('found.put.no-identity'));
  };
  useKeys({
    j: () => moveTo(isInList() ? at + 1 : at),
    k: () => moveTo(at - 1),
    l: put,
    p: () => row && void togglePeer(desk, row.item),
    m: () => row && void sayOfItem(desk, row.item, 'marketing'),
    f: () => row && void pinItem(desk, row.item, 'fine'),
    s: () => row && void keepForLater(desk, row.item),
    n: () => row && void pinItem(desk, row.item, 'away'),
    r: () => row && void revealItem(desk, row),
    o: () => row && setNotice(true),
    Escape: () => {
      if (hasNotice) setNotice(false);
      else if (current !== undefined && chosenPlace.current?.contains(document.activeElement)) focusRow(current);
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      return chosenPlace.current?.focus();
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };

  if (!found.length) return <>{empty}</>;
  return (
    <>
      <Tabs<Side>
        label={say('panel.side')}
        chosen={side}
        tabs={[
          { id: 'personal', words: say('panel.personal'), count: counts.personal },
          { id: 'public', words: say('panel.public'), count: counts.public },
        ]}
        onChoose={(id) => {
          setSide(id);
          setChosen(undefined);
        }}
      />
      <div role="tabpanel" id={`panel-${side}`} aria-labelledby={`tab-${side}`} class="triage">
        <p class="unseen" role="status" aria-live="polite">
          {say('panel.left', { count: items.length })}
        </p>
        {items.length === 0 ? (
          <Empty glyph="check" title={say(`panel.${side}.none`)} what={say(`panel.${side}.none.what`)} />
        ) : (
          <div class="triage-list" role="listbox" aria-label={say(`panel.${side}`)} ref={list} onKeyDown={onKeyDown}>
            {items.map((one, index) => (
              <TriageRow key={one.id} found={one} isChosen={index === at} isTabStop={index === Math.max(0, at)} now={desk.calls.now()} onChoose={() => moveTo(index)} />
            ))}
          </div>
        )}
        {row && <Chosen key={row.id} place={chosenPlace} found={row} everything={found} hasNotice={hasNotice} onNotice={setNotice} onPut={put} />}
      </div>
    </>
  );
}
