import { defineAction } from './define-action';
import { createGlyph, isDarkAround, placeGlyph } from './shell';

/** A glyph beside the author's name. */
export default defineAction({
  id: 'mark',
  apply(place, label) {
    const glyph = createGlyph(label, isDarkAround(place.anchor));
    placeGlyph(place, glyph);
    return { undo: () => glyph.remove(), isPresent: () => glyph.isConnected };
  },
});
