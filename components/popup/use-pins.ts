import { useEffect, useState } from 'preact/hooks';
import { hashItem } from '../../lib/core/item-hash';
import type { PinWord } from '../../lib/core/pin';
import type { FoundItem } from './merge';
import type { Calls } from './source';

/** More at once is refused; the newest come first. */
const MOST = 5000;

/** What the user said before about the items shown, by the id they are listed under. */
export function usePins(calls: Calls, found: readonly FoundItem[], version: number): ReadonlyMap<string, PinWord> {
  const [pins, setPins] = useState<ReadonlyMap<string, PinWord>>(new Map());
  const ids = found.slice(0, MOST).map(({ item }) => hashItem(item));
  const question = ids.join(' ');
  useEffect(() => {
    let stopped = false;
    if (!ids.length) return;
    calls.call('pin.find', { ids }).then(
      (answer) => {
        if (stopped) return;
        const words = new Map(answer.pins.map((pin) => [pin.id, pin.what]));
        setPins(new Map(found.flatMap(({ id, item }) => (words.has(hashItem(item)) ? [[id, words.get(hashItem(item))!] as const] : []))));
      },
      // Without an answer everything is shown, as on a first day.
      () => undefined,
    );
    return () => {
      stopped = true;
    };
  }, [calls, question, version]);
  return pins;
}
