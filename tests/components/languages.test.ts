import { afterEach, describe, expect, it } from 'vitest';
import { de } from '../../components/words/de';
import { files as deFiles } from '../../components/words/de-files';
import { en } from '../../components/words/en';
import { es } from '../../components/words/es';
import { files as esFiles } from '../../components/words/es-files';
import { fr } from '../../components/words/fr';
import { files as frFiles } from '../../components/words/fr-files';
import { pt } from '../../components/words/pt';
import { files as ptFiles } from '../../components/words/pt-files';
import { findLanguage, say, sayPercent, speak } from '../../components/words/words';
import { FILE_WORDS } from '../../lib/core/file-words';

/** Texts that are so new that they speak English alone. Empty before a release. */
const WAITING = new Set<string>();
const english = { ...en, ...FILE_WORDS } as unknown as Record<string, string | { one: string; other: string }>;
const languages = Object.entries({ de: { ...de, ...deFiles }, fr: { ...fr, ...frFiles }, es: { ...es, ...esFiles }, pt: { ...pt, ...ptFiles } }) as unknown as [string, typeof english][];
/** Names, and words that are the same in two languages; each with why it may stay. */
const SAME = /^(app\.quoted|app\.(name|number)|network\.(linkedin|x|facebook)|list\.(add\.is|row\.since)|health\.email|surface\.(sms|email|message|invitation|comment|feed)|history\.more|preview\.changes)$/;
const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  de: ['party.person', 'party.domain', 'party.organization', 'form.name', 'today.worth-reading', 'health.sms', 'keys.peer', 'list.filter', 'found.by', 'own.name'],
  fr: ['field.archive', 'field.version', 'entry.field.note', 'health.message', 'health.invitation', 'health.sms', 'form.note', 'panel.side', 'why.points', 'voices.posts', 'health.feed', 'settings.surface.message', 'settings.surface.invitation', 'settings.surface.feed', 'own.points'],
  es: ['health.sms'],
  pt: ['health.sms'],
};
const texts = (text: string | { one: string; other: string } | undefined) => (text === undefined ? [] : typeof text === 'string' ? [text] : [text.one, text.other]);
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort().join(' ');

describe.each(languages)('%s', (language, words) => {
  it('has every text, and none that nobody says', () => {
    expect(Object.keys(english).filter((key) => !(key in words) && !WAITING.has(key))).toEqual([]);
    expect(Object.keys(words).filter((key) => !(key in english))).toEqual([]);
  });
  it('leaves nothing in English', () => {
    const same = Object.keys(words).filter((key) => !SAME.test(key) && !SAME_IN[language]!.includes(key) && JSON.stringify(words[key]) === JSON.stringify(english[key]));
    expect(same).toEqual([]);
  });
  it('has the same holes to fill, in one and in many', () => {
    const wrong = Object.keys(words).filter((key) => {
      const [own, theirs] = [texts(words[key]), texts(english[key])];
      return own.length !== theirs.length || own.some((text) => holes(text) !== holes(theirs.at(-1)!) && holes(text) !== holes(theirs[0]!));
    });
    expect(wrong).toEqual([]);
  });
  it('says nothing empty, and nothing twice as long as a button can hold', () => {
    const short = Object.keys(words).filter((key) => /^(found\.(put|peer|fine|why|reveal)|act\.(undo|again|dismiss)|form\.(save|put|cancel)|room\.\w+|enforcement\.(off|mark|dim|fold)|kind\.\w+)$/.test(key));
    expect(short.filter((key) => texts(words[key])[0]!.length > 24)).toEqual([]);
    expect(Object.keys(words).filter((key) => texts(words[key]).some((text) => !text.trim()))).toEqual([]);
  });
});

describe('the language of the interface', () => {
  afterEach(() => speak('en'));
  it.each([
    [['de-AT', 'en'], 'de'],
    [['nl', 'pt-BR', 'en'], 'pt'],
    [['zh-TW'], 'en'],
    [[], 'en'],
  ] as const)('of a browser that wants %s is %s', (wanted, language) => {
    expect(findLanguage(wanted)).toBe(language);
  });
  it('writes numbers, shares and plurals its own way', async () => {
    await speak('de');
    expect([say('list.count', { count: 1 }), say('list.count', { count: 2000 }), sayPercent(0.25).replace(/\s/, ' ')]).toEqual(['1 Eintrag', '2.000 Einträge', '25 %']);
    await speak('fr');
    expect(say('list.count', { count: 0 })).toBe('0 entrée');
  });
});
