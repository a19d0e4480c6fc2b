import type { Speech } from '../core/speech';

/** What a menu click tells us. */
export interface Click {
  readonly menuItemId: number | string;
  readonly linkUrl?: string;
  /** Only Firefox tells the words of a link. */
  readonly linkText?: string;
  readonly selectionText?: string;
}
/** The part of the browser's menu interface that we use. */
export interface Menus {
  create(item: { id: string; title: string; contexts: ('link' | 'selection')[]; targetUrlPatterns?: string[] }, done?: () => void): unknown;
  removeAll(): Promise<unknown>;
}

/** Where profiles of people and organizations live; finer checks follow on the click. */
const PROFILE_PATTERNS = ['https://*.linkedin.com/in/*', 'https://*.linkedin.com/company/*', 'https://*.linkedin.com/school/*', 'https://*.linkedin.com/showcase/*', 'https://x.com/*', 'https://twitter.com/*', 'https://*.facebook.com/*'];

export const LIST_PERSON = 'list-person';
export const LIST_PHRASE = 'list-phrase';

/** Makes our two menu entries anew, in the user's language; the browser keeps them while the worker sleeps. */
export async function makeMenus(menus: Menus, { menuPerson, menuPhrase }: Pick<Speech, 'menuPerson' | 'menuPhrase'>): Promise<void> {
  await menus.removeAll();
  menus.create({ id: LIST_PERSON, title: menuPerson, contexts: ['link'], targetUrlPatterns: PROFILE_PATTERNS });
  menus.create({ id: LIST_PHRASE, title: menuPhrase, contexts: ['selection'] });
}
