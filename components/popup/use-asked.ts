import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskedItem } from '../../lib/core/asked-item';
import { nameItem, type FoundItem } from './merge';
import type { Calls } from './source';

const EVERY = 1000;

/** The item whose mark was pressed in the page. Looked for once a second while this page is visible: a panel stays open. */
export function useAsked(calls: Calls): AskedItem | undefined {
  const [asked, setAsked] = useState<AskedItem>();
  useEffect(() => {
    if (!calls.asked) return;
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const next = await calls.asked!().catch(() => null);
      if (next) setAsked((before) => (before?.at === next.at ? before : next));
    };
    void look();
    const timer = setInterval(() => void look(), EVERY);
    return () => clearInterval(timer);
  }, [calls]);
  return asked;
}

/** Calls back once for every pressed mark, as soon as its item has been found. */
export function useOnAsked(asked: AskedItem | undefined, found: readonly FoundItem[], show: (one: FoundItem) => void): void {
  const shownAt = useRef(0);
  const one = asked && shownAt.current !== asked.at ? found.find(({ id }) => id === nameItem(asked)) : undefined;
  useEffect(() => {
    if (!one) return;
    shownAt.current = asked!.at;
    show(one);
  }, [one, asked]);
}
