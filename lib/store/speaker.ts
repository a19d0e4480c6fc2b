import type { Speech } from '../core/speech';
import { chooseLanguage, SPEECHES, type SpokenLanguage } from '../core/speeches';
import { logError } from '../platform/log';
import { makeMenus, type Menus } from '../platform/menus';
import type { Keeper } from './keeper';

type Titles = Readonly<Record<string, string>>;
/** Those in English lie with the judgement, and are read from it when they are asked for. */
type AllTitles = Readonly<Record<Exclude<SpokenLanguage, 'en'>, Titles>> & { readonly en: () => Titles };

/** Says what stands outside our own pages, in the user's language: the browser's menus, and the words for tabs. */
export class Speaker {
  readonly #keeper: Keeper;
  readonly #menus: Menus;
  readonly #titles: AllTitles;
  #drawn?: SpokenLanguage;

  constructor(keeper: Keeper, menus: Menus, titles: AllTitles) {
    this.#keeper = keeper;
    this.#menus = menus;
    this.#titles = titles;
  }

  /** What a tab needs to speak the user's language: the words for marks and the titles of rules. */
  async forPages(): Promise<{ speech: Speech; titles: Titles }> {
    const language = await this.#language();
    return { speech: SPEECHES[language], titles: language === 'en' ? this.#titles.en() : this.#titles[language] };
  }

  /** Makes the menus anew. Never rejects: without them everything else works. */
  async drawMenus(): Promise<void> {
    const language = await this.#language();
    this.#drawn = language;
    await makeMenus(this.#menus, SPEECHES[language]).catch(() => logError('menu.draw-failed'));
  }

  /** Settings or list were changed: the menus follow when the language did. */
  async changed(): Promise<void> {
    const language = await this.#language();
    if (this.#drawn === language) return;
    // A worker that has just woken does not know what it drew before; once more does no harm.
    await this.drawMenus();
  }

  async #language(): Promise<SpokenLanguage> {
    // What was chosen, and no more: asking for all settings begins the first week, also right after everything was deleted.
    const chosen = await this.#keeper.ledger().then((ledger) => ledger.settings()).catch(() => undefined);
    return chooseLanguage(chosen?.language);
  }
}
