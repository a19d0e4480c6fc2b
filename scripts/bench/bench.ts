import type { Judgement } from '../../lib/engine/classify';
import type { Target } from './targets';
import type { Corpus } from './texts';

/** What all parts of the bench measure with. */
export interface Bench {
  readonly corpus: Corpus;
  /** Posts of the corpus, 100 to 2,000 characters. */
  readonly posts: readonly string[];
  /** Ten thousand plain phrases, partly out of the posts. */
  readonly phrases: readonly string[];
  readonly judgement: Judgement;
  /** How often contenders have their turn, multiplied by this. */
  readonly effort: number;
  /** Posts of the feed that is followed in a page; half as many with the whole extension. */
  readonly feed: number;
  /** Folder of the built extension. */
  readonly extension: string;
}
/** A figure that is told and promises nothing. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** Curves of one picture by name. */
export interface Growth {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly curves: Readonly<Record<string, readonly Point[]>>;
}
export interface Measured {
  readonly targets: readonly Target[];
  readonly rows?: readonly Row[];
  readonly growth?: readonly Growth[];
}
/** One part of the bench and the targets it measures. */
export interface Section {
  readonly ids: readonly string[];
  measure(bench: Bench): Measured | Promise<Measured>;
}

/** Microseconds a post of a run over some posts. */
export const perPost = (name: string, milliseconds: number, posts: readonly string[]): Row => ({ name, value: (milliseconds * 1_000) / posts.length, unit: 'µs/post' });
