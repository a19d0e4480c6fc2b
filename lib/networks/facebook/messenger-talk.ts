import { attribute, closest, contains, find, findAll, lineOf, rawText } from '../dom';
import type { ThreadLine } from '../thread-facts';
import { directionOf, isPeer, linesOf } from './message-direction';
import { bodyOf, headingOf, isLine, isMessage } from './message-row';
import { isStartLoaded, type Thread } from './messenger-thread';
import { CELL, ROW } from './selectors';

/** What only the whole of a thread tells about each of its messages. */
export interface Talk {
  readonly lines: readonly ThreadLine[];
  /** Names of the other side that the rows show, in full (picture) or short (heading). */
  readonly names: ReadonlySet<string>;
  /** The date line above each row: the nearest row before it that has no words but a number. */
  readonly dates: ReadonlyMap<Element, string>;
  readonly isStartLoaded: boolean;
}
interface Remembered {
  readonly rows: readonly Element[];
  readonly text: string;
  readonly peer: string | undefined;
  readonly talk: Talk;
}

const remembered = new WeakMap<Element, Remembered>();

/** Read once per thread, not once per message: as long as the rows are the same and read the same. */
export function talkOf(grid: Element, { peer }: Thread): Talk {
  const rows = findAll(grid, ROW);
  const text = rawText(grid);
  const known = remembered.get(grid);
  if (known && known.text === text && known.peer === peer?.name && known.rows.length === rows.length && known.rows.every((row, i) => row === rows[i])) return known.talk;
  const said = rows.filter(isLine);
  // Between two people whoever is not the other one is the viewer, whatever "You sent" is called, provided
  // that the other one goes by the name in the header at all (there are nicknames).
  const isNamed = said.some((one) => isPeer(peer?.name, lineOf(headingOf(one))));
  const lines = linesOf(said, (one) => directionOf(one, peer?.name, isNamed), (one) => lineOf(bodyOf(one)) ?? '');
  const names = new Set(said.map(faceName).filter((name) => name !== undefined));
  const talk = { lines, names, dates: datesAbove(rows), isStartLoaded: isStartLoaded(grid, said[0]) };
  // A direction that cannot be told yet may be told by a picture that comes later.
  if (lines.every((line) => line.direction)) remembered.set(grid, { rows, text, peer: peer?.name, talk });
  else remembered.delete(grid);
  return talk;
}

/** The picture of the sender at the end of a group of bubbles; "Seen by" pictures stand outside the cell. */
export function faceName(row: Element): string | undefined {
  const cell = find(row, CELL)!;
  const body = bodyOf(row);
  const face = findAll(cell, 'img[alt]').find((image) => !(body && contains(body, image)) && /\p{L}{2}/u.test(attribute(image, 'alt') ?? '') && !closest(image, '[role="button"]'));
  const heading = headingOf(row);
  const name = face && attribute(face, 'alt')!.trim();
  // A picture inside the bubble has a description, not a name: it must agree with the heading if there is one.
  return name && (!heading || name.startsWith((lineOf(heading) ?? '').split(' ')[0]!)) ? name.slice(0, 300) : undefined;
}

function datesAbove(rows: readonly Element[]): Map<Element, string> {
  const dates = new Map<Element, string>();
  let date: string | undefined;
  for (const row of rows) {
    if (date) dates.set(row, date);
    const text = isMessage(row) ? undefined : lineOf(row);
    if (text && text.length <= 60 && /\p{Nd}/u.test(text)) date = text;
  }
  return dates;
}
