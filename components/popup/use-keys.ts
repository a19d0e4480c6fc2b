import { useEffect, useRef } from 'preact/hooks';

/** Where a letter is written or chosen with; a switch or a slider takes none, so keys act beside it. */
const WRITING = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [role=menu], dialog[open]';

/** Listens for single keys anywhere but in a field, a menu or a dialog; combinations stay the browser's. */
export function useKeys(keys: Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if ((event.target as Element | null)?.closest?.(WRITING)) return;
      const act = newest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
