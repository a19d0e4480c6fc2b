import type { Told } from './told';
import { tellInEnglish } from './told-words';

/**
 * An expected trouble that people are told of: what went wrong and what to do. `message` is English and may
 * be shown as it is. Every other error is a bug of ours and shows only a general sentence.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** The same for the reader's language. Absent where `message` names a field and what was expected there. */
  readonly told?: Told;

  constructor(what: Told | string) {
    super(typeof what === 'string' ? what : tellInEnglish(what));
    if (typeof what !== 'string') this.told = what;
  }
}
