// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import { findAll } from '../../lib/networks/dom';
import { createFindRoots } from '../../lib/page/roots';
import { loadFixtures, show } from '../networks/harness';

const pages = NETWORKS.flatMap((network) => loadFixtures(network.id).map((fixture) => [`${network.id} ${fixture.name}`, network, fixture] as const));

it.each(pages)('every root that is an item is found below whatever came in %s', (_name, network, fixture) => {
  const page = show(fixture.html);
  const url = new URL(fixture.url);
  const find = createFindRoots(network);
  const every = network.layouts.map(({ roots }) => roots).join(',');
  const isItem = (root: Element) => network.layouts.some((layout) => root.matches(layout.roots) && layout.isItem(root, { url }));
  const places = [page.body, ...findAll(page, 'main, [role="list"], [data-testid="mainFeed"] > *, body > *', 40)];
  for (const place of places) {
    const found = new Set(find(place));
    for (const root of findAll(place, every, Infinity)) if (isItem(root)) expect(found.has(root), root.outerHTML.slice(0, 100)).toBe(true);
    for (const root of found) expect(root.matches(every)).toBe(true);
  }
});
