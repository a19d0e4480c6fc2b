// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findNetwork } from '../../../lib/networks';
import { profileOf, unwrap } from '../../../lib/networks/linkedin/address';
import { numberIn, reactionsIn } from '../../../lib/networks/linkedin/counts';
import { channelOfPill, degreeOf, isAge, isPromotedLabel, isRequestChoice } from '../../../lib/networks/linkedin/labels';
import { expectsItems, pageState } from '../../../lib/networks/linkedin/page';
import { isPromoted } from '../../../lib/networks/linkedin/promoted';

describe('LinkedIn addresses', () => {
  it.each([
    ['https://uk.linkedin.com/in/Ada-Example?trk=x', 'linkedin/in/ada-example'],
    ['/in/ada-example/', 'linkedin/in/ada-example'],
    ['https://www.linkedin.com/in/%C3%89cru', 'linkedin/in/écru'],
    ['https://www.linkedin.com/in/ACoAABcDeFgHiJkLmN', 'linkedin/id/ACoAABcDeFgHiJkLmN'],
    ['https://www.linkedin.com/company/Acme/posts/', 'linkedin/company/acme'],
    ['https://www.linkedin.com/showcase/acme-labs/', 'linkedin/company/acme-labs'],
    ['https://www.linkedin.com/school/mit/', 'linkedin/school/mit'],
    ['https://linkedin.com.evil.example/in/ada', undefined],
    ['https://www.linkedin.com/feed/', undefined],
    ['javascript:alert(1)', undefined],
    ['https://[', undefined],
  ])('%s is %s', (href, key) => expect(profileOf(href)?.key).toBe(key));
  it('unwraps redirects of LinkedIn, also nested, and leaves lnkd.in alone', () => {
    expect(unwrap('https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fshop.example%2Fa')).toBe('https://shop.example/a');
    expect(unwrap('/redir/redirect?url=https%3A%2F%2Flnkd%2Ein%2Fabc')).toBe('https://lnkd.in/abc');
    expect(unwrap('https://lnkd.in/abc')).toBe('https://lnkd.in/abc');
    expect(unwrap('https://www.linkedin.com/safety/go/?url=javascript%3Aalert(1)')).toBe('https://www.linkedin.com/safety/go/?url=javascript%3Aalert(1)');
  });
});
describe('LinkedIn words', () => {
  it('takes the ad label only when it is the whole text', () => {
    for (const word of ['Promoted', 'ANZEIGE', ' Promoted · ', '广告', 'Promoted by Acme', 'Öne çıkarılan içerik']) expect(isPromotedLabel(word), word).toBe(true);
    for (const word of ['I was promoted', 'Promoted to manager', 'Anzeigenleiter', '', '3h •']) expect(isPromotedLabel(word), word).toBe(false);
  });
  it('reads the degree without knowing the language', () => {
    for (const text of ['• 3rd+', '• 3e et +', '· 3.er+', '• 3 度']) expect(degreeOf(text), text).toBe(3);
    for (const text of ['• Following', '3rd+', '• 12 days', 'Head of 3D', '• 4th']) expect(degreeOf(text), text).toBeUndefined();
  });
  it('knows pills, request buttons and ages', () => {
    expect(channelOfPill('Sponsored')).toBe('sponsored');
    expect(channelOfPill('From LinkedIn')).toBeUndefined();
    expect(isRequestChoice(['Send', 'Accept', 'Decline'])).toBe(true);
    expect(isRequestChoice(['Accept'])).toBe(false);
    for (const line of ['2 weeks ago', 'Yesterday', 'vor 3 Tagen', 'il y a 2 semaines', 'hace 1 día']) expect(isAge(line), line).toBe(true);
    for (const line of ['Founder since 3 weeks ago here', 'Hi Ada!', 'Director']) expect(isAge(line), line).toBe(false);
  });
  it('counts what is written', () => {
    expect(numberIn('1,343')).toBe(1343);
    expect(numberIn('2.3K')).toBe(2300);
    for (const rounded of ['1,2 Mio.', '2,3 mil reacciones', '1.4 mil', '1,5 тыс.', '1.2万', '12,3\u00a0mln']) expect(numberIn(rounded), rounded).toBeUndefined();
    expect(numberIn('12 milestones')).toBe(12);
    expect(reactionsIn('1,2 Mio. Reaktionen')).toBeUndefined();
    expect(reactionsIn('Ada Example and 29 others reacted')).toBe(30);
    expect(reactionsIn('1,231 reactions')).toBe(1231);
    expect(reactionsIn('Ada Example')).toBe(1);
  });
});
describe('LinkedIn ads', () => {
  it('needs one strong vote or two weak ones, and says unknown otherwise', () => {
    expect(isPromoted({ label: true, time: false })).toBe('yes');
    expect(isPromoted({ label: false, tracked: true, time: true, visibility: true })).toBe('yes');
    expect(isPromoted({ label: false, tracked: false, time: false, visibility: false })).toBe('no');
    expect(isPromoted({ label: false, time: false, visibility: false, hideButton: false })).toBe('yes');
    expect(isPromoted({ label: false, hideButton: false })).toBe('unknown');
    expect(isPromoted({ label: false })).toBe('unknown');
    expect(isPromoted({ label: false, time: true, visibility: true, adLink: () => true })).toBe('no');
    expect(isPromoted({ label: false, time: false, adLink: () => true })).toBe('yes');
    expect(isPromoted({ label: false, time: true, visibility: false, adLink: () => true })).toBe('unknown');
    expect(isPromoted({ label: false, time: true, visibility: false, adLink: () => false })).toBe('no');
  });
});
describe('LinkedIn pages', () => {
  it('knows its rooms', () => {
    expect(findNetwork(new URL('https://www.linkedin.com/feed/'))?.id).toBe('linkedin');
    expect(findNetwork(new URL('https://linkedin.example/feed/'))).toBeUndefined();
    expect(pageState(new URL('https://www.linkedin.com/checkpoint/lg/login'))).toBe('not-a-reading-page');
    expect(expectsItems(new URL('https://www.linkedin.com/in/ada/recent-activity/all/'))).toBe(true);
    expect(expectsItems(new URL('https://www.linkedin.com/mynetwork/'))).toBe(false);
  });
});
