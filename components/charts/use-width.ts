import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The width an element has, followed while it changes; charts are drawn to measure, so that their words keep their size. */
export function useWidth(place: RefObject<Element | null>, otherwise: number): number {
  const [width, setWidth] = useState(otherwise);
  useEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.max(160, Math.round(entry.contentRect.width))));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
