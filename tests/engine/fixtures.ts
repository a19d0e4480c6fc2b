import type { Item } from '../../lib/core/item';
import type { Model } from '../../lib/engine/model';
import type { RuleExample } from '../../lib/rules/define-rule';

/** A model that has learned nothing: rules count what their authors gave them. */
export const EMPTY_MODEL: Model = {
  about: {}, bias: [0, 0, 0, 0, 0], places: {}, rules: {}, combinations: {}, shapes: {}, phrases: {}, phraseScale: 100, phraseDamp: 4, temperature: 100, groupCap: 400, unsureMargin: 15, foldAt: 90,
};

/** An item made of an example: a feed post by an unknown person unless the example says more. */
export function itemOf(example: RuleExample): Item {
  const given = typeof example === 'string' ? { text: example } : example;
  return { network: 'linkedin', surface: 'feed', key: 'test', author: { keys: [], kind: 'unknown' }, promoted: 'unknown', direction: 'incoming', links: [], ...given };
}
