// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import type { Network, Read } from '../../lib/networks/define-network';
import { shadowRootsIn } from '../../lib/networks/shadow-roots';
import { loadFixtures, show, type Fixture } from './harness';

/** Every item of a fixture with the places where a mark and a fold would stand. */
function placesOf(network: Network, fixture: Fixture): Read[] {
  const context = { url: new URL(fixture.url) };
  const page = show(fixture.html);
  const union = network.layouts.map((layout) => layout.roots).join(', ');
  return [page, ...shadowRootsIn(page, network.shadowHosts)].flatMap((tree) =>
    [...tree.querySelectorAll(union)].flatMap((root) => {
      const result = network.layouts.find((one) => root.matches(one.roots) && one.isItem(root, context))?.read(root, context);
      return result?.ok ? [result] : [];
    }),
  );
}
const wordsOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ');

describe.each(NETWORKS.map((network) => [network.name, network] as const))('%s', (_, network) => {
  describe.each(loadFixtures(network.id).map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    it('marks stand at the name, and a fold leaves name and buttons', () => {
      for (const { item, anchor, body } of placesOf(network, fixture)) {
        const what = `${item.key} of ${item.author.name ?? 'nobody'}`;
        if (item.surface === 'message') continue;
        expect(body.contains(anchor) && body !== anchor, `${what}: the fold would cover the name`).toBe(false);
        expect(anchor.contains(body) && body !== anchor, `${what}: the mark would stand behind the words`).toBe(false);
        const [first] = (item.author.name ?? '').split(' ');
        expect(wordsOf(anchor) + wordsOf(anchor.parentElement), `${what}: the mark stands elsewhere`).toContain(first);
        expect(body.querySelector('[data-testid="like"], [data-testid="caret"], button[aria-label^="Accept"], button[aria-label*="control menu"]'), `${what}: the fold would cover buttons`).toBeNull();
      }
    });
  });
});
