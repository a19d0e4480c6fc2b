import type { Promoted } from '../../core/vocabulary';
import { attribute, closest, find, findAll, lineOf } from '../dom';
import type { Answered } from '../outcome';
import { PLACEMENT, TWEET_TEXT, USER_NAME } from './selectors';

/** The word beside the menu of an advertisement, whole. en, ja S 2026; others of 2021 to 2026. */
const LABELS = new Set(['ad', 'promoted', 'プロモーション', '広告', 'anzeige', 'gesponsert', 'anuncio', 'promocionado', 'sponsorisé', 'sponsorisée', 'anúncio', 'promovido', 'patrocinado', 'sponsorizzato', 'reklama', 'реклама', 'reklam', '광고', '推广', '廣告']);

/**
 * An advertisement stands inside `placementTracking` (right on 61 of 61 posts of five captures). Asking for
 * it below the post instead, as many public lists do, calls every third video post an advertisement.
 * An organic post has a time in its header. One that has neither is an advertisement when it says so or its
 * links carry the network's click id; else it is not decided.
 */
export function readPromoted(tweet: Element, hasTime: boolean, isOwn: (element: Element) => boolean): Answered<Promoted> {
  if (closest(tweet, PLACEMENT)) return { value: 'yes', strategy: 0 };
  if (hasTime) return { value: 'no', strategy: 0 };
  return { value: saysSo(tweet, isOwn) ? 'yes' : 'unknown', strategy: 1 };
}
function saysSo(tweet: Element, isOwn: (element: Element) => boolean): boolean {
  if (findAll(tweet, 'a[href*="twclid="]', 20).some(isOwn)) return true;
  return findAll(tweet, 'span', 200).some((one) => isOwn(one) && !find(one, '*') && !closest(one, `${TWEET_TEXT}, ${USER_NAME}, a, [role="group"]`) && LABELS.has((lineOf(one) ?? '').slice(0, 40).toLowerCase()));
}
