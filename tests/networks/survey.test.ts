// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import type { Layout } from '../../lib/networks/define-network';
import { closest, closestIn, find, findAll, surveying } from '../../lib/networks/dom';
import { findByKind } from '../../lib/networks/find-by-kind';
import { readAt } from '../../lib/networks/read-at';
import * as linkedin from '../../lib/networks/linkedin/selectors';
import * as x from '../../lib/networks/x/selectors';
import * as facebook from '../../lib/networks/facebook/selectors';
import { loadFixtures, show } from './harness';

const SELECTORS = [linkedin, x, facebook].flatMap((part) => Object.values(part).flat()).filter((one) => /[[.]/.test(one) && !one.includes('DIRECT') && one.length > 2);
const MORE = ['a', 'p, div, li, blockquote', 'a > span', 'p a[href]', '[data-view-name="feed-commentary"]:not(a)', 'button, [role="button"]', '[dir="auto"]', '[DIR="AUTO"]', 'svg[id]', '.comment', 'ul[role="presentation"] svg', '*', '[componentkey=""]', '[href^=""]'];
const pages = NETWORKS.flatMap((network) => loadFixtures(network.id).map((fixture) => [`${network.id} ${fixture.name}`, network, fixture] as const));

describe('the survey of an item', () => {
  it.each(pages)('answers as the page of %s itself does', (_name, network, fixture) => {
    show(fixture.html);
    const selectors = [...SELECTORS.filter(isSelector), ...MORE];
    const roots = findAll(document, network.layouts.map(({ roots: one }) => one).join(','), 4);
    for (const root of roots) {
      const inner = [root, ...findAll(root, '*', Infinity).filter((_, at) => at % 7 === 0).slice(0, 12)];
      const ask = () => selectors.map((selector) => inner.map((element) => [...findAll(element, selector, 5), find(element, selector), closest(element, selector), closestIn(root, element, selector)]));
      const surveyed = surveying(root, ask);
      ask().forEach((asked, at) => asked.forEach((one, i) => expect(isSame(surveyed[at]![i]!, one), `${selectors[at]} of ${inner[i]!.outerHTML.slice(0, 80)}`).toBe(true)));
      for (const selector of selectors) expect(isSame(findByKind(root, selector), findAll(root, selector, Infinity)), selector).toBe(true);
    }
  });
  it.each(pages)('that is asked kind by kind of the whole page of %s answers the same', (_name, network, fixture) => {
    show(fixture.html);
    const roots = network.layouts.map(({ roots: one }) => one).join(',');
    for (const selector of [roots, ...SELECTORS.filter(isSelector), ...MORE]) expect(isSame(findByKind(document, selector), findAll(document, selector, Infinity)), selector).toBe(true);
  });
  it.each(pages)('changes nothing of what is read in %s', (_name, network, fixture) => {
    show(fixture.html);
    const url = new URL(fixture.url);
    for (const root of findAll(document, network.layouts.map(({ roots }) => roots).join(','), Infinity)) {
      const layout: Layout | undefined = network.layouts.find((one) => root.matches(one.roots) && one.isItem(root, { url }));
      expect(readAt(network, root, { url })?.result).toEqual(layout?.read(root, { url }));
    }
  });
});

function isSelector(text: string): boolean {
  try {
    document.createElement('div').querySelector(text);
    return true;
  } catch {
    return false;
  }
}
const isSame = (a: readonly unknown[], b: readonly unknown[]) => a.length === b.length && a.every((one, i) => one === b[i]);
