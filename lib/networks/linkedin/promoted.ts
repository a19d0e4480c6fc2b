import type { Promoted } from '../../core/vocabulary';

/** What a card shows for and against being an ad. `undefined` means the card does not tell. */
export interface PromotedEvidence {
  /** The slot where the time stands holds the localised word. */
  readonly label: boolean;
  /** LinkedIn's tracking says so, either way. */
  readonly tracked?: boolean;
  /** A lead form opened by a sponsored post. */
  readonly leadForm?: boolean;
  /** Marks that only ads were seen with, but that an author could imitate. Looked for where they can still decide. */
  readonly adLink?: () => boolean;
  readonly time?: boolean;
  readonly visibility?: boolean;
  /** Asked on the home feed only: nothing elsewhere has the button. */
  readonly hideButton?: boolean;
}

/** One strong vote or two weak ones. Page author, header and follow button carry no weight (2026-03: wrong). */
export function isPromoted(evidence: PromotedEvidence): Promoted {
  if (evidence.label || evidence.leadForm || evidence.tracked === true) return 'yes';
  if (evidence.tracked === false) return 'no';
  let [against, weak] = [0, 0];
  for (const seen of [evidence.time, evidence.visibility, evidence.hideButton]) {
    if (seen === true) against++;
    if (seen === false) weak++;
  }
  if (against > weak) return 'no';
  if (evidence.adLink?.()) weak++;
  if (against === 0) return weak >= 2 ? 'yes' : 'unknown';
  return against >= weak ? 'no' : 'unknown';
}
