/**
 * An expected trouble whose message is written for people and may be shown as it is: what went wrong
 * and what to do. Every other error is a bug of ours and shows only a general sentence.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
}
