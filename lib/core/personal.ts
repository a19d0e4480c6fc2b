import type { TabRules } from './own-rule';
import type { Template } from './template';

/** What one user has taught and written, and what was noticed on this computer, as a tab needs it. Holds no text. */
export interface Personal {
  /** What the points of rules are multiplied with, in hundredths, by rule id. */
  readonly factors: Readonly<Record<string, number>>;
  /** Hashes of items that the user called marketing. */
  readonly marketing: readonly string[];
  readonly own: TabRules;
  /** Texts that two senders or more have sent. */
  readonly templates: readonly Template[];
  /** Hashes of senders whose invitation was still open, and when it was last seen so. */
  readonly invited: readonly (readonly [sender: number, at: number])[];
}
/** What a tab noticed: sketches of texts with their sender, and senders of open invitations. */
export interface Encounters {
  readonly texts: readonly { readonly sketch: readonly number[]; readonly sender: number }[];
  readonly invited: readonly number[];
}
