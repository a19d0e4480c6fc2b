import { defineAction } from './define-action';
import mark from './mark';
import { restoreStyle, setStyle } from './style-attribute';

/** Fades the content and marks the author's line; pointing at the content brings it back while one reads. */
export default defineAction({
  id: 'dim',
  apply(place, label, calls) {
    const marked = mark.apply(place, label, calls);
    const before = setStyle(place.body, { opacity: '0.38', transition: 'opacity 140ms' });
    const target = place.body as HTMLElement;
    const show = () => target.style.setProperty('opacity', '1', 'important');
    const fade = () => target.style.setProperty('opacity', '0.38', 'important');
    target.addEventListener('pointerenter', show);
    target.addEventListener('pointerleave', fade);
    target.addEventListener('focusin', show);
    target.addEventListener('focusout', fade);
    const undo = () => {
      target.removeEventListener('pointerenter', show);
      target.removeEventListener('pointerleave', fade);
      target.removeEventListener('focusin', show);
      target.removeEventListener('focusout', fade);
      restoreStyle(place.body, before);
      marked.undo();
    };
    return { undo, isPresent: marked.isPresent };
  },
});
