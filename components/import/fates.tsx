import { useId, useState } from 'preact/hooks';
import { useRows } from '../register/use-rows';
import { Chips } from '../tabs';
import { say } from '../words/words';
import { Difference } from './difference';
import { sayFateLine, sayPlace } from './say-fate';
import type { FateLine, FateLines } from './sort-rows';

interface FatesProps {
  readonly importId: string;
  readonly lines: FateLines;
}
type Shown = FateLine['fate'] | 'all';

/** All rows with their fates, and below them the chosen one closer: what stands there now and what would. */
export function Fates({ importId, lines }: FatesProps) {
  const [shown, setShown] = useState<Shown>('all');
  const [at, setAt] = useState(0);
  const id = useId();
  const total = lines.count(shown);
  const { place, first, last, onScroll, next, show, sizeAll, put } = useRows(total);
  const choose = (which: Shown) => {
    setShown(which);
    setAt(0);
    if (place.current) place.current.scrollTop = 0;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.ctrlKey || event.metaKey || event.altKey ? undefined : next(event.key, at);
    if (to === undefined) return;
    setAt(to);
    show(to);
    event.preventDefault();
    event.stopPropagation();
  };
  if (total === 0) return null;
  const rows = [];
  for (let index = first; index <= last; index++) rows.push(index);
  const tabs = [{ id: 'all' as const, words: say('list.all'), count: lines.count('all') }, ...[...lines.counts].map(([fate, count]) => ({ id: fate, words: say(`fate.${fate}`), count }))];
  return (
    <>
      {tabs.length > 2 && <Chips<Shown> label={say('preview.filter')} chosen={shown} tabs={tabs} onChoose={choose} />}
      <div ref={place} class="grid fates" role="listbox" tabIndex={0} aria-label={say('preview.filter')} aria-activedescendant={at >= first && at <= last ? `${id}-${at}` : undefined} onKeyDown={onKeyDown} onScroll={onScroll}>
        <div class="grid-rows" role="presentation" ref={sizeAll}>
          {rows.map((index) => {
            const line = lines.line(shown, index);
            return (
              <div key={index} id={`${id}-${index}`} class={`grid-row fate-row fate-${line.fate} ${index === at ? 'grid-here' : ''}`} role="option" aria-selected={index === at} aria-posinset={index + 1} aria-setsize={total} ref={(element) => put(element, index)} onClick={() => setAt(index)}>
                <span class="fate-word">{say(`fate.${line.fate}`)}</span>
                <span class="grid-name" dir="auto">
                  {sayFateLine(line)}
                </span>
                <small class="grid-facts">{sayPlace(line)}</small>
              </div>
            );
          })}
        </div>
      </div>
      <Difference importId={importId} line={lines.line(shown, Math.min(at, total - 1))} />
    </>
  );
}
