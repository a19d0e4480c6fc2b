import { say } from '../words/words';

/** The tones in which one may ask not to be marketed to. */
export type NoticeTone = 'kind' | 'short' | 'formal';

/** The notice in each tone, in the language of the interface; the user may change every word of it. */
export const NOTICES: Readonly<Record<NoticeTone, (name: string) => string>> = {
  kind: (name) => say('notice.words.kind', { name }),
  short: (name) => say('notice.words.short', { name }),
  formal: (name) => say('notice.words.formal', { name }),
};
