import { defineAction } from './define-action';
import { createGlyph, lookAt, placeGlyph } from './shell';

/** A glyph beside the author's name; pressing it asks for the reasons, which stand outside the page. */
export default defineAction({
  id: 'mark',
  apply(place, label, { onAsk }) {
    const look = place.look ?? lookAt(place);
    const glyph = createGlyph(label, look.isDark, onAsk);
    placeGlyph(place, look, glyph);
    return { undo: () => glyph.remove(), isPresent: () => glyph.isConnected };
  },
});
