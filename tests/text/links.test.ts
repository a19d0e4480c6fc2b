import { describe, expect, it } from 'vitest';
import { createSignals } from '../../lib/engine/context';
import { LINK_HOSTS } from '../../lib/text/link-hosts';
import { addLinkSignals, findAddresses, hostOf, indexHosts, linkKind } from '../../lib/text/links';

const hosts = indexHosts(LINK_HOSTS);
const kind = (url: string) => linkKind(url, hosts);

describe('addresses in a text', () => {
  it.each<[string, string[]]>([
    ['See https://acme.example/a?b=c#d, and www.beta.example!', ['https://acme.example/a?b=c#d', 'https://www.beta.example']],
    ['HTTP://ACME.example/x…', ['HTTP://ACME.example/x']],
    ['calendly.com/ada/30min is mine', ['https://calendly.com/ada/30min']],
    ['(https://acme.example/x) "https://b.example/y" [https://c.example/z]', ['https://acme.example/x', 'https://b.example/y', 'https://c.example/z']],
    ['write to ada@acme.com/now or x.acme.com/now', ['https://x.acme.com/now']],
    ['either/or, 1/2, acme.com', []],
    ['no address at all', []],
    ['www. is none', []],
    ['https://a.example/what?!?!', ['https://a.example/what']],
  ])('%j', (text, urls) => expect(findAddresses(text).map(({ url }) => url)).toEqual(urls));
  it('are twenty at most', () => expect(findAddresses('https://a.example/ '.repeat(30))).toHaveLength(20));
});

describe('the host of an address', () => {
  it.each([
    ['https://www.Acme.example/Path?q#h', { host: 'acme.example', path: '/path' }],
    ['http://ada:secret@acme.example:8080/x', { host: 'acme.example', path: '/x' }],
    ['https://acme.example.', { host: 'acme.example', path: '' }],
    ['ftp://acme.example', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%s', (url, place) => expect(hostOf(url)).toEqual(place));
});

describe('where a link leads', () => {
  it('is known of every host that is listed, and of hosts below it', () => {
    for (const [name, list] of Object.entries(LINK_HOSTS)) {
      for (const host of list.split(' ')) {
        expect(kind(`https://${host}/x`), host).toBe(name);
        expect(kind(`https://www.${host}`), host).toBe(name);
        if (!host.includes('/')) expect(kind(`https://sub.${host}/x`), `sub.${host}`).toBe([...Object.entries(LINK_HOSTS)].find(([, other]) => other.split(' ').includes(`sub.${host}`))?.[0] ?? name);
      }
    }
  });
  it.each([
    ['https://notcalendly.com/ada', 'Other'], ['https://docs.google.com/document/1', 'Other'], ['https://docs.google.com/forms/d/1', 'Form'],
    ['https://book.acme.example', 'Calendar'], ['https://meetings.acme.example/x', 'Calendar'], ['https://acme.example/book-a-demo', 'Calendar'], ['https://acme.example/demo', 'Calendar'], ['https://acme.example/democracy', 'Other'], ['https://facebook-book.example', 'Other'],
    ['https://jobs.acme.example', 'Job'], ['https://acme.example/en/careers/12', 'Job'], ['https://acme.example/jobsite', 'Other'],
    ['https://shop.acme.example', 'Shop'], ['https://acme.example/pricing', 'Shop'], ['https://acme.example/buyers', 'Other'],
    ['https://acme.example/webinar/3', 'Form'], ['https://acme.example/tickets', 'Form'], ['https://acme.example/ticketing', 'Other'],
    ['https://mit.edu/x', 'Paper'], ['https://www.ox.ac.uk/x', 'Paper'], ['https://nasa.gov', 'Paper'], ['https://gov.acme.example', 'Other'],
    ['https://lnkd.in/abc', 'Other'], ['https://t.co/abc', 'Other'], ['https://www.linkedin.com/in/ada', undefined], ['https://x.com/ada', undefined], ['https://m.facebook.com/ada', undefined], ['https://notx.com/ada', 'Other'],
    ['mailto:ada@acme.example', undefined],
  ])('%s: %s', (url, expected) => expect(kind(url)).toBe(expected));
});

it('links are counted by where they lead, campaigns besides', () => {
  const signals = createSignals();
  const links = ['https://calendly.com/ada', 'https://acme.example/?utm_source=x', 'https://acme.example/x?ref=ada', 'https://acme.example/x?prefer=ada', 'https://github.com/a/b', 'https://www.linkedin.com/in/ada?utm_source=y'].map((url) => ({ url }));
  addLinkSignals(links, hosts, signals);
  expect(signals).toMatchObject({ linksCalendar: 1, linksOther: 3, linksTracked: 2, linksCode: 1, linksShop: 0 });
});
