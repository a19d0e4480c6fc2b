// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { linkedin } from '../../../lib/networks/linkedin';
import { readPage, show } from '../harness';

const home = new URL('https://www.linkedin.com/feed/');
const card = (inner: string, slug: string, words: string) => `<div role="listitem"><div componentkey="${inner}"><a href="https://www.linkedin.com/in/${slug}/"><p>${slug} Testwright</p><p>• 2nd</p><p>Builds things</p><p>2h • <svg id="globe-americas-small"></svg></p></a>
  <button aria-label="Open control menu for post by ${slug} Testwright"><svg id="overflow-web-ios-small"></svg></button>
  <p><span data-testid="expandable-text-box">${words}</span></p><button><svg id="thumbs-up-outline-small"></svg></button><button><svg id="comment-small"></svg></button></div></div>`;
const keysWith = (one: string, other: string) => {
  const { items } = readPage(linkedin, show(`<body><main><div data-testid="mainFeed" role="list">${card(one, 'ada', 'First.')}${card(other, 'ben', 'Second.')}</div></main></body>`), home);
  return items.map(({ key }) => key);
};

it('a part that every card has names no card', () => {
  const [first, second] = keysWith('draft-text-replaceable-component', 'draft-text-replaceable-component');
  expect(first).not.toBe(second);
  expect(second).toBeDefined();
});
it('a part that is named anew with every load names no card', () => {
  const keys = keysWith('auto-component-00000011-1111-4222-8333-000000111111', 'auto-component-00000022-1111-4222-8333-000000222222');
  expect(keysWith('auto-component-00000033-1111-4222-8333-000000333333', 'auto-component-00000044-1111-4222-8333-000000444444')).toEqual(keys);
});
it('a token does', () => {
  expect(keysWith('aBcdJoWJq8PmM20pFxA_n4QM3KvM7hKKZXCf_294Xyz', 'pQr8utk2W4edJF0wM2Fh1EpYjJDseEUh8mLrXKKaBc9')).toEqual(['linkedin/card/aBcdJoWJq8PmM20pFxA_n4QM3KvM7hKKZXCf_294Xyz', 'linkedin/card/pQr8utk2W4edJF0wM2Fh1EpYjJDseEUh8mLrXKKaBc9']);
});
