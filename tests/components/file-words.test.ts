import { afterEach, describe, expect, it } from 'vitest';
import { sayFateLine } from '../../components/import/say-fate';
import { loadFileWords, sayOfFile } from '../../components/words/file-words';
import { sayTold } from '../../components/words/say-told';
import { speak, type Language } from '../../components/words/words';
import { pathOf, tellIssue } from '../../lib/core/tell-issue';
import { told } from '../../lib/core/told-words';
import { entrySchema } from '../../lib/core/entry';
import { expected } from '../../lib/portable/expected';
import type { Told } from '../../lib/core/told';

const lineOf = (field: string, what: Told) => sayFateLine({ file: 'a.csv', row: 3, fate: 'refused', refusal: { file: 'a.csv', row: 3, field, expected: what } });
const talk = async (language: Language) => {
  await speak(language);
  await loadFileWords();
};
afterEach(() => talk('en'));

describe('why a row of a file is refused', () => {
  it.each([
    ['en', 'Adresse: expected a domain such as acme.example, or the address of a profile'],
    ['de', 'Adresse: erwartet wurde eine Domain wie acme.example oder die Adresse eines Profils'],
    ['fr', 'Adresse : attendu un domaine comme acme.example, ou l’adresse d’un profil'],
    ['es', 'Adresse: se esperaba un dominio como acme.example o la dirección de un perfil'],
    ['pt', 'Adresse: esperava-se um domínio como acme.example ou o endereço de um perfil'],
  ] as const)('is said in %s, with the field as the file names it', async (language, words) => {
    await talk(language);
    expect(lineOf('Adresse', expected('file.domain'))).toBe(words);
  });
  it('names parts that every file has in the language of the reader, and numbers as it writes them', async () => {
    await talk('de');
    expect(lineOf('encoding', expected('file.encoding'))).toMatch(/^Zeichenkodierung: erwartet wurde Text in UTF-8/);
    expect(lineOf('Notiz', told('expected.shorter', { most: 4000 }))).toBe('Notiz: erwartet wurde ein Text von höchstens 4.000 Zeichen');
    expect(sayOfFile('sum.unread', { count: 2, file: 'a.csv', columns: 'Ort und Rang' })).toBe('Aus diesen Spalten von a.csv wird nichts gelesen: Ort und Rang.');
  });
  it.each([['a key that nobody knows', { key: 'file.forgotten' }], ['a key of every object', { key: 'constructor' }], ['a value missing', { key: 'file.rows' }]])('is said in general with %s', (_what, one) => {
    expect(lineOf('name', one)).toBe('name: expected another value');
  });
});

describe('what a schema expected', () => {
  const entry = { id: 'entry-0001', kind: 'person', name: 'Ada', identities: [{ key: 'x/ada' }], state: 'listed', reason: 'other', evidence: [], createdAt: 1, updatedAt: 1, revision: 1 };
  const tell = (change: object) => {
    const issue = entrySchema.strict().safeParse({ ...entry, ...change }).error!.issues[0]!;
    return sayTold({ ...tellIssue(issue), field: pathOf(issue) || 'entry' });
  };
  it.each([
    [{ name: '' }, 'name: expected a text that is not empty'],
    [{ name: 7 }, 'name: expected a text'],
    [{ name: undefined }, 'name: expected a text'],
    [{ note: 'x'.repeat(4001) }, 'note: expected at most 4,000 characters'],
    [{ identities: [] }, 'addresses: expected at least 1 of them'],
    [{ identities: [{ key: 'x' }] }, 'addresses: expected at least 3 characters'],
    [{ identities: [{ key: 'x/a', learned: 'yes' }] }, 'addresses: expected yes or no'],
    [{ identities: { 0: 'x' } }, 'addresses: expected a list'],
    [{ communities: Array.from({ length: 101 }, () => 'x') }, 'communities: expected at most 100 of them'],
    [{ kind: 'robot' }, 'kind: expected one of person, organization, domain, phrase'],
    [{ createdAt: -1 }, 'createdAt: expected a number of at least 0'],
    [{ createdAt: Number.NaN }, 'createdAt: expected a number'],
    [{ createdAt: 1.5 }, 'createdAt: expected a whole number'],
    [{ evidence: ['x'] }, 'quotes: expected named fields'],
    [{ changed: { ['x'.repeat(21)]: 1 } }, 'changed: expected another value'],
    [{ admin: true }, 'entry: expected no further fields'],
  ])('of %j is told by its code', (change, words) => {
    expect(tell(change)).toBe(words);
  });
  it('never repeats what was found', () => {
    expect(tell({ kind: '<img>' })).not.toContain('img');
    expect(tell({ '<img>': 1 })).not.toContain('img');
    expect(tell({ changed: { '<img>': 'x' } })).toBe('changed: expected a number');
  });
  it('is said in the language of the reader, with the name the interface has for the field', async () => {
    await talk('de');
    expect(tell({ note: 'x'.repeat(4001) })).toBe('Notiz: erwartet wurde ein Text von höchstens 4.000 Zeichen');
  });
});
