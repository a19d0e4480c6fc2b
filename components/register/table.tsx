import { useEffect, useId } from 'preact/hooks';
import { Glyph } from '../glyph';
import { useDesk } from '../popup/desk';
import { describeEntry } from '../popup/entry-row';
import { say } from '../words/words';
import { useRows } from './use-rows';
import type { Windowed } from './use-window';

interface TableProps {
  readonly list: Windowed;
  isChosen(id: string): boolean;
  readonly at: number;
  onMove(at: number): void;
  onChoose(id: string, isRange: boolean): void;
  onOpen(id: string): void;
}

/** The list as a grid of which only what is in view exists. Arrows move, Space chooses, Enter opens. */
export function Table({ list, isChosen, at, onMove, onChoose, onOpen }: TableProps) {
  const { calls } = useDesk();
  const id = useId();
  const total = list.total ?? 0;
  const { place, first, last, onScroll, next, show, sizeAll, put } = useRows(total);

  useEffect(() => {
    if (total > 0) list.need(first, last);
  }, [first, last, total, list]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = next(event.key, at);
    const entry = list.row(at)?.entry;
    if (to !== undefined) {
      onMove(to);
      show(to);
    } else if (event.key === 'Enter' && entry) onOpen(entry.id);
    else if (event.key === ' ' && entry) onChoose(entry.id, event.shiftKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const rows = [];
  for (let index = first; index <= last; index++) rows.push(index);
  const active = at >= first && at <= last ? `${id}-${at}` : undefined;
  return (
    <div ref={place} class="grid" role="grid" tabIndex={0} aria-label={say('list.label')} aria-rowcount={total} aria-colcount={2} aria-multiselectable="true" aria-activedescendant={active} onKeyDown={onKeyDown} onScroll={onScroll}>
      <div role="rowgroup" class="grid-rows" ref={sizeAll}>
        {rows.map((index) => {
          const found = list.row(index);
          const isOn = found !== undefined && isChosen(found.entry.id);
          return (
            <div key={index} id={`${id}-${index}`} class={`grid-row ${index === at ? 'grid-here' : ''}`} role="row" aria-rowindex={index + 1} aria-selected={isOn} ref={(element) => put(element, index)}>
              <span role="gridcell" class="grid-tick" onClick={(event) => found && (onMove(index), onChoose(found.entry.id, event.shiftKey))}>
                <span class="box" aria-hidden="true">
                  {isOn && <Glyph name="check" />}
                </span>
                <span class="unseen">{say(isOn ? 'register.chosen' : 'register.not-chosen')}</span>
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
