import { closest, contains, find, findAll, isInside, lineOf } from '../dom';
import { CELL, GRID, MESSAGE_BODY_2022, ROW, SENDER_HEADING } from './selectors';

/** Notifications are rows of a grid too; only message rows have the marked cell. Date lines have no words. */
export function isMessage(row: Element): boolean {
  return !isInside(row, ROW) && !!closest(row, GRID) && !!find(row, CELL) && !!bodyOf(row);
}

/** A message of any kind: one without words (a picture) still says who wrote last. */
export function isLine(row: Element): boolean {
  return isMessage(row) || (!isInside(row, ROW) && !!find(row, CELL) && !!headingOf(row));
}

/** The words: the marked block, else the last innermost text block; a reply shows what it answers before it. */
export function bodyOf(row: Element): Element | undefined {
  const known = bodies.get(row);
  if (known && contains(row, known)) return known;
  const body = findBody(row);
  if (body) bodies.set(row, body);
  return body;
}
/** A long thread is read again for every message of it; a body that still hangs in its row is the same. */
const bodies = new WeakMap<Element, Element>();

function findBody(row: Element): Element | undefined {
  const marked = find(row, MESSAGE_BODY_2022);
  if (marked) return marked;
  const cell = find(row, CELL);
  if (!cell) return undefined;
  const blocks = findAll(cell, '[dir="auto"]', 60);
  const usable = blocks.filter((block) => !find(block, '[dir="auto"]') && !closest(block, `${SENDER_HEADING}, [role="button"]`) && !find(block, SENDER_HEADING));
  // Delivery states and link cards are blocks too, but the words are a block inside a block.
  return usable.findLast((block) => isInside(block, 'span[dir="auto"], div[dir="auto"]') && lineOf(block)) ?? usable.findLast((block) => lineOf(block));
}

/** The sender's heading above the words; "Ada", "You sent", "You replied to Ada". */
export function headingOf(row: Element): Element | undefined {
  const cell = find(row, CELL);
  return cell && findAll(cell, SENDER_HEADING).find((heading) => lineOf(heading));
}
