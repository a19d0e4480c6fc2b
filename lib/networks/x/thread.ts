import type { Direction } from '../../core/vocabulary';
import { attribute, closest, contains, findAll, isBefore, parentElement } from '../dom';
import type { ThreadLine } from '../thread-facts';
import { handleOf } from './addresses';

/** Directions already told, by row and the id it had: rows are recycled, computed style is not free. */
const told = new WeakMap<Element, { id: string; direction: Direction }>();

/** What was told of a box of messages, as long as the same rows hold the same messages in it. */
const remembered = new WeakMap<Element, { readonly rows: readonly Element[]; readonly ids: string; readonly lines: ThreadLine[] }>();

/**
 * Every message of a thread in reading order. `data-index` counts in virtual lists, else the document. Read
 * once per thread, not once per message; a thread of which a direction is not known yet is read again.
 */
export function linesOf(box: Element, rows: readonly Element[], directionOf: (row: Element) => Direction | undefined, idOf: (row: Element) => string): ThreadLine[] {
  const ids = rows.map(idOf).join('\n');
  const known = remembered.get(box);
  if (known?.ids === ids && known.rows.length === rows.length && known.rows.every((row, i) => row === rows[i])) return known.lines;
  const lines = readLines(rows, directionOf, idOf);
  if (lines.every((line) => line.direction)) remembered.set(box, { rows, ids, lines });
  else remembered.delete(box);
  return lines;
}
function readLines(rows: readonly Element[], directionOf: (row: Element) => Direction | undefined, idOf: (row: Element) => string): ThreadLine[] {
  const indexOf = (row: Element) => {
    for (let at: Element | undefined = row, i = 0; at && i < 8; at = parentElement(at), i++) {
      const index = attribute(at, 'data-index');
      if (index && /^\d+$/.test(index)) return Number(index);
    }
    return undefined;
  };
  const places = new Map(rows.map((row) => [row, indexOf(row)]));
  const ordered = [...rows].sort((a, b) => {
    const [left, right] = [places.get(a), places.get(b)];
    if (left !== undefined && right !== undefined && left !== right) return left - right;
    return isBefore(a, b) ? -1 : 1;
  });
  return ordered.map((row) => {
    const id = idOf(row);
    const known = told.get(row);
    if (known && known.id === id) return { row, direction: known.direction };
    const direction = directionOf(row);
    if (direction) told.set(row, { id, direction });
    return { row, direction };
  });
}

/** The other side of a 1:1 thread: the only handle that is linked in `area` outside the messages. */
export function peerIn(area: Element, messages: string): { handle: string; link: Element } | undefined {
  const peers = new Map<string, Element>();
  for (const link of findAll(area, 'a[href]', 400)) {
    const handle = handleOf(attribute(link, 'href'));
    if (!handle || isWithin(link, messages, area)) continue;
    if (!peers.has(handle.toLowerCase())) peers.set(handle.toLowerCase(), link);
  }
  if (peers.size !== 1) return undefined;
  const [link] = peers.values();
  return { handle: handleOf(attribute(link!, 'href'))!, link: link! };
}

/** True for a link in a message of this area. */
function isWithin(link: Element, messages: string, area: Element): boolean {
  const row = closest(link, messages);
  return row !== undefined && row !== area && contains(area, row);
}

/** `111-222` of an address and `222:111` of a row are the same thread. */
export function threadId(raw: string): string {
  return raw.split(/[-:]/).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).join(':');
}
