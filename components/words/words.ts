import { fill, type Filling, type Text, type ValuesOf } from '../../lib/core/told';
import { en } from './en';

export type WordKey = keyof typeof en;

/** What another language holds; a test asks that nothing is missing, and until then English stands in. */
export type Catalogue = { readonly [K in WordKey]?: (typeof en)[K] extends string ? string : Exclude<Text, string> };

/** The languages of the interface by their own names. */
export const LANGUAGE_NAMES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', pt: 'Português' } as const;
export type Language = keyof typeof LANGUAGE_NAMES;

let words: Catalogue = en;
let spoken: Language = 'en';
/** Titles of rules by id, in another language than theirs. */
let titles: Readonly<Record<string, string>> = {};
/** How times, numbers and plurals are written: the reader's own variant of the language, or else a common one. */
let locale = findLocale('en');
let formats = makeFormats(locale);

/** The catalogue of each language but English, loaded only by those who read it. */
const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Spoken>>> = {
  de: async () => both((await import('./de')).de, await import('../../lib/rules/words/de')),
  fr: async () => both((await import('./fr')).fr, await import('../../lib/rules/words/fr')),
  es: async () => both((await import('./es')).es, await import('../../lib/rules/words/es')),
  pt: async () => both((await import('./pt')).pt, await import('../../lib/rules/words/pt')),
};
const LOOKS_FOR: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly looksFor: Readonly<Record<string, string>> }>>> = {
  de: () => import('../../lib/rules/words/de-looks-for'),
  fr: () => import('../../lib/rules/words/fr-looks-for'),
  es: () => import('../../lib/rules/words/es-looks-for'),
  pt: () => import('../../lib/rules/words/pt-looks-for'),
};
interface Spoken {
  readonly words: Catalogue;
  readonly titles: Readonly<Record<string, string>>;
}
const both = (words: Catalogue, { titles }: Pick<Spoken, 'titles'>): Spoken => ({ words, titles });

/** The first language of the browser that the interface has. */
export function findLanguage(wanted: readonly string[] = globalThis.navigator?.languages ?? []): Language {
  for (const one of wanted) {
    const language = one.slice(0, 2).toLowerCase();
    if (Object.hasOwn(LANGUAGE_NAMES, language)) return language as Language;
  }
  return 'en';
}

/** Speaks a language from now on; to be awaited before the first view is drawn. A catalogue that fails to load leaves English. */
export async function speak(language: Language): Promise<void> {
  const made = language === 'en' ? { words: en, titles: {} } : await CATALOGUES[language]().catch(() => undefined);
  if (!made) return;
  ({ words, titles } = made);
  spoken = language;
  locale = findLocale(language);
  formats = makeFormats(locale);
  if (globalThis.document?.documentElement) {
    document.documentElement.lang = locale;
    document.documentElement.dir = /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';
  }
}

function findLocale(language: Language): string {
  return globalThis.navigator?.languages?.find((one) => one.toLowerCase().startsWith(language)) ?? (language === 'en' ? 'en-GB' : language);
}
function makeFormats(of: string) {
  return {
    number: new Intl.NumberFormat(of),
    percent: new Intl.NumberFormat(of, { style: 'percent' }),
    points: new Intl.NumberFormat(of, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    plural: new Intl.PluralRules(of),
    list: new Intl.ListFormat(of, { type: 'conjunction' }),
    clock: new Intl.DateTimeFormat(of, { hour: 'numeric', minute: '2-digit' }),
    day: new Intl.DateTimeFormat(of, { day: 'numeric', month: 'short' }),
    fullDay: new Intl.DateTimeFormat(of, { day: 'numeric', month: 'short', year: 'numeric' }),
  };
}

/** A share from 0 to 1 as a percentage. */
export const sayPercent = (share: number): string => formats.percent.format(share);
/** Several words in a row, the last two joined as the language does. */
export const joinWords = (several: readonly string[]): string => formats.list.format(several);
/** Points with one digit behind the mark. */
export const formatPoints = (points: number): string => formats.points.format(points);
export const formatClock = (at: number): string => formats.clock.format(at);
/** A day, with or without its year. */
export const formatDate = (at: number, withYear: boolean): string => (withYear ? formats.fullDay : formats.day).format(at);

/** One text of the interface with its holes filled; numbers are written the way the language does. */
export function say<K extends WordKey>(key: K, ...[values]: ValuesOf<(typeof en)[K]>): string {
  return fill((words[key] ?? en[key]) as Text, values as Filling | undefined, formats);
}

/** The language that is spoken. */
export const spokenLanguage = (): Language => spoken;
/** A text of another catalogue in the language that is spoken, with its holes filled. */
export const fillWords = (text: Text, values: Filling | undefined): string => fill(text, values, formats);

/** What a rule is called in the language that is spoken; undefined in English, where its own title stands. */
export const titleOfRule = (id: string): string | undefined => titles[id];

/** What each rule looks for, in the language that is spoken; empty in English, where the rules say it themselves. Only the rules view asks for it. */
export async function loadLooksFor(language: Language): Promise<Readonly<Record<string, string>>> {
  return language === 'en' ? {} : LOOKS_FOR[language]().then(({ looksFor }) => looksFor, () => ({}));
}

/** True when the catalogue has this key; for words that come from outside. */
export function hasWords(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}
