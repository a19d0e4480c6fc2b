import { attribute, closest, firstChild, isElement, nextSibling, parentElement, tag } from '../networks/dom';

const LONG = 120;
const ENOUGH = 3;
const MOST_NODES = 6_000;
const BLOCKS = 'p, div, li, article, section, blockquote, td, main, body';
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'header', 'footer', 'aside', 'textarea', 'select', 'button']);

/**
 * The canary for a redesign: true when the main part of the page shows several long texts although no item
 * was found in it. A text is what stands in one block; menus, footers and sidebars say nothing. Bounded.
 */
export function findLayoutTrouble(document: Document): boolean {
  const root = document.querySelector('main, [role="main"]') ?? document.body;
  if (!root) return false;
  const lengths = new Map<Element, number>();
  let long = 0;
  let node: Node | null = root;
  for (let looked = 0; node && looked < MOST_NODES; looked++) {
    const inside: Node | null = isElement(node) && !isSkipped(node) ? firstChild(node) : null;
    if (node.nodeType === 3) {
      const block = node.parentElement && closest(node.parentElement, BLOCKS);
      const length = block ? (lengths.get(block) ?? 0) + (node.nodeValue ?? '').trim().length : 0;
      if (block && length >= LONG && (lengths.get(block) ?? 0) < LONG && ++long >= ENOUGH) return true;
      if (block) lengths.set(block, length);
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== root && !nextSibling(node)) node = parentElement(node) ?? null;
    node = !node || node === root ? null : nextSibling(node);
  }
  return false;
}
function isSkipped(element: Element): boolean {
  return SKIPPED.has(tag(element)) || ['navigation', 'banner', 'contentinfo', 'complementary'].includes(attribute(element, 'role') ?? '');
}
