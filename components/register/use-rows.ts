import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The height of a row in pixels; register.css says the same in rem. */
const ROW = 48;
const SPARE = 8;

interface Rows {
  readonly place: RefObject<HTMLDivElement | null>;
  /** The first and last row that exist: what is in view and some beside it. */
  readonly first: number;
  readonly last: number;
  readonly onScroll: (event: Event & { readonly currentTarget: HTMLDivElement }) => void;
  /** Where a key leads from row `at`; undefined when it is no key that moves. */
  next(key: string, at: number): number | undefined;
  /** Scrolls a row into view. */
  show(at: number): void;
  /** For the box around all rows: as high as all of them. */
  sizeAll(box: HTMLElement | null): void;
  /** For the element of one row. */
  put(element: HTMLElement | null, at: number): void;
}

/** Rows of one height, of which only those in view exist, so that 100,000 cost no more than a screenful. */
export function useRows(total: number): Rows {
  const place = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const rem = typeof getComputedStyle === 'undefined' ? 1 : (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
  const row = ROW * rem;
  const measure = () => place.current && setHeight(place.current.clientHeight);
  useLayoutEffect(() => void measure(), [total]);
  useLayoutEffect(() => {
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const show = (at: number) => {
    const box = place.current;
    if (!box) return;
    if (at * row < box.scrollTop) box.scrollTop = at * row;
    else if ((at + 1) * row > box.scrollTop + box.clientHeight) box.scrollTop = (at + 1) * row - box.clientHeight;
  };
  return {
    place,
    first: Math.max(0, Math.min(total - 1, Math.floor(top / row) - SPARE)),
    last: Math.min(total - 1, Math.ceil((top + height) / row) + SPARE),
    onScroll: (event) => setTop(event.currentTarget.scrollTop),
    next(key, at) {
      const page = Math.max(1, Math.floor(height / row) - 1);
      const to = { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: total - 1 }[key];
      return to === undefined ? undefined : Math.min(total - 1, Math.max(0, to));
    },
    show,
    sizeAll: (box) => box?.style.setProperty('height', `${total * row}px`),
    put: (element, at) => element?.style.setProperty('transform', `translateY(${at * row}px)`),
  };
}
