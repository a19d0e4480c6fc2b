import type { Network } from './define-network';
import { facebook } from './facebook';
import { linkedin } from './linkedin';
import { x } from './x';

/** The sites we read. Adding one: its folder, its fixtures, a line here and its addresses in `matches.ts`. */
export const NETWORKS: readonly Network[] = [linkedin, x, facebook];

/** The network that serves an address, or undefined when it is none of ours. */
export function findNetwork(url: URL): Network | undefined {
  return NETWORKS.find((network) => network.matches.some((pattern) => url.href.startsWith(pattern.slice(0, -1))));
}
