import { afterEach, describe, expect, it } from 'vitest';
import { nameRules, titleOfCause } from '../../components/rule-titles';
import { loadLooksFor, speak } from '../../components/words/words';
import { SPEECHES, chooseLanguage } from '../../lib/core/speeches';
import { RULES } from '../../lib/rules';
import { COMBINATIONS, combinationParts } from '../../lib/rules/combinations';
import { RULE_TITLES } from '../../lib/rules/words/titles';

/** Titles that are the same word in English and another language. */
const SAME: Readonly<Record<string, readonly string[]>> = { de: [], fr: [], es: [], pt: [] };
const english = new Map(RULES.map(({ id, title }) => [id, title]));

describe.each(Object.entries(RULE_TITLES))('titles of rules in %s', (language, titles) => {
  it('name every rule, and none that is not there', () => {
    expect([...english.keys()].filter((id) => !titles[id]), `add the title to lib/rules/words/${language}.ts`).toEqual([]);
    expect(Object.keys(titles).filter((id) => !english.has(id)), `take the title out of lib/rules/words/${language}.ts`).toEqual([]);
  });
  it('are not left in English', () => {
    expect(Object.entries(titles).filter(([id, title]) => title === english.get(id) && !SAME[language]!.includes(id))).toEqual([]);
  });
  it('read after “This text …”: short, no full stop, each said once', () => {
    const all = Object.values(titles);
    expect(all.filter((title) => title.length > 80 || /[.!]$|^[A-ZÄÖÜÉ][a-zäöüé]+ [a-z]+t /.test(title))).toEqual([]);
    expect(all.filter((title, at) => all.indexOf(title) !== at)).toEqual([]);
  });
});

describe.each(['de', 'fr', 'es', 'pt'] as const)('what rules look for in %s', (language) => {
  const own = new Map(RULES.map(({ id, looksFor }) => [id, looksFor]));
  it('is said for every rule, and for none that is not there', async () => {
    const words = await loadLooksFor(language);
    expect([...own.keys()].filter((id) => !words[id]), `add a sentence to lib/rules/words/${language}-looks-for.ts`).toEqual([]);
    expect(Object.keys(words).filter((id) => !own.has(id)), `take the sentence out of lib/rules/words/${language}-looks-for.ts`).toEqual([]);
  });
  it('is not left in English, and ends like a sentence', async () => {
    const words = Object.entries(await loadLooksFor(language));
    expect(words.filter(([id, text]) => text === own.get(id))).toEqual([]);
    expect(words.filter(([, text]) => !/^.{12,320}[.?!”"’»]$/.test(text))).toEqual([]);
    expect(words.filter(([, text], at) => words.findIndex(([, other]) => other === text) !== at)).toEqual([]);
  });
});

describe('words outside our own pages', () => {
  const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts));
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort().join(' ');
  it.each(['de', 'fr', 'es', 'pt'] as const)('are whole in %s, with the same holes, and none is left in English', (language) => {
    const [own, theirs] = [texts(SPEECHES[language]), texts(SPEECHES.en)];
    expect(own).toHaveLength(theirs.length);
    expect(own.map(holes)).toEqual(theirs.map(holes));
    expect(own.filter((text, at) => text === theirs[at] && text !== '{kind}, {how}')).toEqual([]);
  });
  it.each([
    ['fr', ['de'], 'fr'],
    [undefined, ['nl', 'pt-BR'], 'pt'],
    [undefined, ['zh'], 'en'],
  ] as const)('speak %s or what the browser wants of %j: %s', (chosen, wanted, language) => {
    expect(chooseLanguage(chosen, wanted)).toBe(language);
  });
});

describe('what rules say', () => {
  afterEach(() => speak('en'));
  const cause = (rule: string) => ({ rule, source: 'combination' as const, side: 'marketing' as const, points: 1, quotes: [] });
  it('together is said in words, for every combination', async () => {
    const titles = new Map<string, string>();
    expect([...COMBINATIONS, 'form'].filter((name) => !combinationParts(name))).toEqual([]);
    expect(['ask+offer', 'ask|substance', 'private:ask', 'short:ask', 'peer-signs:0', 'signs:4'].map((name) => titleOfCause(cause(name), titles))).toEqual(['asks something of you and offers something', 'asks something of you but also has substance', 'asks something of you in private', 'asks something of you in few words', 'shows no sign of a peer', 'shows many signs of marketing']);
    await speak('de');
    expect(titleOfCause(cause('signs:2'), titles)).toBe('zeigt mehrere Anzeichen von Werbung');
  });
  it('is said in the language that is spoken, and a new rule keeps its own title', async () => {
    await speak('fr');
    const titles = nameRules([['asks-for-a-call', 'asks for a call'], ['is-quite-new', 'is quite new']]);
    expect([...titles.values()]).toEqual(['demande un appel', 'is quite new']);
  });
});
