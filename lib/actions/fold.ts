import { defineAction } from './define-action';
import { createBar, createGlyph, isDarkAround } from './shell';
import { restoreStyle, setStyle } from './style-attribute';

/**
 * Folds the content in place: the author's line stays, one line says why, one key brings it back.
 * Nothing is removed from the page. The undo and "Show" both restore the DOM byte for byte.
 */
export default defineAction({
  id: 'fold',
  apply(place, label, onReveal) {
    const dark = isDarkAround(place.anchor);
    const glyph = createGlyph(label, dark);
    let folded = true;
    let before: string | null = null;
    const unfold = () => {
      if (!folded) return;
      folded = false;
      restoreStyle(place.body, before);
      bar.remove();
    };
    const bar = createBar(label, 'Show', dark, () => {
      unfold();
      onReveal();
    });
    place.anchor.after(glyph);
    place.body.before(bar);
    before = setStyle(place.body, { display: 'none' });
    const undo = () => {
      unfold();
      glyph.remove();
    };
    return { undo, isPresent: () => glyph.isConnected && (!folded || bar.isConnected) };
  },
});
