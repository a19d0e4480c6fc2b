import { describe, expect, it } from 'vitest';
import { getChoices, withEvidence } from '../../components/popup/draft';
import { inventItem } from '../../scripts/screenshots/invented';

const pitch = inventItem(0);
const withLinks = (...urls: string[]) => ({ ...pitch, links: urls.map((url) => ({ url })) });
const withHeadline = (headline: string) => ({ ...pitch, author: { ...pitch.author, headline } });

describe('putting the sender of an item on the list', () => {
  it('lists every address the page knows for the sender, the profile as its label', () => {
    expect(getChoices(pitch).sender).toEqual({ kind: 'person', name: 'Ada Example', reason: 'sent-a-pitch', identities: [{ key: 'linkedin/in/ada-example', label: 'https://www.linkedin.com/in/ada-example' }] });
  });
  it('offers nobody when the page shows no address: a name alone would hit namesakes', () => {
    expect(getChoices({ ...pitch, author: { ...pitch.author, keys: [] } }).sender).toBeUndefined();
  });
  it('lists a page as an organization', () => {
    expect(getChoices(inventItem(2)).sender?.kind).toBe('organization');
  });
  it('lists the organization page that a text links to', () => {
    expect(getChoices(withLinks('https://www.linkedin.com/company/acme-growth/')).organization?.identities).toEqual([{ key: 'linkedin/company/acme-growth', label: 'https://www.linkedin.com/company/acme-growth' }]);
  });
  it('keeps the opening words only when asked to', () => {
    const { sender } = getChoices(pitch);
    expect(sender?.evidence).toBeUndefined();
    expect(withEvidence(sender!, pitch, 5).evidence).toEqual([{ at: 5, network: 'linkedin', surface: 'message', quote: pitch.opening }]);
  });
});

describe('the organization that a headline names', () => {
  it.each([
    ['Growth at Acme Growth | Speaker', 'Acme Growth'],
    ['CEO @Kontor Nord, father', 'Kontor Nord'],
    ['Vertrieb bei Muster GmbH', 'Muster GmbH'],
    ['Looking at the stars', undefined],
    ['Structural engineer', undefined],
    ['', undefined],
  ])('in %j', (headline, organization) => {
    expect(getChoices(withHeadline(headline)).organizationNamed).toBe(organization);
  });
});

describe('the domain of a link', () => {
  it.each([
    ['https://go.mail.acme.example/x', ['acme.example']],
    ['https://book.acme.co.uk/x', ['acme.co.uk']],
    ['https://acme.github.io/', ['acme.github.io']],
    ['https://calendly.com/ada', []],
    ['https://www.linkedin.com/in/somebody', []],
    ['https://t.co/abc', []],
    ['mailto:ada@acme.example', []],
    ['javascript:alert(1)', []],
    ['http://10.0.0.1/', []],
    ['not an address', []],
  ])('of %s', (url, domains) => {
    expect(getChoices(withLinks(url)).domains.map(({ name }) => name)).toEqual(domains);
  });
});
