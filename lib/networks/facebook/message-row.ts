import { closest, find, findAll, isInside, lineOf } from '../dom';
import { CELL, GRID, MESSAGE_BODY_2022, ROW, SENDER_HEADING } from './selectors';

/** Notifications are rows of a grid too; only message rows have the marked cell. Date lines have no words. */
export function isMessage(row: Element): boolean {
  return !isInside(row, ROW) && !!closest(row, GRID) && !!find(row, CELL) && !!bodyOf(row);
}

/** The words: the marked block, else the first innermost text block that is neither name nor reply preview. */
export function bodyOf(row: Element): Element | undefined {
  const marked = find(row, MESSAGE_BODY_2022);
  if (marked) return marked;
  const cell = find(row, CELL)!;
  const blocks = findAll(cell, '[dir="auto"]').slice(0, 60);
  const usable = blocks.filter((block) => !find(block, '[dir="auto"]') && !closest(block, `${SENDER_HEADING}, [role="button"]`) && !find(block, SENDER_HEADING));
  return usable.findLast((block) => lineOf(block)) ?? undefined;
}

/** The sender's heading above the words; "Ada", "You sent", "You replied to Ada". */
export function headingOf(row: Element): Element | undefined {
  const cell = find(row, CELL);
  return cell && findAll(cell, SENDER_HEADING).find((heading) => lineOf(heading));
}
