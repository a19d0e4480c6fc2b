import { defineAction } from './define-action';
import { createGlyph, lookAt, placeGlyph } from './shell';

/** A glyph beside the author's name. */
export default defineAction({
  id: 'mark',
  apply(place, label) {
    const look = place.look ?? lookAt(place);
    const glyph = createGlyph(label, look.isDark);
    placeGlyph(place, look, glyph);
    return { undo: () => glyph.remove(), isPresent: () => glyph.isConnected };
  },
});
