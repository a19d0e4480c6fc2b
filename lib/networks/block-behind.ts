import { contains, nextElement, parentElement } from './dom';

/** What stands behind a line in its card: the outermost block that begins after the line ends. */
export function blockBehind(line: Element, card: Element): Element | undefined {
  let behind: Element | undefined;
  for (let at: Element | undefined = line; at && at !== card; at = parentElement(at)) behind = nextElement(at) ?? behind;
  return behind && contains(card, behind) ? behind : undefined;
}
