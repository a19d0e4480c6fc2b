import type { Told } from './told';
import { tellInEnglish } from './told-words';

/**
 * An expected trouble that people are told of: what went wrong and what to do. `message` is English and may
 * be shown as it is. Every other error is a bug of ours and shows only a general sentence.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** The same for the reader's language. Absent where what was expected is no sentence of ours. */
  readonly told?: Told;

  /** `field` is the one that `what` is about; `message` names it, because who reads a log sees no form. */
  constructor(what: Told | string, field?: string) {
    const words = typeof what === 'string' ? what : tellInEnglish(what);
    super(field === undefined ? words : `${field}: ${words}`);
    if (typeof what !== 'string') this.told = what;
  }
}
