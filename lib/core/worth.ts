import type { Cause } from './cause';
import type { Item } from './item';

/** Rules that say why a post is worth reading: what a reader gets from it. The model weighs more than these; these can be said in words. */
export const WORTH_RULES: ReadonlySet<string> = new Set([
  'shares-a-method', 'shows-measurements', 'points-to-reading', 'tells-what-failed', 'asks-what-others-think', 'answers-somebody',
  'disagrees-with-reasons', 'weighs-alternatives', 'explains-a-cause', 'cites-a-source', 'tells-own-experience', 'draws-a-lesson',
  'hedges-an-opinion', 'offers-help-freely', 'shares-open-source', 'shares-own-writing', 'troubleshoots', 'warns-others', 'reviews-a-tool',
  'advises-against-buying', 'gives-an-example', 'gives-credit', 'defines-a-term', 'states-a-principle', 'refers-to-a-rule',
  'asks-a-real-question', 'links-to-a-paper', 'links-to-code', 'links-to-news', 'draws-a-discussion',
]);
/** Passing on what others made: with a link and a word of one's own. */
const PASSES_ON = new Set(['points-to-reading', 'links-to-news']);
const MAKES = new Set(['shares-own-writing', 'shares-open-source']);

/** The rules that make a post worth reading, each once, in the order of its causes, heaviest first. */
export function findWorth(causes: readonly Pick<Cause, 'rule' | 'source'>[], most: number): readonly string[] {
  const found: string[] = [];
  for (const { rule, source } of causes) {
    if (found.length >= most) break;
    if (source === 'rule' && WORTH_RULES.has(rule) && !found.includes(rule)) found.push(rule);
  }
  return found;
}

/** True for a curator's post: another's post or work passed on. A creator's own work is told apart from it. */
export function isPassedOn(item: Pick<Item, 'sharedBy' | 'quotedText'>, causes: readonly Pick<Cause, 'rule' | 'source'>[]): boolean {
  if (item.sharedBy || item.quotedText) return true;
  let passesOn = false;
  for (const { rule, source } of causes) {
    if (source !== 'rule') continue;
    if (MAKES.has(rule)) return false;
    passesOn ||= PASSES_ON.has(rule);
  }
  return passesOn;
}
