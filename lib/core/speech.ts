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

/** Fills the holes of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : hole));
}
