import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the element that shall have the focus, or nothing while it has not been drawn. */
export type FindElement = () => HTMLElement | null | undefined;

/**
 * A focus that follows what was asked for: put at once when the element is there, else right after the drawing that brings it.
 * It never arrives late: the next key or press takes back what has not been put by then, since the person has gone on.
 */
export function useFocus(): (find: FindElement) => void {
  const awaited = useRef<(() => boolean) | undefined>(undefined);
  useLayoutEffect(() => {
    if (awaited.current?.()) awaited.current = undefined;
  });
  return useCallback((find) => {
    const put = () => focusOn(find());
    awaited.current = undefined;
    if (put()) return;
    awaited.current = put;
    const drop = () => {
      if (awaited.current === put) awaited.current = undefined;
      for (const type of ['keydown', 'pointerdown'] as const) document.removeEventListener(type, drop, true);
    };
    // Capturing: the event that asked for the focus has passed there already.
    for (const type of ['keydown', 'pointerdown'] as const) document.addEventListener(type, drop, true);
  }, []);
}

function focusOn(element: HTMLElement | null | undefined): boolean {
  if (!element) return false;
  element.focus({ preventScroll: true });
  element.scrollIntoView?.({ block: 'nearest' });
  return true;
}
