import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { AskedItem } from '../../lib/core/asked-item';
import { VERDICT_KINDS, type VerdictKind } from '../../lib/core/vocabulary';
import { Empty } from '../empty';
import { More } from '../more';
import { Chips } from '../tabs';
import { useFocus } from '../use-focus';
import { say } from '../words/words';
import { useDesk } from './desk';
import { getChoices } from './draft';
import { FoundRow, isOnList, type Opened } from './found-item';
import { keepForLater, pinItem, togglePeer } from './item-acts';
import { putOnList, revealItem } from './list-acts';
import { countKinds, type FoundItem } from './merge';
import { sayOfItem } from './say-of-item';
import { useOnAsked } from './use-asked';
import { useKeys } from './use-keys';
import { usePins } from './use-pins';

const PAGE = 25;

interface FoundProps {
  readonly found: readonly FoundItem[];
  /** The item whose mark was pressed in the page: it comes first to hand, with its reasons. */
  readonly asked?: AskedItem;
  /** What stands here when nothing was found. */
  readonly empty: preact.ComponentChildren;
  onEntry(entryId: string): void;
}

/** What was found on this tab, newest first, with one key per act. */
export function Found({ found, asked, empty, onEntry }: FoundProps) {
  const desk = useDesk();
  const [kind, setKind] = useState<VerdictKind | 'all'>('all');
  const [shown, setShown] = useState(PAGE);
  const [active, setActive] = useState<string>();
  const [opened, setOpened] = useState<{ readonly id: string; readonly what: Opened }>();
  const since = useRef(desk.calls.now());
  const feed = useRef<HTMLDivElement>(null);
  const focus = useFocus();
  const focusItem = useCallback((id: string) => focus(() => findItem(feed.current, id)), []);

  const pins = usePins(desk.calls, found, desk.acts.version);
  const kept = useMemo(() => found.filter(({ id }) => pins.get(id) !== 'away' || id === opened?.id), [found, pins, opened]);
  const items = useMemo(() => (kind === 'all' ? kept : kept.filter(({ item }) => item.verdict.kind === kind)), [kept, kind]);
  const at = Math.max(0, items.findIndex(({ id }) => id === active));
  const current = items[at];

  const open = useCallback((id: string, what: Opened | undefined) => {
    setOpened(what && { id, what });
    // A form that closes gives the focus back to its item.
    if (!what) focusItem(id);
    else setTimeout(() => findItem(feed.current, id)?.scrollIntoView?.({ block: 'nearest' }));
  }, []);
  const moveTo = (to: number) => {
    const next = items[Math.min(Math.max(to, 0), items.length - 1)];
    if (!next) return;
    if (to >= shown) setShown(to + PAGE);
    setActive(next.id);
    focusItem(next.id);
  };
  useOnAsked(asked, found, ({ id }) => {
    setKind('all');
    setShown((count) => Math.max(count, found.findIndex((one) => one.id === id) + PAGE));
    setActive(id);
    open(id, 'why');
    focusItem(id);
  });
  const list = () => {
    if (!current) return;
    const { sender } = getChoices(current.item);
    if (isOnList(current)) current.item.decision.entryId && onEntry(current.item.decision.entryId);
    else if (sender) void putOnList(desk, sender);
    else desk.acts.explain(say('found.put.no-identity'));
  };
  const putAway = () => {
    if (!current) return;
    moveTo(at + 1 < items.length ? at + 1 : at - 1);
    if (opened?.id === current.id) setOpened(undefined);
    void pinItem(desk, current.item, 'away');
  };
  useKeys({
    // The first step goes to the item that is next in turn, not past it.
    j: () => moveTo(feed.current?.contains(document.activeElement) ? at + 1 : at),
    k: () => moveTo(at - 1),
    l: list,
    p: () => current && void togglePeer(desk, current.item),
    m: () => current && void sayOfItem(desk, current.item, 'marketing'),
    f: () => current && void sayOfItem(desk, current.item, 'fine'),
    s: () => current && void keepForLater(desk, current.item),
    n: putAway,
    r: () => current && void revealItem(desk, current),
    // Only while something is open: otherwise Escape closes the popup, as everywhere.
    Escape: opened && (() => open(opened.id, undefined)),
  });

  if (!kept.length) return <>{empty}</>;
  const counts = countKinds(kept);
  const kinds = VERDICT_KINDS.filter((id) => counts.has(id) || id === kind);
  return (
    <>
      {(kinds.length > 1 || kind !== 'all') && (
        <Chips<VerdictKind | 'all'>
          canClear
          label={say('found.filter')}
          chosen={kind}
          tabs={kinds.map((id) => ({ id, words: say(`kind.${id}`), count: counts.get(id) ?? 0 }))}
          onChoose={(id) => {
            setKind(id === kind ? 'all' : id);
            setShown(PAGE);
          }}
        />
      )}
      {items.length === 0 && <Empty glyph="check" title={say('found.nothing.kind')} />}
      {items.length > 0 && (
        <div class="feed" role="feed" aria-label={say('found.label')} ref={feed}>
          {items.slice(0, shown).map((row, index) => (
            <FoundRow
              key={row.id}
              found={row}
              isActive={index === at}
              isNew={row.item.seenAt > since.current}
              opened={opened?.id === row.id ? opened.what : undefined}
              position={index + 1}
              total={items.length}
              onFocus={setActive}
              onOpen={open}
              onEntry={onEntry}
            />
          ))}
        </div>
      )}
      {items.length > shown && <More words={say('found.more', { count: items.length - shown })} onMore={() => setShown((count) => count + PAGE)} />}
    </>
  );
}

function findItem(feed: HTMLElement | null, id: string): HTMLElement | undefined {
  return [...(feed?.querySelectorAll<HTMLElement>(':scope > article') ?? [])].find((article) => article.dataset.id === id);
}
