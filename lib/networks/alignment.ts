import { attribute, isElement, firstChild, parentElement } from './dom';

const SIDES: Readonly<Record<string, 'end' | 'start'>> = { 'flex-end': 'end', end: 'end', right: 'end', 'flex-start': 'start', start: 'start', left: 'start' };

/**
 * To which side a bubble is pushed: the first of `boxes` that says so decides. Only the horizontal axis
 * counts: an avatar at the bottom of a bubble is `align-items: flex-end` too, and says nothing. Computed style
 * is read for message bubbles only, never for feeds, because nothing else tells there who wrote.
 */
export function sideOf(boxes: readonly Element[]): 'end' | 'start' | undefined {
  for (const box of boxes) {
    const style = computed(box);
    if (!style?.display.endsWith('flex')) continue;
    const direction = style.flexDirection || 'row';
    const word = direction.startsWith('column') ? style.alignItems : style.justifyContent;
    const side = SIDES[word];
    // Left and right are sides of the screen: where lines run from right to left, the end is left.
    const isTurned = word === 'left' || word === 'right' ? style.direction === 'rtl' : direction === 'row-reverse';
    if (side) return isTurned ? (side === 'end' ? 'start' : 'end') : side;
  }
  return undefined;
}
/** `element` and at most `levels` ancestors, ending below `stop`. */
export function upwards(element: Element, levels: number, stop?: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = element; at && at !== stop && path.length < levels; at = parentElement(at)) path.push(at);
  return path;
}
/** The first children of `element`, at most `levels` deep. */
export function downwards(element: Element, levels: number): Element[] {
  const path: Element[] = [];
  for (let at: Node | null = firstChild(element); at && path.length < levels; at = firstChild(at)) {
    if (!isElement(at)) break;
    path.push(at);
  }
  return path;
}
/** Static pages have no style sheet of the site: a utility class or a mark is then the only trace. */
export function sideOfClass(element: Element): 'end' | 'start' | undefined {
  const side = /(?:^|\s)justify-(end|start)(?:\s|$)/.exec(attribute(element, 'class') ?? '')?.[1];
  return (side as 'end' | 'start' | undefined) ?? SIDES[attribute(element, 'data-side') ?? ''];
}

function computed(element: Element): CSSStyleDeclaration | undefined {
  try {
    return getComputedStyle(element);
  } catch {
    return undefined;
  }
}
