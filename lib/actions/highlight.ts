import { defineAction } from './define-action';
import mark from './mark';

/**
 * The same shell as a mark, with the filled glyph. Tempting, but a border or shadow on the post itself
 * would be a style of the page that says "worth reading" to the page.
 */
export default defineAction({ id: 'highlight', apply: mark.apply });
