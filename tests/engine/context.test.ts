import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/core/item';
import { SURFACES, type Surface } from '../../lib/core/vocabulary';
import { addContext, createSignals, type History } from '../../lib/engine/context';
import { LINK_HOSTS } from '../../lib/text/link-hosts';
import { indexHosts } from '../../lib/text/links';
import type { Signals } from '../../lib/text/signals';
import { itemOf } from './fixtures';

const hosts = indexHosts(LINK_HOSTS);
const add = (over: Partial<Item>, history?: History, before: Partial<Signals> = {}) => {
  const signals = { ...createSignals(), ...before };
  addContext({ ...itemOf(''), ...over }, signals, hosts, history);
  return signals;
};
const unknown: Item['author'] = { kind: 'unknown', keys: [] };

describe('what an item says besides its words', () => {
  it('is nothing at first: counts are 0, and what is not known is -1', () => {
    const { fromOrganization, degree, followed, verified, promoted, viewerWrote, theyWroteFirst, unansweredInRow, comments, reactions, hoursSinceConnected, sameTextSenders, headlineSells, ...counts } = createSignals();
    for (const missing of [fromOrganization, degree, followed, verified, promoted, viewerWrote, theyWroteFirst, unansweredInRow, comments, reactions, hoursSinceConnected, sameTextSenders, headlineSells]) expect(missing).toBe(-1);
    expect(new Set(Object.values(counts))).toEqual(new Set([0]));
    expect(add({}), 'an item that says nothing').toEqual(createSignals());
  });
  it('tells places apart', () => {
    const places = SURFACES.map((surface): [Surface, number[]] => [surface, [add({ surface }).isPrivate, add({ surface }).isComment, add({ surface }).isInvitation]]);
    expect(places).toEqual(SURFACES.map((surface) => [surface, [['message', 'invitation', 'email', 'sms'].includes(surface) ? 1 : 0, surface === 'comment' ? 1 : 0, surface === 'invitation' ? 1 : 0]]));
  });
  it.each<[Partial<Item>, Partial<Signals>]>([
    [{ author: { ...unknown, kind: 'organization' } }, { fromOrganization: 1 }],
    [{ author: { ...unknown, kind: 'person' } }, { fromOrganization: 0 }],
    [{ author: { ...unknown, degree: 2 } }, { degree: 2 }],
    [{ author: { ...unknown, followed: true, verified: false } }, { followed: 1, verified: 0 }],
    [{ author: { ...unknown, followed: false, verified: true } }, { followed: 0, verified: 1 }],
    [{ promoted: 'yes' }, { promoted: 1 }],
    [{ promoted: 'no' }, { promoted: 0 }],
    [{ thread: { key: 't' } }, { viewerWrote: -1, theyWroteFirst: -1, unansweredInRow: -1, isInMail: 0, isSponsoredMessage: 0, isRequest: 0 }],
    [{ thread: { key: 't', viewerWrote: true, theyWroteFirst: false, unansweredInRow: 3, channel: 'direct' } }, { viewerWrote: 1, theyWroteFirst: 0, unansweredInRow: 3, isInMail: 0, isSponsoredMessage: 0, isRequest: 0 }],
    [{ thread: { key: 't', channel: 'inmail' } }, { isInMail: 1, isSponsoredMessage: 0, isRequest: 0 }],
    [{ thread: { key: 't', channel: 'sponsored' } }, { isInMail: 0, isSponsoredMessage: 1, isRequest: 0 }],
    [{ thread: { key: 't', channel: 'request' } }, { isInMail: 0, isSponsoredMessage: 0, isRequest: 1 }],
    [{ counts: { comments: 4, reactions: 0 } }, { comments: 4, reactions: 0 }],
    [{ counts: {} }, { comments: -1, reactions: -1 }],
  ])('%j', (item, wanted) => expect(add(item)).toEqual({ ...createSignals(), ...wanted }));
  it('is told from outside too', () => {
    expect(add({}, { hoursSinceConnected: 5, sameTextSenders: 2 })).toEqual({ ...createSignals(), hoursSinceConnected: 5, sameTextSenders: 2 });
  });
  it.each<[string | undefined, number]>([
    ['Helping founders scale', 1], ['Together WE HELP you', 1], ['Sales at Acme', 1], ['Founder', 1], ['SDR @ Acme', 1], ['Vertrieb bei Kontor', 1], ['Lead Gen', 1], ['Structural engineer', 0], ['', 0], ['Wholesaleship', 0], ['Coaching', 0], [undefined, -1],
  ])('a headline %j sells: %i', (headline, headlineSells) => {
    expect(add({ author: { ...unknown, ...(headline === undefined ? {} : { headline }) } }).headlineSells).toBe(headlineSells);
  });
});

describe('links of an item', () => {
  const url = (...urls: string[]) => urls.map((one) => ({ url: one }));
  it('are those of the page and those in its text, each once', () => {
    expect(add({ links: url('https://github.com/a', 'https://github.com/a'), text: 'see https://github.com/a and https://calendly.com/ada/30min.' })).toMatchObject({ linksCode: 1, linksCalendar: 1, urls: 2 });
    expect(add({ links: url('https://github.com/a') }, undefined, { urls: 5 })).toMatchObject({ urls: 5 });
    expect(add({ text: 'no. address' })).toMatchObject({ urls: 0 });
expect([0, 1].map((urls) => add({ text: 'https://localhost/a' }, undefined, { urls }).linksOther), 'without a dot, only where the scan saw one').toEqual([0, 1]);
  });
  it('are looked for in the first 12,000 characters', () => {
    const far = (at: number) => `${' '.repeat(at)}https://calendly.com/ada`;
    expect(add({ text: far(11_000) }).linksCalendar).toBe(1);
    expect(add({ text: far(12_000) }).linksCalendar).toBe(0);
    expect(add({ text: `${far(11_976)} and more words` }).linksCalendar).toBe(1);
  });
});

describe('fields of a letter that nobody filled in', () => {
  const placeholders = (text: string, before?: Partial<Signals>) => add({ text }, undefined, before).placeholders;
  it.each<[string, number]>([
    ['Hi {{first_name}}, {company} and {{ Job Title }}', 3], ['Hi [First name] at [Company]', 2], ['Hallo [Vorname], [PRÉNOM], [nombre]', 3], ['{{a}} {a} {}', 0], ['[see below] [1]', 0], ['{{first_name', 0], [`[Your ${'x'.repeat(31)}]`, 0],
  ])('%j: %i', (text, count) => expect(placeholders(text, { codeMarks: 1 })).toBe(count));
  it('are looked for where the scan saw their signs', () => {
    expect(placeholders('Hi {{first_name}}')).toBe(0);
    expect(placeholders('Hi %FNAME%, 5% of %x%')).toBe(1);
    expect(placeholders('Hi [Company]', { percents: 1 })).toBe(1);
  });
  it('are counted in the first 12,000 characters', () => {
    expect(placeholders(`${' '.repeat(11_990)}{{name}} {{name}}`, { codeMarks: 4 })).toBe(1);
  });
});
