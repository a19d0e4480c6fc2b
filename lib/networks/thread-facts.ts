import type { Item } from '../core/item';
import type { Direction } from '../core/vocabulary';

/** One message of a thread in reading order; undefined where its direction cannot be told. */
export interface ThreadLine {
  readonly row: Element;
  readonly direction: Direction | undefined;
}
type Thread = NonNullable<Item['thread']>;

/**
 * What a thread says about one of its messages. A message of unknown direction makes the facts that it
 * could change unknown: "you never wrote" is said only when every message on the page is known.
 */
export function threadFacts(lines: readonly ThreadLine[], row: Element, startIsLoaded: boolean): Pick<Thread, 'viewerWrote' | 'theyWroteFirst' | 'unansweredInRow'> {
  const known = lines.every((line) => line.direction);
  const wrote = lines.some((line) => line.direction === 'outgoing');
  const first = lines[0]?.direction;
  const at = lines.findIndex((line) => line.row === row);
  let unanswered: number | undefined = 0;
  for (let i = at; i >= 0 && lines[i]!.direction !== 'outgoing'; i--) {
    if (!lines[i]!.direction) {
      unanswered = undefined;
      break;
    }
    unanswered++;
  }
  return {
    ...((wrote || known) && { viewerWrote: wrote }),
    ...(startIsLoaded && first && { theyWroteFirst: first === 'incoming' }),
    ...(at >= 0 && unanswered !== undefined && { unansweredInRow: unanswered }),
  };
}
