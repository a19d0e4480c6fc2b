import type { MarkLook } from '../core/mark-look';
import type { Label, Look, Place } from './define-action';
import { makeCanvas } from './canvas';
import { guard, keepInside } from './presses';

/**
 * The one element of ours that stands in a page: an anonymous `span` with a closed shadow root. Same tag
 * and same size for every verdict. The page can't see inside; words are drawn by CSS `content` (which
 * `window.find` doesn't search) and carried for screen readers by `aria-label` inside the closed root.
 */

/** Which of the inks it has; see `mark-style.ts`. */
const inkOf = (name: Label['glyph'], dark: boolean) => (dark ? `${name} dark` : name);

let worn: MarkLook;
/** How marks and bars look, once a frame; see `mark-style.ts`. */
export function wear(look: MarkLook): void {
  worn = look;
  sheet = undefined;
}

let sheet: CSSStyleSheet | undefined;
function dress(root: ShadowRoot): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(worn.sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets from a content script; a style element in the closed root does the same
    const style = document.createElement('style');
    style.textContent = worn.sheet;
    root.append(style);
  }
}

/** What the page's style says about a place, asked of many places before anything is written into one. */
export function lookAt({ anchor, body }: Place): Look {
  const { color, display } = getComputedStyle(anchor);
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const holdsMore = anchor !== body && anchor.contains(body);
  // Light text stands on dark ground: that decides which ink is legible.
  return { isDark: 0.299 * r + 0.587 * g + 0.114 * b > 140, isLine: !holdsMore && (display === 'block' || display === 'list-item' || display === 'flow-root') };
}

/**
 * Puts a glyph beside the author's name: behind the words where the line is a block of its own, so that it
 * stays on that line, and behind the element where the line goes on. Some networks make the whole line a
 * link; there it stands inside, and clicks on it go nowhere (see `guard`).
 */
export function placeGlyph(place: Place, look: Look, glyph: Element): void {
  if (look.isLine) place.anchor.appendChild(glyph);
  else place.anchor.after(glyph);
}

const ours = new WeakSet<Node>();
/** True for an element that we put into the page. */
export function isOurs(node: Node): boolean {
  return ours.has(node);
}

const patterns = new Map<string, HTMLElement>();
/** A copy of an element that is made once: copies are quick to make, and the browser styles them as one. */
function copyOf<Name extends string>(name: Name, make: (name: Name) => HTMLElement): HTMLElement {
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = make(name)));
  return pattern.cloneNode(true) as HTMLElement;
}

function host(what: keyof MarkLook['hosts']): HTMLElement {
  const element = copyOf(what, makeHost);
  ours.add(element);
  return element;
}
function makeHost(what: keyof MarkLook['hosts']): HTMLElement {
  const element = document.createElement('span');
  element.style.cssText = worn.hosts[what];
  return element;
}

/** A glyph of fixed size whose words show on hover and focus. `onAsk` runs on a real click or key only; where it opens nothing, the words say where to look. */
export function createGlyph(label: Label, dark: boolean, onAsk: () => Promise<boolean>): HTMLElement {
  const element = host('mark');
  const root = element.attachShadow({ mode: 'closed' });
  const glyph = copyOf(inkOf(label.glyph, dark), makeGlyph);
  glyph.setAttribute('aria-label', label.words);
  root.appendChild(glyph);
  let isBare = true;
  guard(element, (type) => {
    if (isBare) dress(root);
    isBare = false;
    if (type === 'click') void onAsk().then((isShown) => isShown || glyph.setAttribute('aria-label', `${label.words}. ${label.inToolbar}`));
  });
  return element;
}
function makeGlyph(ink: string): HTMLElement {
  const glyph = document.createElement('button');
  glyph.type = 'button';
  glyph.className = 'glyph';
  glyph.dataset.ink = ink;
  const canvas = makeCanvas();
  glyph.append(canvas);
  worn.glyphs[ink]!.forEach((style, part) => ([glyph, canvas, canvas.firstElementChild as SVGElement][part]!.style.cssText = style));
  return glyph;
}

/** The line that stands for a folded item: glyph, words and one button. `onShow` runs on a real click only. */
export function createBar(label: Label, show: string, dark: boolean, onShow: () => void): HTMLElement {
  const element = host('bar');
  const root = element.attachShadow({ mode: 'closed' });
  dress(root);
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', label.words);
  bar.style.setProperty('--words', JSON.stringify(label.words));
  bar.style.setProperty('--act', JSON.stringify(show));
  bar.dataset.ink = inkOf(label.glyph, dark);
  const words = document.createElement('span');
  words.className = 'words';
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', show);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onShow(); // what a page makes up is not obeyed
  });
  bar.append(makeCanvas(), words, button);
  root.append(bar);
  keepInside(root);
  return element;
}
