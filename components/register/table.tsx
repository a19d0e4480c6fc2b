import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Glyph } from '../glyph';
import { useDesk } from '../popup/desk';
import { describeEntry } from '../popup/entry-row';
import { say } from '../words/words';
import type { Windowed } from './use-window';

/** The height of a row in pixels; register.css says the same in rem. */
const ROW = 48;
const SPARE = 8;

interface TableProps {
  readonly list: Windowed;
  readonly chosen: ReadonlySet<string>;
  readonly at: number;
  onMove(at: number): void;
  onChoose(id: string, isRange: boolean): void;
  onOpen(id: string): void;
}

/** The list as a grid of which only what is in view exists. Arrows move, Space chooses, Enter opens. */
export function Table({ list, chosen, at, onMove, onChoose, onOpen }: TableProps) {
  const { calls } = useDesk();
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const total = list.total ?? 0;
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const rem = typeof getComputedStyle === 'undefined' ? 1 : (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
  const row = ROW * rem;
  const first = Math.max(0, Math.floor(top / row) - SPARE);
  const last = Math.min(total - 1, Math.ceil((top + height) / row) + SPARE);

  useEffect(() => {
    if (total > 0) list.need(first, last);
  }, [first, last, total, list]);
  useLayoutEffect(() => {
    const measure = () => grid.current && setHeight(grid.current.clientHeight);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const show = (to: number) => {
    const place = grid.current;
    if (!place) return;
    if (to * row < place.scrollTop) place.scrollTop = to * row;
    else if ((to + 1) * row > place.scrollTop + place.clientHeight) place.scrollTop = (to + 1) * row - place.clientHeight;
  };
  const move = (to: number) => {
    const next = Math.min(total - 1, Math.max(0, to));
    onMove(next);
    show(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(height / row) - 1);
    const to = { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: total - 1 }[event.key];
    const entry = list.row(at)?.entry;
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' && entry) onOpen(entry.id);
    else if (event.key === ' ' && entry) onChoose(entry.id, event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const rows = [];
  for (let index = first; index <= last; index++) rows.push(index);
  const active = at >= first && at <= last ? `${id}-${at}` : undefined;
  return (
    <div ref={grid} class="grid" role="grid" tabIndex={0} aria-label={say('list.label')} aria-rowcount={total} aria-colcount={2} aria-multiselectable="true" aria-activedescendant={active} onKeyDown={onKeyDown} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <div role="rowgroup" class="grid-rows" ref={(place) => void place?.style.setProperty('height', `${total * row}px`)}>
        {rows.map((index) => {
          const found = list.row(index);
          const isChosen = found !== undefined && chosen.has(found.entry.id);
          return (
            <div key={index} id={`${id}-${index}`} class={`grid-row ${index === at ? 'grid-here' : ''}`} role="row" aria-rowindex={index + 1} aria-selected={isChosen} ref={(place) => void place?.style.setProperty('transform', `translateY(${index * row}px)`)}>
              <span role="gridcell" class="grid-tick" onClick={(event) => found && (onMove(index), onChoose(found.entry.id, event.shiftKey))}>
                <span class="box" aria-hidden="true">
                  {isChosen && <Glyph name="check" />}
                </span>
                <span class="unseen">{say(isChosen ? 'register.chosen' : 'register.not-chosen')}</span>
              </span>
              <span role="gridcell" class="grid-entry" onClick={() => found && (onMove(index), onOpen(found.entry.id))}>
                {found ? (
                  <>
                    <Glyph name={found.entry.kind} label={say(`party.${found.entry.kind}`)} />
                    <span class="grid-name" dir="auto">
                      {found.entry.name}
                    </span>
                    <span class="grid-facts">{describeEntry(found, calls.now())}</span>
                  </>
                ) : (
                  <span class="unseen">{say('register.reading')}</span>
                )}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
