import { NETWORK_IDS, type NetworkId } from '../core/vocabulary';
import { MATCHES } from './matches';

/** Which network an origin belongs to, e.g. `https://x.com`; what a message claims is held against it. */
export const NETWORK_ORIGINS: ReadonlyMap<string, NetworkId> = new Map(
  NETWORK_IDS.flatMap((network) => MATCHES[network].map((match) => [new URL(match.slice(0, -1)).origin, network] as const)),
);
