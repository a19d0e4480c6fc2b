import { defineAction } from './define-action';
import mark from './mark';
import { restoreStyle, setStyle } from './style-attribute';

const FADED = '0.38';

/** Fades the content and marks the author's line; pointing at the content brings it back while one reads. */
export default defineAction({
  id: 'dim',
  apply(place, label, calls) {
    const marked = mark.apply(place, label, calls);
    const before = setStyle(place.body, { opacity: FADED, transition: 'opacity 140ms' });
    const target = place.body as HTMLElement;
    const turn = (opacity: string) => () => target.style.setProperty('opacity', opacity, 'important');
    const ended = new AbortController();
    const until = { signal: ended.signal };
    for (const type of ['pointerenter', 'focusin']) target.addEventListener(type, turn('1'), until);
    for (const type of ['pointerleave', 'focusout']) target.addEventListener(type, turn(FADED), until);
    const undo = () => {
      ended.abort();
      restoreStyle(place.body, before);
      marked.undo();
    };
    return { undo, isPresent: marked.isPresent };
  },
});
