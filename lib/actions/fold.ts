import { defineAction } from './define-action';
import { createBar, createGlyph, lookAt, placeGlyph } from './shell';
import { restoreStyle, setStyle } from './style-attribute';

/**
 * Folds the content in place: the author's line stays, one line says why, one key brings it back.
 * Nothing is removed from the page. The undo and "Show" both restore the DOM byte for byte.
 */
export default defineAction({
  id: 'fold',
  apply(place, label, { onReveal, onAsk }) {
    const look = place.look ?? lookAt(place);
    const glyph = createGlyph(label, look.isDark, onAsk);
    // Where the anchor is the message itself, the bar stands for both until it is shown again.
    const hasOwnLine = !place.anchor.contains(place.body);
    let folded = true;
    let before: string | null = null;
    const unfold = () => {
      if (!folded) return;
      folded = false;
      restoreStyle(place.body, before);
      bar.remove();
    };
    const bar = createBar(label, label.show, look.isDark, () => {
      unfold();
      if (!hasOwnLine) placeGlyph(place, look, glyph);
      onReveal();
    });
    if (hasOwnLine) placeGlyph(place, look, glyph);
    place.body.before(bar);
    before = setStyle(place.body, { display: 'none' });
    const undo = () => {
      unfold();
      glyph.remove();
    };
    return { undo, isPresent: () => (folded ? bar.isConnected && (glyph.isConnected || !hasOwnLine) : glyph.isConnected) };
  },
});
