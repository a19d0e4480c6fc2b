import type { VerdictKind } from './vocabulary';

/**
 * The words that stand outside our own pages: marks and folds in a page, the browser's menus, the toolbar.
 * `{who}` is a name, `{count}` a number, `{how}` one of the likelihoods.
 */
export interface Speech {
  readonly kind: Readonly<Record<VerdictKind, string>>;
  /** A kind with how likely it is. */
  readonly kindIs: string;
  readonly veryLikely: string;
  readonly likely: string;
  readonly listed: string;
  readonly contactedAgain: string;
  readonly peer: string;
  readonly promoted: string;
  readonly worthReading: string;
  /** The same of what somebody else made. */
  readonly worthPassedOn: string;
  /** Stands for the name of a sender whose name the page does not show. */
  readonly thisSender: string;
  /** Said by a pressed mark where the browser opened nothing. */
  readonly inToolbar: string;
  /** Brings a folded item back. */
  readonly show: string;
  readonly menuPerson: string;
  readonly menuPhrase: string;
  /** What the toolbar says of a tab. `none`, `one` and `many` are about what the number counts. */
  readonly counted: Readonly<Record<'pitches' | 'worth-reading' | 'none', { readonly none: string; readonly one: string; readonly many: string }>>;
  readonly unknownLayout: string;
  readonly locked: string;
  readonly paused: string;
  readonly off: string;
  readonly nothingHere: string;
}

/** Texts taken apart, each once: what stands between holes, and their names, by turns. */
const pieces = new Map<string, readonly string[]>();
function piecesOf(text: string): readonly string[] {
  const known = pieces.get(text) ?? text.split(/\{(\w+)\}/);
  pieces.set(text, known);
  return known;
}

/** Fills the holes of a text; `{name}` stays where nothing is given for it. `text` is one of ours, not a user's: each is remembered. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  let filled = '';
  for (const [at, piece] of piecesOf(text).entries()) filled += at % 2 === 0 ? piece : Object.hasOwn(values, piece) ? values[piece]! : `{${piece}}`;
  return filled;
}
