import type { MarkLook } from '../core/mark-look';
import { GLYPH_PATHS } from './glyphs';
import { INKS } from './inks';

/** Width and height of a mark, in pixels. */
const SIZE = 18;
/** Every ink as `data-ink` names it, with its colour and the style of its drawing. */
const inks = GLYPH_PATHS.flatMap(([name, path]) => ['', ' dark'].map((ground, at) => ({ ink: `${name}${ground}`, color: INKS[name][at]!, path })));

// Blocks: a box that centres what is in it takes browsers longer to lay out and to paint.
const BUTTON = `all:unset;display:block;box-sizing:border-box;width:${SIZE}px;height:${SIZE}px;padding:1px;border-radius:4px;cursor:pointer;outline:none`;
const DRAWING = 'display:block;width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round';

const SHEET = `
${inks.map(({ ink, color, path }) => `[data-ink="${ink}"]{--ink:${color}}.bar[data-ink="${ink}"] path{${path}}`).join('\n')}
[data-ink]{--text:#374151}
[data-ink~=dark]{--text:#e5e7eb}
:host{all:initial}
.glyph:is(:hover,:focus){position:relative!important}
.glyph:focus-visible{box-shadow:0 0 0 2px var(--ink)!important}
.glyph:hover::after,.glyph:focus::after{content:attr(aria-label);position:absolute;z-index:2147483000;left:0;top:${SIZE + 4}px;width:max-content;max-width:280px;padding:6px 9px;border-radius:6px;background:#1f2937;color:#f9fafb;font:13px/18px system-ui,sans-serif;white-space:normal;pointer-events:none;box-shadow:0 2px 8px rgb(0 0 0/.25);animation:come .14s}
@keyframes come{from{opacity:0}}
.bar{box-sizing:border-box;display:flex;align-items:center;gap:8px;width:100%;min-height:36px;padding:6px 12px;color:var(--text);font:13px/20px system-ui,sans-serif;border-left:2px dashed var(--ink)}
.bar svg{flex:none;width:16px;height:16px;fill:none;stroke:var(--ink);stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.bar .words{flex:1;min-width:0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.bar .words::after{content:var(--words)}
.bar button{flex:none;padding:3px 10px;border:1px solid currentColor;border-radius:6px;background:none;color:inherit;font:inherit;cursor:pointer}
.bar button::after{content:var(--act)}
.bar button:hover{text-decoration:underline}
.bar button:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
@media (prefers-reduced-motion:reduce){.glyph:hover::after,.glyph:focus::after{animation:none}}
@media (forced-colors:active){.bar{color:CanvasText}.bar svg{stroke:CanvasText}.glyph::after{border:1px solid CanvasText}.glyph:focus-visible{outline:2px solid CanvasText!important}}
`;

/** Of what the page could say of our elements nothing counts. */
const HOSTS = {
  mark: `display:inline-block;width:${SIZE}px;height:${SIZE}px;vertical-align:text-bottom;margin:0 0 0 4px;flex:none`,
  bar: 'display:block;width:100%;min-height:36px',
};
const insist = (style: string) => `all:initial;${style};`.replaceAll(';', '!important;');

/**
 * How marks and bars look inside their closed roots; the background hands it to tabs. A mark at rest carries its own
 * styles and no sheet: with one, the browser takes longer to style it than we take to make it. It gets the sheet when the
 * pointer or the focus comes to it, and a place of its own (`position`) only while it shows its words: the browser would go
 * through all that have one with every frame.
 */
export const MARK_LOOK: MarkLook = {
  sheet: SHEET,
  hosts: { mark: insist(HOSTS.mark), bar: insist(HOSTS.bar) },
  glyphs: Object.fromEntries(inks.map(({ ink, color, path }) => [ink, [`${BUTTON};color:${color}`, DRAWING, path]])),
};
