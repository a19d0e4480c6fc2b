/**
 * Reading the DOM without being fooled by it. A form on the page can shadow `attributes`, `children` or
 * `textContent` with an input of that name (DOM clobbering reaches Chromium's isolated world), so every
 * read goes through the prototype. Walks are iterative and bounded: a page may nest 10,000 deep.
 */

import { foldLines, foldSpace, foldWords, oneLine } from './fold-space';
import { createSurvey, type Survey } from './survey';

export { foldSpace, oneLine };

const getAttributeOf = Element.prototype.getAttribute;
const queryIn = Element.prototype.querySelector;
const queryAllIn = Element.prototype.querySelectorAll;
const closestTo = Element.prototype.closest;
const matchesOf = Element.prototype.matches;
const containsOf = Node.prototype.contains;
const getter = <T, V>(proto: T, name: string) => {
  for (let at: object | null = proto as object; at; at = Object.getPrototypeOf(at) as object | null) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return get as (this: unknown) => V;
  }
  throw new Error(`no getter ${name}`);
};
const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
const parentNodeOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data');
const localNameOf = getter<Element, string>(Element.prototype, 'localName');
const ownerDocumentOf = getter<Node, Document | null>(Node.prototype, 'ownerDocument');
const shadowRootGetter = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');

/** The attribute, or undefined when it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return getAttributeOf.call(element, name) ?? undefined;
}
const land = {
  queryAll: (element: Element, selector: string) => queryAllIn.call(element, selector),
  matches: (element: Element, selector: string) => matchesOf.call(element, selector),
  closest: (element: Element, selector: string) => closestTo.call(element, selector) ?? undefined,
  attribute: (element: Element, name: string) => getAttributeOf.call(element, name),
  contains: (a: Element, b: Element) => containsOf.call(a, b),
  isBefore: (a: Element, b: Element) => isBefore(a, b),
};
let survey: Survey | undefined;

/** Reads something of an item that does not change meanwhile: what is asked more than once is looked up once. */
export function surveying<T>(root: Element, read: () => T): T {
  const outer = survey;
  survey = createSurvey(root, land);
  try {
    return read();
  } finally {
    survey = outer;
  }
}

/** The first match below `element`, in document order. Throws SyntaxError on a broken selector. */
export function find(element: Element | Document | DocumentFragment, selector: string): Element | undefined {
  if (!(element instanceof Element)) return element.querySelector(selector) ?? undefined;
  const known = survey?.all(element, selector);
  return known ? known[0] : (queryIn.call(element, selector) ?? undefined);
}
/** The same, asked of the page itself: for a selector that is made for one element, and that nobody asks for again. */
export function findOnce(element: Element | Document, selector: string): Element | undefined {
  return (element instanceof Element ? queryIn.call(element, selector) : element.querySelector(selector)) ?? undefined;
}
/** More matches than this are never looked at in one item: a page may hold 10,000 links in a post. */
export const MATCH_LIMIT = 600;

/** The first matches below `element`, in document order. */
export function findAll(element: Element | Document | DocumentFragment, selector: string, limit = MATCH_LIMIT): readonly Element[] {
  const known = element instanceof Element ? survey?.all(element, selector) : undefined;
  if (known) return known.length > limit ? known.slice(0, limit) : known;
  return firstOf(element instanceof Element ? queryAllIn.call(element, selector) : element.querySelectorAll(selector), limit);
}
/** The first of a list of the page. Counted, because such lists are slow to iterate. */
function firstOf(list: ArrayLike<Element>, limit: number): Element[] {
  const first: Element[] = [];
  for (let i = 0, end = Math.min(list.length, limit); i < end; i++) first.push(list[i]!);
  return first;
}
/** All text below a node as it stands, for comparing: nothing is left out and nothing folded. */
export function rawText(node: Node): string {
  return textContentOf.call(node) ?? '';
}
/** The element itself or its nearest ancestor that matches. Does not cross shadow roots. */
export function closest(element: Element, selector: string): Element | undefined {
  const known = survey?.closest(element, selector);
  return known ? known.found : (closestTo.call(element, selector) ?? undefined);
}
/** The element itself or its nearest ancestor that matches and stands in the card, the card itself left out. */
export function closestIn(card: Element, element: Element, selector: string): Element | undefined {
  const known = survey?.root === card ? survey.inside(element, selector) : undefined;
  if (known) return known.found;
  const found = closest(element, selector);
  return found && found !== card && contains(card, found) ? found : undefined;
}
/** True when an ancestor of the element, not the element itself, matches. */
export function isInside(element: Element, selector: string): boolean {
  const parent = parentElement(element);
  return !!parent && closest(parent, selector) !== undefined;
}
export function matches(element: Element, selector: string): boolean {
  return matchesOf.call(element, selector);
}
export function firstChild(node: Node): Node | null {
  return firstChildOf.call(node);
}
export function nextSibling(node: Node): Node | null {
  return nextSiblingOf.call(node);
}
export function parentElement(node: Node): Element | undefined {
  const parent = parentNodeOf.call(node);
  return parent && nodeTypeOf.call(parent) === 1 ? (parent as Element) : undefined;
}
/** The element's name in lower case, also when a form field is called `localName`. */
export function tag(element: Element): string {
  return localNameOf.call(element);
}
/** The document a node stands in. */
export function documentOf(node: Node): Document {
  return ownerDocumentOf.call(node) ?? document;
}
/** The open shadow root of an element, if it has one. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  return shadowRootGetter.call(element) ?? undefined;
}
/** The next sibling that is an element. */
export function nextElement(node: Node): Element | undefined {
  let next = nextSibling(node);
  while (next && !isElement(next)) next = nextSibling(next);
  return (next as Element | null) ?? undefined;
}
/** True where something else than text stands directly in an element. */
export function hasElements(element: Element): boolean {
  const first = firstChild(element);
  return !!first && (isElement(first) || nextElement(first) !== undefined);
}
export function isElement(node: Node): node is Element {
  return nodeTypeOf.call(node) === 1;
}
/** True when `a` comes before `b` in the document. */
export function isBefore(a: Node, b: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(a, b) & 4) !== 0;
}
export function contains(a: Node, b: Node): boolean {
  return containsOf.call(a, b);
}

