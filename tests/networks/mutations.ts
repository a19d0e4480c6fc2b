/** Redesigns in miniature. Each one changes a shown page in place; trees may be shadow roots. */
type Tree = Document | ShadowRoot;

const scramble = (text: string) => text.replace(/[a-z]/gi, (c) => String.fromCharCode(((c.charCodeAt(0) & 31) + 12) % 26 + (c < 'a' ? 65 : 97)));

function renameClasses(tree: Tree): void {
  for (const element of tree.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    element.setAttribute('class', names.map((name) => `_${scramble(name).slice(0, 6)}${name.length}`).join(' '));
  }
}
function wrapNodes(tree: Tree): void {
  for (const element of [...tree.querySelectorAll('*')]) {
    const parent = element.parentNode;
    if (!parent || ['html', 'head', 'body', 'path', 'use'].includes(element.localName) || element.closest('head')) continue;
    const box = document.createElement('div');
    parent.insertBefore(box, element);
    box.append(element);
  }
}
function translateLabels(tree: Tree): void {
  for (const element of tree.querySelectorAll('[aria-label]')) element.setAttribute('aria-label', scramble(element.getAttribute('aria-label')!));
}
/** Turns around the children of elements that the fixture marks with `data-fixture-shuffle`. */
function shuffleSiblings(tree: Tree): void {
  for (const element of tree.querySelectorAll('[data-fixture-shuffle]')) element.append(...[...element.children].reverse());
}

/** The mutations that every fixture goes through, by the name that `loses` uses. */
export const MUTATIONS: Readonly<Record<string, (tree: Tree) => void>> = {
  'rename-classes': renameClasses,
  'wrap-nodes': wrapNodes,
  'translate-labels': translateLabels,
  'shuffle-siblings': shuffleSiblings,
};

/** One thing an adapter may hold on to: an attribute with a value, or one class name. */
export interface Anchor {
  readonly name: string;
  readonly value: string;
}
/** What no adapter may hold on to anyway, left out so that the proof stays quick. */
const NO_ANCHOR = new Set([
  'style', 'src', 'd', 'viewbox', 'width', 'height', 'data-fixture-shuffle', 'lang', 'tabindex', 'type', 'dir', 'target', 'title',
  'contenteditable', 'data-lazy-mount-id', 'data-display-contents', 'data-component-type', 'disabled',
]);

/** All distinct anchors of a page, values with digits or long tokens taken as one per attribute. */
export function anchorsOf(tree: Tree): Anchor[] {
  const anchors = new Map<string, Anchor>();
  const add = (name: string, value: string) => anchors.set(`${name}=${value}`, { name, value });
  for (const element of tree.querySelectorAll('*')) {
    if (element.localName === 'body' || element.closest('head') || element.localName === 'html') continue;
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (NO_ANCHOR.has(name.toLowerCase())) continue;
      if (name === 'class') for (const part of value.split(/\s+/).filter(Boolean)) add(name, part);
      else add(name, value.length > 60 || /\d{3}/.test(value) || name === 'href' ? '*' : value);
    }
  }
  return [...anchors.values()];
}
/** Removes one anchor everywhere. An address is emptied together with its attribute. */
export function removeAnchor(tree: Tree, anchor: Anchor): void {
  for (const element of tree.querySelectorAll(`[${CSS.escape(anchor.name)}]`)) {
    const value = element.getAttribute(anchor.name) ?? '';
    if (anchor.name === 'class') {
      const kept = value.split(/\s+/).filter((part) => part && part !== anchor.value);
      element.setAttribute('class', kept.join(' '));
    } else if (anchor.value === '*' || value === anchor.value) element.removeAttribute(anchor.name);
  }
}
