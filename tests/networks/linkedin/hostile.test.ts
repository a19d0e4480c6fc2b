// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../lib/networks/linkedin';
import { readPage, show } from '../harness';

const url = new URL('https://www.linkedin.com/feed/');
const fixture = (name: string) => readFileSync(join(import.meta.dirname, `${name}.html`), 'utf8');
const read = (html: string) => readPage(linkedin, show(html), url);
const TEXT = 'We measured 40 cells at 5 °C.';

describe('LinkedIn pages that mean harm', () => {
  const clobber = ['attributes', 'children', 'textContent', 'parentNode', 'querySelector', 'getAttribute', 'firstChild', 'nodeType', 'localName', 'closest', 'matches'];
  const forms = `<form><p>${clobber.map((name) => `<input name="${name}">`).join('')}</p></form><img name="title"><img name="querySelector">`;

  for (const name of ['feed-sdui-l2', 'feed-ember', 'guest-post']) {
    it(`are read the same with form fields named like DOM properties (${name})`, () => {
      const clean = read(fixture(name)).items;
      const dirty = read(fixture(name).replaceAll('<hr role="presentation">', `<hr role="presentation">${forms}`).replaceAll('</article>', `${forms}</article>`)).items;
      expect(dirty).toEqual(clean);
    });
  }
  it('with a text of 1 MB, give a bounded text', () => {
    const { items } = read(fixture('feed-sdui-l2').replace(TEXT, 'word '.repeat(200_000)));
    expect(items.length).toBe(3);
    expect(items[0]!.text.length).toBeLessThanOrEqual(60_100);
  });
  it('with thousands of links, give at most 200', () => {
    const links = Array.from({ length: 2_000 }, (_, i) => `<a href="https://shop.example/${i}">${i}</a>`).join('');
    const { items } = read(fixture('feed-sdui-l2').replace(TEXT, links));
    expect(items[0]!.links.length).toBe(200);
  });
  it('with lone surrogates, NUL and a byte order mark, give well-formed text', () => {
    const page = show(fixture('feed-sdui-l2'));
    page.querySelector('[data-testid="expandable-text-box"]')!.firstChild!.textContent = 'a\uD800b\u0000\uFEFFc';
    const { items } = readPage(linkedin, page, url);
    expect(items[0]!.text).toContain('a\uFFFDb');
  });
  it('with addresses that are none, keep the item and drop the address', () => {
    const { items } = read(fixture('feed-sdui-l2').replace('href="https://www.linkedin.com/safety/go/?url=https%3A%2F%2Flab', 'href="https://%zz:99999/?url=%E0%A4%A'));
    expect(items.length).toBe(3);
    expect(items[0]!.links).toEqual([]);
  });
  it('without an author or a text, give a miss that names it, never half an item', () => {
    const { items, misses } = read('<body><div role="listitem" componentkey="expandedAbcdefghijklmnopqrstuvFeedType_MAIN"><span data-testid="expandable-text-box">Alone</span></div></body>');
    expect(items).toEqual([]);
    expect(misses).toEqual([{ ok: false, missing: 'author', when: 'later' }]);
  });
  it('finds the same key for the same card when it is drawn again', () => {
    expect(read(fixture('feed-sdui-l3')).items.map((item) => item.key)).toEqual(read(fixture('feed-sdui-l3')).items.map((item) => item.key));
  });
});