/** At most this much of a text is read: the judgement itself uses its first 8,000 and last 4,000 characters. */
export const TEXT_LIMIT = 60_000;
const NODE_LIMIT = 6_000;
/** A name, a label or the words of a link: whatever is longer is none, and a page may put 10,000 things there. */
const LINE: Limits = { text: 4_000, nodes: 1_000 };
interface Limits {
  readonly text: number;
  readonly nodes: number;
}
const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'section', 'article', 'pre', 'tr']);
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'textarea', 'select', 'input', 'video', 'audio', 'iframe']);

/**
 * The text a reader sees in `root`: `<br>` and blocks become line breaks, an emoji image its alt, and
 * whatever `skip` names is left out together with scripts, controls and hidden copies. Never uses
 * `innerText` (300 times slower after a style write). White space is folded, line breaks kept.
 * `preWrapped` is for sites that draw text with `pre-wrap` (X): line breaks stand in the text nodes, and a
 * `div` around a mention is inline. A break followed by deep indentation is still a space, because
 * pretty-printed saved pages have those.
 */
export function textOf(root: Element, skip?: (element: Element) => boolean, preWrapped = false, limits: Limits = { text: TEXT_LIMIT, nodes: NODE_LIMIT }): string {
  const first = firstChild(root);
  if (first && !nextSibling(first) && nodeTypeOf.call(first) === 3) return foldLines(foldWords(dataOf.call(first as CharacterData).slice(0, limits.text), preWrapped));
  // Pieces, because asking a growing string for its last letter copies it every time.
  const pieces: string[] = [];
  let length = 0;
  const say = (piece: string) => {
    if (!piece) return;
    pieces.push(piece);
    length += piece.length;
  };
  let node: Node | null = root;
  let visited = 0;
  const pendingBreaks: Element[] = [];
  const lineBreak = () => {
    if (length && !pieces.at(-1)!.endsWith('\n')) say('\n');
  };
  while (node && length < limits.text && visited++ < limits.nodes) {
    let descend: Node | null = null;
    const type: number = nodeTypeOf.call(node);
    if (type === 3) say(foldWords(dataOf.call(node as CharacterData).slice(0, limits.text), preWrapped));
    else if (type === 1) {
      const element = node as Element;
      const name = tag(element);
      if (name === 'br') say('\n');
      else if (name === 'img') {
        const alt = attribute(element, 'alt');
        // A family or a flag emoji is up to 16 units long; words are not emoji in any script.
        if (alt && (alt.length <= 8 ? !/[a-z]{2}/i.test(alt) : alt.length <= 16 && !/[\p{L}\s]/u.test(alt))) say(alt);
      } else if (element === root || !(SILENT.has(name) || isHidden(element) || skip?.(element))) {
        if (!preWrapped && BLOCKS.has(name) && element !== root) {
          lineBreak();
          pendingBreaks.push(element);
        }
        descend = firstChild(element);
      }
    }
    if (descend) {
      node = descend;
      continue;
    }
    while (node && node !== root && !nextSibling(node)) {
      node = parentElement(node) ?? null;
      if (node && pendingBreaks.at(-1) === node) {
        pendingBreaks.pop();
        lineBreak();
      }
    }
    if (!node || node === root) break;
    if (pendingBreaks.at(-1) === node) {
      pendingBreaks.pop();
      lineBreak();
    }
    node = nextSibling(node);
  }
  return foldSpace(pieces.join(''));
}
/** Hidden for everybody, as far as attributes tell; nothing is asked of layout. */
export function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return (attribute(element, 'class') ?? '').includes('visually-hidden');
}
/** One line: every run of white space becomes one space. Of what is too long for a line, only the beginning. */
export function lineOf(root: Element | undefined, skip?: (element: Element) => boolean): string | undefined {
  if (!root) return undefined;
  return oneLine(textOf(root, skip, false, LINE)) || undefined;
}
