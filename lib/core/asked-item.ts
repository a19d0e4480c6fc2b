import type { NetworkId, Surface } from './vocabulary';

/** Names one item that the user wants to see explained. No text, no author. */
export interface ItemName {
  readonly network: NetworkId;
  readonly surface: Surface;
  readonly key: string;
}
/** The same with when its mark was pressed, in ms since 1970. */
export interface AskedItem extends ItemName {
  readonly at: number;
}
