import type { Speech } from './speech';
import { de } from './speech/de';
import { en } from './speech/en';
import { es } from './speech/es';
import { fr } from './speech/fr';
import { pt } from './speech/pt';

/** Every language of the interface; for the background, which tells the tabs. */
export const SPEECHES = { en, de, fr, es, pt } as const satisfies Readonly<Record<string, Speech>>;
export type SpokenLanguage = keyof typeof SPEECHES;

/** The language to speak: the one the user chose, or else the first of the browser's that there is. */
export function chooseLanguage(chosen: SpokenLanguage | undefined, wanted: readonly string[] = globalThis.navigator?.languages ?? []): SpokenLanguage {
  if (chosen) return chosen;
  const known = wanted.map((one) => one.slice(0, 2).toLowerCase()).find((one) => Object.hasOwn(SPEECHES, one));
  return (known as SpokenLanguage | undefined) ?? 'en';
}
