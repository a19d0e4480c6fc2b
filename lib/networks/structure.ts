import type { CodeWords } from '../core/code-words';

/** What stands for everything that is not structure. */
export const GAP = '…';

/**
 * The words of code, as opposed to words of people: what may be said of a page's structure without saying
 * anything of what stands in it. Test ids, component keys and drawing ids are kept token by token; a token
 * that is no word of code (a handle, a name, an id) becomes a gap.
 */
export interface Structure {
  /** True for a single word of code. */
  isToken(word: string): boolean;
  /** `UserAvatar-Container-ada` as `UserAvatar-Container-…`: words of code stay, everything else is one gap. */
  structureOf(value: string): string;
  /** The tag of an element; one that is none of HTML's or SVG's by its words of code. */
  structureOfTag(name: string): string;
  /** A role as it is when it is one of the standard's. */
  structureOfRole(role: string): string;
}

/** Makes what tells structure from words. The words come from whoever asks: a tab that is never asked need not carry them. */
export function createStructure(words: CodeWords): Structure {
  const [tokens, tags, roles] = [words.tokens, words.tags, words.roles].map((list) => new Set(list.split(/\s+/))) as [Set<string>, Set<string>, Set<string>];
  // Two letters are found in any id by chance.
  const isToken = (word: string) => (word.length > 2 || /^(dm|ad|li|id|qa)$/i.test(word)) && tokens.has(word.toLowerCase());
  const structureOf = (value: string) => {
    const parts = value.slice(0, 200).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[-_:./]|[^A-Za-z\-_:./]+/g) ?? [];
    const kept = parts.map((part) => (/^[A-Za-z]+$/.test(part) ? (isToken(part) ? part : GAP) : /^[-_:./]$/.test(part) ? part : GAP));
    return kept.join('').replace(/…(?:[-_:./]?…)*/g, GAP);
  };
  return {
    isToken,
    structureOf,
    structureOfTag: (name) => (tags.has(name.toLowerCase()) ? name.toLowerCase() : structureOf(name)),
    structureOfRole: (role) => (roles.has(role) || isToken(role) ? role : GAP),
  };
}
