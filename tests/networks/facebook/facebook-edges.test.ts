// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../lib/networks/facebook';
import { profileOf, threadOf } from '../../../lib/networks/facebook/addresses';
import { isSponsoredLabel, saysYou } from '../../../lib/networks/facebook/labels';
import { unwrap } from '../../../lib/networks/facebook/links';
import { loadFixtures, readPage, show } from '../harness';

const fixtureOf = (name: string) => loadFixtures('facebook').find((one) => one.name === name)!;

describe('Facebook addresses', () => {
  it.each([
    ['https://www.facebook.com/ada.fixture?__cft__[0]=AZ&__tn__=-R', 'facebook/ada.fixture'],
    ['/profile.php?id=100000000000001&__cft__[0]=AZ', 'facebook/id/100000000000001'],
    ['/groups/7000/user/100000000000002/?__cft__[0]=AZ', 'facebook/id/100000000000002'],
    ['/people/Ada-Fixture/100000000000003/', 'facebook/id/100000000000003'],
    ['/p/Quiet-Works-100000000000004/', 'facebook/id/100000000000004'],
    ['https://m.facebook.com/Quiet.Works/posts/?x=1', 'facebook/quiet.works'],
  ])('reads %s as %s', (href, key) => expect(profileOf(href)?.key).toBe(key));
  it.each(['/groups/7000/', '/profile.php?__cft__[0]=AZ', '/photo/?fbid=1', '/hashtag/queues', '/stories/12345/', 'https://example.org/ada', '#', 'javascript:alert(1)', 'http://['])('takes %s for no profile', (href) => expect(profileOf(href)).toBeUndefined());
  it('unwraps the redirect, drops the click id and keeps the rest', () => {
    expect(unwrap('https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Futm_source%3Dfb%26fbclid%3DIwAR&h=AT')).toBe('https://example.org/a?utm_source=fb');
    expect(unwrap('/l.php?u=javascript%3Aalert(1)')).toBeUndefined();
  });
  it('finds a thread on both sites and knows a request', () => {
    expect(threadOf('/messages/e2ee/t/12')).toEqual({ id: '12', isRequest: false });
    expect(threadOf('https://www.messenger.com/requests/t/12/')).toEqual({ id: '12', isRequest: true });
    expect(threadOf('/messages/')).toBeUndefined();
  });
});

describe('Facebook labels', () => {
  it.each(['Sponsored', ' SPONSORED · ', 'Gesponsert', 'Sponsorisé', 'مُموَّل', '広告'])('takes %s for the label', (word) => expect(isSponsoredLabel(word)).toBe(true));
  it.each(['Sponsored by curiosity', 'We sponsored a meetup', 'Boost post', 'etSnorodspSponsored', 'ترويج المنشور', ''])('does not take %s for it', (word) => expect(isSponsoredLabel(word)).toBe(false));
  it('knows who "You sent" is, and that Youssef is somebody else', () => {
    expect(['You sent', 'You replied to Ada', 'Vous avez envoyé'].every(saysYou)).toBe(true);
    expect(['Youssef', 'Ada replied to you', 'Young Fixture'].some(saysYou)).toBe(false);
  });
});

describe('Facebook beyond the fixtures', () => {
  it('leaves a message alone where alignment and picture disagree', () => {
    const { html, url } = fixtureOf('messenger-request-2026');
    const { items, misses } = readPage(facebook, show(html.replaceAll('justify-content:flex-start', 'justify-content:flex-end')), new URL(url));
    expect(items).toEqual([]);
    expect(misses.map((miss) => miss.missing)).toEqual(['direction', 'direction']);
  });
  it('leaves a chat window alone that does not say whose it is', () => {
    const { html, url } = fixtureOf('messenger-window-2025');
    const { items, misses } = readPage(facebook, show(html.replaceAll(/<a href="\/(messages|kim|lee)[^>]*>/g, '<a>')), new URL(url));
    expect(items.map((item) => item.surface)).toEqual(['feed']);
    expect(new Set(misses.map((miss) => miss.missing))).toEqual(new Set(['thread']));
  });
  it('never takes letters for the label because they are all there', () => {
    const { html, url } = fixtureOf('home-letters-2024');
    expect(readPage(facebook, show(html), new URL(url)).items.map((item) => item.promoted)).toEqual(['yes', 'no', 'unknown']);
  });
  it('takes a time in letters behind a link that leads nowhere yet for no advertisement', () => {
    const { html, url } = fixtureOf('home-letters-2024');
    const lazy = html.replaceAll('href="?__cft__[0]=AZTest&amp;__tn__=-R"', 'href="#"').replace(/<span id=":lab2:">[^<]*<\/span>/, '');
    expect(readPage(facebook, show(lazy), new URL(url)).items.map((item) => item.promoted)).toEqual(['yes', 'unknown', 'unknown']);
  });
  it('reports the PIN of encrypted history and leaves widgets of other sites alone', () => {
    const page = show('<body><div role="dialog"><input maxlength="6" inputmode="numeric"></div></body>');
    expect(facebook.state(page, new URL('https://www.facebook.com/messages/e2ee/t/1'))).toBe('locked');
    expect(facebook.state(page, new URL('https://www.facebook.com/'))).toBe('reading');
    expect(facebook.state(page, new URL('https://www.facebook.com/plugins/post.php'))).toBe('not-a-reading-page');
  });
  it('survives a megabyte of text, thousands of links and a lone surrogate', () => {
    const links = Array.from({ length: 2_000 }, (_, i) => `<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fe.example%2F${i}">l</a>`).join('');
    show(`<body><div aria-posinset="1"><div data-ad-rendering-role="profile_name"><h3><a href="/ada.fixture">Ada Fixture</a></h3></div>
      <div data-ad-rendering-role="story_message"><div dir="auto">\ud800 ${'word '.repeat(210_000)}${links}</div></div></div></body>`);
    const { items } = readPage(facebook, document, new URL('https://www.facebook.com/'));
    expect(items[0]?.author.name).toBe('Ada Fixture');
    expect(items[0]!.links.length).toBeLessThanOrEqual(200);
    expect(items[0]!.text.length).toBeLessThanOrEqual(60_001);
  });
});
