import { partsOf, passes, type SelectorPart, type SelectorParts } from './selector-parts';

/** What a survey asks of the page, handed in by `dom.ts`, whose readings nobody can shadow. */
export interface Land {
  queryAll(element: Element, selector: string): ArrayLike<Element>;
  matches(element: Element, selector: string): boolean;
  closest(element: Element, selector: string): Element | undefined;
  attribute(element: Element, name: string): string | null;
  contains(a: Element, b: Element): boolean;
  isBefore(a: Element, b: Element): boolean;
}
/** Answers questions about one item and what stands in it, each kind of element looked up once. */
export interface Survey {
  readonly root: Element;
  /** All matches below an element, in document order; undefined when the page itself has to be asked. */
  all(element: Element, selector: string): readonly Element[] | undefined;
  /** The element or its nearest ancestor that matches, as `found`; undefined when the page itself has to be asked. */
  closest(element: Element, selector: string): Found | undefined;
  /** The same where only what stands in the item counts, not the item itself nor what it stands in. */
  inside(element: Element, selector: string): Found | undefined;
}
interface Found {
  readonly found: Element | undefined;
}
const NOWHERE: Found = { found: undefined };

/** All elements of a kind, each with the attribute that makes it one, once that was asked for. */
type Kind = readonly { readonly element: Element; value?: string | null }[];

const NONE: Kind = [];

/** An item with more of a kind is asked directly: going through them here would take longer. */
const MOST = 80;

/**
 * Makes the survey of an item. It holds as long as nothing in the item changes. Forty questions about a card are
 * answered by a dozen small ones to the page: most of what is asked for isn't there, and a kind that is not there is
 * missing from all that ask for it.
 */
export function createSurvey(root: Element, land: Land): Survey {
  // By numbers of hooks and selectors: names would be hashed and compared dozens of times a card. `null` is too many.
  const kinds: (Kind | null | undefined)[] = [];
  const lists: (readonly Element[] | null | undefined)[] = [];
  const above: (Element | null | undefined)[] = [];

  const kind = (part: SelectorPart): Kind | null => {
    let known = kinds[part.number];
    if (known === undefined) known = kinds[part.number] = lookUp(part);
    return known;
  };
  const lookUp = ({ hook }: SelectorPart): Kind | null => {
    const found = land.queryAll(root, hook);
    const { length } = found;
    if (length === 0) return NONE;
    if (length > MOST) return null;
    // Lists of the page are slow to iterate.
    const all: Kind[number][] = [];
    for (let i = 0; i < length; i++) all.push({ element: found[i]!, value: undefined });
    return all;
  };
  const isOne = (one: Kind[number], { whole, tests, of }: SelectorPart): boolean => {
    if (whole) return land.matches(one.element, whole);
    for (const test of tests) if (!passes(test.name === of ? valueOf(one, of) : land.attribute(one.element, test.name), test)) return false;
    return true;
  };
  const valueOf = (one: Kind[number], of: string) => (one.value === undefined ? (one.value = land.attribute(one.element, of)) : one.value);
  const compute = (parts: readonly SelectorPart[]): readonly Element[] | null => {
    const found: Element[] = [];
    let answers = 0;
    for (const part of parts) {
      const candidates = kind(part);
      if (!candidates) return null;
      if (candidates.length === 0) continue;
      const before = found.length;
      for (const one of candidates) if (isOne(one, part) && !found.includes(one.element)) found.push(one.element);
      if (found.length > before) answers++;
    }
    return answers < 2 ? found : found.sort((a, b) => (land.isBefore(a, b) ? -1 : 1));
  };
  const listOf = ({ number, parts }: SelectorParts): readonly Element[] | undefined => {
    let list = lists[number];
    if (list === undefined) list = lists[number] = parts ? compute(parts) : null;
    return list ?? undefined;
  };
  const areKnown = (parts: readonly SelectorPart[]): boolean => {
    for (const part of parts) if (kinds[part.number] === undefined) return false;
    return true;
  };
  /** Small places are asked directly, unless what is asked is known or quick to know. */
  const listNearby = (asked: SelectorParts) => {
    const { number, parts, around, quick } = asked;
    if (!parts || around) return undefined;
    return quick || lists[number] !== undefined || areKnown(parts) ? listOf(asked) : undefined;
  };
  const nearest = (list: readonly Element[], element: Element): Element | undefined => {
    for (let i = list.length - 1; i >= 0; i--) if (land.contains(list[i]!, element)) return list[i];
    return undefined;
  };
  const isWithin = (element: Element) => element === root || land.contains(root, element);
  return {
    root,
    all(element, selector) {
      const asked = partsOf(selector);
      if (element === root) return listOf(asked);
      const list = listNearby(asked);
      if (!list || !isWithin(element)) return undefined;
      return list.length === 0 ? list : list.filter((one) => one !== element && land.contains(element, one));
    },
    closest(element, selector) {
      const asked = partsOf(selector);
      const list = listNearby(asked);
      if (!list || !isWithin(element)) return undefined;
      const inner = nearest(list, element);
      if (inner) return { found: inner };
      let found = above[asked.number];
      if (found === undefined) found = above[asked.number] = land.closest(root, selector) ?? null;
      return found ? { found } : NOWHERE;
    },
    inside(element, selector) {
      const list = listNearby(partsOf(selector));
      if (!list) return undefined;
      const found = nearest(list, element);
      return found ? { found } : NOWHERE;
    },
  };
}
