import type { ActionId } from '../core/vocabulary';

/** The places of an item in the page that an action may touch. */
export interface Place {
  /** The author's line: the mark stands here. */
  readonly anchor: Element;
  /** The content: dimmed or folded. */
  readonly body: Element;
  /** What its style says, when that has been asked already: reading and writing by turns is slow. */
  readonly look?: Look;
}
export interface Look {
  readonly isDark: boolean;
  /** True when the anchor is a line of its own. */
  readonly isLine: boolean;
}
/** The words an action shows. Drawn by CSS inside a closed shadow root, never as text of the page. */
export interface Label {
  /** E.g. `Marketing, very likely: asks for a call`. */
  readonly words: string;
  /** Added by a pressed mark where the browser opened nothing. */
  readonly inToolbar: string;
  /** On the button that brings a folded item back. */
  readonly show: string;
  /** Which glyph: the verdict's kind, or `listed`. */
  readonly glyph: 'marketing' | 'peer' | 'recruiting' | 'other' | 'unsure' | 'listed' | 'worth-reading';
}
/** What is told of the user's own clicks and keys; never of those that a page makes up. */
export interface Calls {
  /** The user brought the content back in the page. */
  onReveal(): void;
  /** The user pressed the mark and wants to know more. False when nothing could be opened. */
  onAsk(): Promise<boolean>;
}
/** An act that was carried out. */
export interface Applied {
  /** Restores the DOM byte for byte; harmless when called again. */
  undo(): void;
  /** False when the page has taken our element away. */
  isPresent(): boolean;
}
export interface Action {
  readonly id: ActionId;
  /** Carries it out. */
  apply(place: Place, label: Label, calls: Calls): Applied;
}

/** Returns the action unchanged; exists so that an action is checked where it is written. */
export function defineAction(action: Action): Action {
  return action;
}
