import type { NetworkId } from '../../../lib/core/vocabulary';

/** One page of the demo: invented people and words in the real structure, shown at the real address. */
export interface DemoPage {
  readonly network: NetworkId;
  readonly name: string;
  readonly url: string;
  html(): string;
}
