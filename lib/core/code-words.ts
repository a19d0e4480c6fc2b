/** Words of code, each list with white space between: whoever asks for the structure of a page brings them. */
export interface CodeWords {
  readonly tokens: string;
  readonly tags: string;
  readonly roles: string;
}
/** No list is longer, in characters. */
export const MOST_CODE_WORDS = 20_000;
