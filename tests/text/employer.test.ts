import { describe, expect, it } from 'vitest';
import { findEmployers, findMailHosts, foldOrganization, nameEmployer } from '../../lib/text/employer';

describe('the employer in a headline', () => {
  it.each([
    ['Growth at Acme | Helping founders scale', 'acme'],
    ['SDR @ Acme Growth · Coffee first', 'acme growth'],
    ['SDR @AcmeGrowth', 'acmegrowth'],
    ['Talent Partner bei Kontor Nord GmbH', 'kontor nord'],
    ['Directrice commerciale chez Société Générique SA', 'societe generique'],
    ['Account Executive presso Esempio S.p.A.', 'esempio'],
    ['Verkoper bij Voorbeeld B.V.', 'voorbeeld'],
    ['Ejecutiva de ventas en Ejemplo S.L.', 'ejemplo'],
    ['Vendedor na Exemplo Ltda', 'exemplo'],
    ['VP Sales at Bolt & Nut Co., ex-Kontor', 'bolt and nut'],
    ['Studio manager at Studio 54', 'studio 54'],
  ])('%s', (headline, employer) => expect(findEmployers(headline)).toContain(employer));
  it.each([
    ['Formerly at Acme, now a baker', 'acme'],
    ['ex-SDR at Acme', 'acme'],
    ['Ex Acme', 'acme'],
    ['Growth at Acme Labs', 'acme'],
    ['Acme fan', 'acme'],
    ['Ehemals Vertrieb bei Acme', 'acme'],
  ])('%s is not %s', (headline, employer) => expect(findEmployers(headline)).not.toContain(employer));
  it('is shown as it was written', () => expect(nameEmployer('SDR at Acme Growth GmbH | Hi')).toBe('Acme Growth GmbH'));
  it('is compared without legal forms, accents and signs, but never to nothing', () => {
    expect([foldOrganization('ACME, Inc.'), foldOrganization('Société Générique S.A.S.'), foldOrganization('GmbH'), foldOrganization('!!!')]).toEqual(['acme', 'societe generique', 'gmbh', '']);
  });
  it('names a few at the most, however many a hostile line holds', () => {
    const many = Array.from({ length: 3_000 }, (_, n) => n);
    expect(findEmployers(many.map((n) => `at Acme${n}`).join(' | '))).toHaveLength(6);
    expect(findMailHosts(many.map((n) => `a@b${n}.example`).join(' '))).toHaveLength(10);
  });
});
it('a signature says for whom somebody writes', () => expect(findMailHosts('Best, Ada\nada@Sales.Acme.example | +49')).toEqual(['sales.acme.example']));

describe('an organization’s name, folded', () => {
  it.each([
    ['Bäckerei Straße GmbH & Co. KG', 'backerei strasse'],
    ['Bolt & Nut & Co', 'bolt and nut'],
    ['Bolt & Co.', 'bolt and'],
    ['Ltd', 'ltd'],
    ['O’Neill’s', 'oneills'],
    ['Acme\u00a0—\u00a0Labs', 'acme labs'],
  ])('%s is %s', (name, folded) => expect(foldOrganization(name)).toBe(folded));
  it('is read up to 300 letters', () => expect(foldOrganization('a'.repeat(400))).toHaveLength(300));
});

describe('employers', () => {
  it.each<[string, string[]]>([
    ['VP at Bolt and Nut | sailing', ['bolt', 'bolt and nut']],
    ['Growth at X', []],
    ['Growth at HP', ['hp']],
    ['at Aa, at Bb, at Cc, at Dd, at Ee, at Ff, at Gg', ['aa', 'bb', 'cc', 'dd', 'ee', 'ff']],
    ['Chef de projet chez Lumor / bénévole', ['lumor', 'lumor benevole']],
    ['SDR @ Acme', ['acme']],
    ['Sales, at Acme - Berlin', ['acme', 'acme berlin']],
    ['meet me@acme', []],
    ['Ex. SDR at Acme', []],
    ['Formerly a cook; now at Acme', ['acme']],
    ['Previously sold one two three four five at Acme', ['acme']],
    ['former 50% owner at Acme', ['acme']],
    ['VP at Bolt & ex-Kontor', ['bolt', 'bolt and ex kontor']],
    ['VP at Bolt ex Kontor', ['bolt', 'bolt ex kontor']],
    ['SDR at Express Labs', ['express labs']],
    ['@Acme Growth', ['acme growth']],
    ['SDR at "Acme"', ['acme']],
    ['SDR at (Acme)', []],
    ['SDR at Acme @Lumor', ['acme', 'acme lumor', 'lumor']],
    ['Former SDR  at Acme', []],
    ['Former  SDR at Acme', []],
    ['Baker, former SDR at Acme', []],
    ['SDR at', []],
    ['', []],
  ])('%j: %j', (headline, employers) => expect(findEmployers(headline)).toEqual(employers));
  it('are looked for in the first 600 letters', () => {
    expect(findEmployers(`${'x '.repeat(295)}at Acme Growth`)).toEqual(['acme gr']);
  });
  it('are named as written, the first that is not over', () => {
    expect(nameEmployer('Former SDR at Kontor | now at Acme GmbH (Berlin)')).toBe('Acme GmbH');
    expect(nameEmployer('SDR at Acme')).toBe('Acme');
    expect(nameEmployer('Growth at X, sailing at Acme  | Hi')).toBe('Acme');
    expect(nameEmployer('Sailing')).toBeUndefined();
    expect(nameEmployer('Former SDR at Kontor')).toBeUndefined();
  });
});

describe('mail hosts', () => {
  it.each<[string, string[]]>([
    ['@acme.example', []],
    ['write @ acme.example or a@ acme.example', []],
    ['a@b, c@acme.example.', ['acme.example']],
    ['a@acme.example b@ACME.example c@beta.example', ['acme.example', 'beta.example']],
    ['a.b+c-d_@mail.acme.co.example, x', ['mail.acme.co.example']],
    ['a@!x.acme.example', []],
    ['a@acme.example1', []],
    ['no address', []],
  ])('%j', (text, hosts) => expect(findMailHosts(text)).toEqual(hosts));
  it('are ten at most, from the first 12,000 letters', () => {
    expect(findMailHosts(Array.from({ length: 14 }, (_, n) => `a@h${n}.example`).join(' '))).toHaveLength(10);
    expect(findMailHosts(`${' '.repeat(12_000)}a@acme.example`)).toEqual([]);
    expect(findMailHosts(`${' '.repeat(11_000)}a@acme.example`)).toEqual(['acme.example']);
  });
});
