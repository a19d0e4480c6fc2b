import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button';

interface MoreProps {
  readonly words: string;
  onMore(): void;
}

/** The end of a long list: asks for more by itself when it comes near, and is a button for everybody else. */
export function More({ words, onMore }: MoreProps) {
  const place = useRef<HTMLDivElement>(null);
  const newest = useRef(onMore);
  newest.current = onMore;
  useEffect(() => {
    if (!place.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && newest.current(), { rootMargin: '600px' });
    observer.observe(place.current);
    return () => observer.disconnect();
    // Observed anew after each page: an end that stayed in view would otherwise never speak again.
  }, [words]);
  return (
    <div class="more" ref={place}>
      <Button look="quiet" onClick={onMore}>
        {words}
      </Button>
    </div>
  );
}
