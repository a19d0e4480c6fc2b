import type { Direction } from '../../core/vocabulary';
import { sideOf, upwards } from '../alignment';
import { attribute, closest, find, findAll, lineOf } from '../dom';
import type { ThreadLine } from '../thread-facts';
import { saysYou } from './labels';
import { bodyOf, headingOf } from './message-row';
import { CELL, OUTGOING_2022 } from './selectors';

/** Directions already told, by row and the words it had: rows are recycled, computed style is not free. */
const told = new WeakMap<Element, { words: string; direction: Direction }>();

export function linesOf(rows: readonly Element[], ask: (row: Element) => Direction | undefined, wordsOf: (row: Element) => string): ThreadLine[] {
  return rows.map((row) => {
    const words = wordsOf(row);
    const known = told.get(row);
    if (known?.words === words) return { row, direction: known.direction };
    const direction = ask(row);
    if (direction) told.set(row, { words, direction });
    return { row, direction };
  });
}

/**
 * Who wrote a row. Own bubbles are pushed to the end (computed style) or marked in older builds; the other
 * side has a name or a picture. Where two of them disagree, nothing is said: a private text must not be
 * judged as the other side's by accident.
 */
export function directionOf(row: Element, peer: string | undefined, isNamed = false): Direction | undefined {
  const cell = find(row, CELL)!;
  const title = headingOf(row);
  const body = bodyOf(row) ?? title ?? cell;
  const heading = lineOf(title);
  const isMarked = !!find(row, OUTGOING_2022) || !!closest(row, OUTGOING_2022);
  const pushed = isMarked || upwards(body, 24, cell).some((box) => sideOf([box]) === 'end');
  const you = !!heading && (saysYou(heading) || (isNamed && !isPeer(peer, heading)));
  const face = findAll(cell, 'img[alt]').some((image) => isFace(attribute(image, 'alt'), peer, heading));
  const theirs = (!you && !!heading && isPeer(peer, heading)) || face;
  if ((pushed || you) && theirs) return undefined;
  if (pushed || you) return 'outgoing';
  return theirs ? 'incoming' : undefined;
}

/** A picture named like the peer, and nothing else: "Seen by Ada Example" stands below the viewer's own words. */
function isFace(alt: string | undefined, peer: string | undefined, heading: string | undefined): boolean {
  const words = (text: string | undefined) => (text ?? '').trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (!words(alt).length) return false;
  return peer ? words(alt).every((word) => words(peer).includes(word)) : heading !== undefined && isPeer(alt, heading);
}
/** The heading has the first name, picture and header the full one. "Ada replied to you" is Ada's. */
export function isPeer(full: string | undefined, shown: string | undefined): boolean {
  const [first] = (shown ?? '').trim().toLowerCase().split(/\s+/);
  return !!first && (full ?? '').trim().toLowerCase().split(/\s+/).includes(first);
}
