import { firstChild, isElement, nextSibling, oneLine, parentElement, tag } from '../dom';
import { hasBullet } from './labels';

const SKIP = new Set(['svg', 'button', 'script', 'style', 'template', 'li-icon']);

/** A name or headline is never longer; a page may put a megabyte there. */
const LONGEST = 2_000;

/** The pieces of text below `root`, trimmed, in order; controls and drawings left out. Bounded. */
export function leavesOf(root: Element | undefined, limit = 40): string[] {
  const leaves: string[] = [];
  let node: Node | null = root ?? null;
  for (let steps = 0; node && root && leaves.length < limit && steps < 2000; steps++) {
    let next: Node | null = null;
    if (isElement(node)) next = SKIP.has(tag(node)) ? null : firstChild(node);
    else if (node.nodeType === 3) {
      const text = oneLine(((node as Text).data ?? '').slice(0, LONGEST));
      if (text) leaves.push(text);
    }
    while (!next && node && node !== root) {
      next = nextSibling(node);
      if (!next) node = parentElement(node) ?? null;
    }
    node = next;
  }
  return leaves;
}
/** True for the pieces that follow a name: "• 2nd", "· Following". */
function isBadge(leaf: string): boolean {
  return leaf.startsWith('•') || leaf.startsWith('·') || leaf.startsWith(',');
}
/** A piece without what follows the name in it: "ADA • 2nd" is "ADA". */
function withoutBadge(leaf: string): string {
  return (hasBullet(leaf) ? leaf.replace(/(?<!\s)\s+[•·]\s[^]*$/u, '') : leaf).trim();
}
/**
 * The name in the pieces of a name line. Screen-reader copies come first and are longer ("ADA Verified
 * Profile 3rd+", "ADA", "• 3rd+"), so a later piece that the first one begins with is the name itself.
 */
export function nameIn(leaves: readonly string[]): string | undefined {
  let first: string | undefined;
  for (const leaf of leaves) {
    const word = isBadge(leaf) ? '' : withoutBadge(leaf);
    if (first === undefined) first = word || undefined;
    else if (word.length > 1 && word !== first && first.startsWith(`${word} `)) return word;
  }
  return first;
}
