import { en } from './en';

export type WordKey = keyof typeof en;
type Plural = { readonly one: string; readonly other: string };
type TextOf<K extends WordKey> = (typeof en)[K] extends infer V ? (V extends Plural ? V['one' | 'other'] : V) : never;
type Holes<S> = S extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type Counted<K extends WordKey> = (typeof en)[K] extends string ? never : 'count';
type Values<K extends WordKey> = [Holes<TextOf<K>> | Counted<K>] extends [never] ? [] : [values: Readonly<Record<Holes<TextOf<K>> | Counted<K>, string | number>>];

/** How times, numbers and plurals are written: the reader's own English, or else the one that knows 24 hours. */
export const LANGUAGE = globalThis.navigator?.languages?.find((language) => /^en\b/i.test(language)) ?? 'en-GB';
const numbers = new Intl.NumberFormat(LANGUAGE);
const plurals = new Intl.PluralRules(LANGUAGE);

/** One text of the interface with its holes filled; numbers are written the way the language does. */
export function say<K extends WordKey>(key: K, ...[values]: Values<K>): string {
  const text = en[key] as string | Plural;
  const filled = values as Readonly<Record<string, string | number>> | undefined;
  const form = typeof text === 'string' ? text : plurals.select(Number(filled?.count)) === 'one' ? text.one : text.other;
  return form.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = filled?.[name];
    return value === undefined ? hole : typeof value === 'number' ? numbers.format(value) : value;
  });
}

/** True when the catalogue has this key; for words that come from outside. */
export function hasWords(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}
