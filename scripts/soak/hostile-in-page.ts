import { findNetwork } from '../../lib/networks';
import { readAt } from '../../lib/networks/read-at';
import { shadowRootsIn } from '../../lib/networks/shadow-roots';
import { BUDGET } from '../../lib/page/queue';

const MANY = 10_000;

/** Things a page may put into an item to hold a reader up. Built by hand: a parser would cut the nesting at 512. */
const BURDENS: Readonly<Record<string, (into: Element) => void>> = {
  '10,000 links': (into) => {
    for (let i = 0; i < MANY; i++) {
      const link = document.createElement('a');
      link.href = `https://shop.example/${i}`;
      link.textContent = `l${i}`;
      into.append(link);
    }
  },
  '10,000 links to people': (into) => {
    for (let i = 0; i < MANY; i++) {
      const link = document.createElement('a');
      link.setAttribute('href', `/in/somebody-${i}/?comment_id=${i}`);
      link.append(document.createElement('p'));
      link.firstElementChild!.textContent = `Somebody ${i}`;
      into.append(link);
    }
  },
  '10,000 deep': (into) => {
    let at = into;
    for (let i = 0; i < MANY; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
  },
  '10,000 text blocks': (into) => {
    for (let i = 0; i < MANY; i++) {
      const block = document.createElement(i % 2 ? 'p' : 'span');
      block.setAttribute('dir', 'auto');
      block.textContent = `words ${i}`;
      into.append(block);
    }
  },
  '1 MB of text': (into) => into.append('word '.repeat(210_000)),
};

export interface Slowest {
  readonly layout: string;
  readonly burden: string;
  readonly where: string;
  readonly milliseconds: number;
}

/** Makes a thread of many messages out of the few of a page and reads every one of them: how many, and how long that took. */
export function readLongThread(address: string, length: number): { read: number; milliseconds: number } {
  const url = new URL(address);
  const network = findNetwork(url)!;
  const layoutOf = (root: Element) => network.layouts.find((one) => one.surface === 'message' && root.matches(one.roots) && one.isItem(root, { url }));
  const messages = () => [...document.querySelectorAll(network.layouts.map((one) => one.roots).join(','))].filter((root) => layoutOf(root));
  const first = messages();
  for (let i = first.length; i < length; i++) {
    const like = first[i % first.length]!;
    const row = like.closest('li') ?? like;
    const copy = row.cloneNode(true) as Element;
    const root = copy.matches(layoutOf(like)!.roots) ? copy : copy.querySelector(layoutOf(like)!.roots)!;
    if (root.hasAttribute('data-event-urn')) root.setAttribute('data-event-urn', `${root.getAttribute('data-event-urn')}${i}`);
    row.parentElement!.append(copy);
    const read = layoutOf(root)?.read(root, { url });
    if (read?.ok) read.body.append(` Number ${i}.`);
  }
  const rows = messages();
  const started = performance.now();
  let turn = {};
  let until = started + BUDGET;
  const read = rows.filter((root) => {
    // In a page other things have their turn after so long, and what was known of it may be wrong.
    if (performance.now() >= until) [turn, until] = [{}, performance.now() + BUDGET];
    return readAt(network, root, { url, turn })?.result.ok;
  }).length;
  return { read, milliseconds: performance.now() - started };
}

/** The slowest reading of one item per layout and burden, among burdens put into its body, its author's line and itself. */
export function readHostile(address: string): Slowest[] {
  const url = new URL(address);
  const network = findNetwork(url)!;
  const roots = () => [document, ...shadowRootsIn(document, network.shadowHosts)].flatMap((tree) => [...tree.querySelectorAll(network.layouts.map((one) => one.roots).join(','))]);
  const layoutOf = (root: Element) => network.layouts.find((one) => root.matches(one.roots) && one.isItem(root, { url }));
  const slowest = new Map<string, Slowest>();
  const done = new Set<string>();
  for (const root of roots()) {
    const layout = layoutOf(root);
    const first = layout?.read(root, { url });
    if (!layout || !first?.ok || done.has(layout.id)) continue;
    done.add(layout.id);
    for (const [burden, load] of Object.entries(BURDENS)) {
      for (const [where, target] of [['body', first.body], ['author', first.anchor], ['root', root]] as const) {
        const box = document.createElement('div');
        load(box);
        target.append(box);
        // The best of three: what a busy machine takes away is not ours.
        const tries = [1, 2, 3].map(() => {
          const started = performance.now();
          readAt(network, root, { url });
          return performance.now() - started;
        });
        const milliseconds = Math.min(...tries);
        box.remove();
        const known = slowest.get(`${layout.id} ${burden}`);
        if (!known || known.milliseconds < milliseconds) slowest.set(`${layout.id} ${burden}`, { layout: layout.id, burden, where, milliseconds });
      }
    }
  }
  return [...slowest.values()];
}
