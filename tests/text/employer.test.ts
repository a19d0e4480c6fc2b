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
  it('takes linear time', () => {
    const start = performance.now();
    findEmployers('at '.repeat(7000));
    findMailHosts('a.'.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(100);
  });
});
it('a signature says for whom somebody writes', () => expect(findMailHosts('Best, Ada\nada@Sales.Acme.example | +49')).toEqual(['sales.acme.example']));
