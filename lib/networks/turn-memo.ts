import type { PageContext } from './define-network';

/**
 * Keeps what many items ask of the same place, as long as the page cannot have changed: a thread is walked once and
 * not once per message. Without a turn nothing is kept.
 */
export function createTurnMemo<T>(): (context: PageContext, place: Element, find: () => T) => T {
  const turns = new WeakMap<object, WeakMap<Element, { readonly found: T }>>();
  return ({ turn }, place, find) => {
    if (!turn) return find();
    const places = turns.get(turn) ?? new WeakMap<Element, { readonly found: T }>();
    turns.set(turn, places);
    const known = places.get(place) ?? { found: find() };
    places.set(place, known);
    return known.found;
  };
}
