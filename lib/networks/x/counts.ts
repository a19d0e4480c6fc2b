import type { Item } from '../../core/item';
import { attribute, findAll, lineOf } from '../dom';
import { countIn, numbersIn } from '../numbers';
import { COUNTS } from './selectors';

/** Replies, reposts, likes and views. Exact numbers only: the visible ones are abbreviated from 10,000 on. */
export function readCounts(tweet: Element, isOwn: (element: Element) => boolean): Item['counts'] {
  const bar = findAll(tweet, COUNTS).find((group) => isOwn(group) && /\d/.test(attribute(group, 'aria-label') ?? ''));
  const numberOf = (selector: string) => {
    const button = findAll(tweet, selector).find(isOwn);
    return button && (countIn(attribute(button, 'aria-label')) ?? countIn(lineOf(button) ?? buttonText(button)));
  };
  const comments = numberOf('[data-testid="reply"]');
  const reposts = numberOf('[data-testid="retweet"], [data-testid="unretweet"]');
  const reactions = numberOf('[data-testid="like"], [data-testid="unlike"]');
  const saves = numberOf('[data-testid="bookmark"], [data-testid="removeBookmark"]');
  const known = [comments, reposts, reactions, saves];
  const views = numberOf('a[href$="/analytics"]') ?? viewsOf(bar, known);
  const counts = Object.fromEntries(Object.entries({ reactions, comments, reposts, views }).filter(([, count]) => count !== undefined));
  return Object.keys(counts).length ? counts : undefined;
}

/** The visible number of a control; `lineOf` leaves buttons' insides alone only below the root. */
function buttonText(button: Element): string | undefined {
  return findAll(button, '[data-testid="app-text-transition-container"]').map((one) => lineOf(one)).find((one) => one);
}
/**
 * On a status page the views have no link. The bar's label lists every count that is not zero; what is left
 * when the buttons' own numbers are taken out is the views, provided that exactly one number is left.
 */
function viewsOf(bar: Element | undefined, known: readonly (number | undefined)[]): number | undefined {
  if (!bar) return undefined;
  if (known.slice(0, 3).some((count) => count === undefined)) return undefined;
  const left = numbersIn(attribute(bar, 'aria-label') ?? '');
  for (const count of known) {
    const at = count === undefined ? -1 : left.indexOf(count);
    if (at >= 0) left.splice(at, 1);
  }
  return left.length === 1 ? left[0] : undefined;
}
