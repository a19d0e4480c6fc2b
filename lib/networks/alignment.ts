import { attribute, isElement, firstChild, parentElement } from './dom';

const END = /^(flex-end|end|right)$/;
const START = /^(flex-start|start|left)$/;

/**
 * To which side a bubble is pushed: asked of `element` itself first, then of `near` in order; the first
 * with an answer decides. Computed style is read for message bubbles only, never for feeds, because nothing
 * else tells there who wrote. Both sites answer by flex alignment, so no box has to be measured.
 */
export function sideOf(near: readonly Element[]): 'end' | 'start' | undefined {
  for (const element of near) {
    const style = computed(element);
    if (!style) continue;
    const values = [style.justifyContent, style.alignItems, style.alignSelf];
    if (values.some((value) => END.test(value))) return 'end';
    if (values.some((value) => START.test(value))) return 'start';
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
/** Static pages have no style sheet of the site: a utility class is then the only trace. */
export function sideOfClass(element: Element): 'end' | 'start' | undefined {
  const side = /(?:^|\s)(?:justify|items|self)-(end|start)(?:\s|$)/.exec(attribute(element, 'class') ?? '')?.[1];
  return side as 'end' | 'start' | undefined;
}

function computed(element: Element): CSSStyleDeclaration | undefined {
  try {
    return getComputedStyle(element);
  } catch {
    return undefined;
  }
}
