/** White space in a line that is not one plain space: what is well already is no match, and no text is built anew for it. */
const MORE_SPACE = /[ \t\f\r\u00a0]{2,}|[\t\f\r\u00a0]/g;

/** The words of one text node, spaces folded; with `preWrapped` its line breaks stay, but those of pretty-printed pages. */
export function foldWords(data: string, preWrapped: boolean): string {
  if (!preWrapped) return data.replace(/[ \t\r\n\f\u00a0]{2,}|[\t\r\n\f\u00a0]/g, ' ');
  return (data.includes('\n') ? data.replace(/\n[ \t]{4,}/g, ' ') : data).replace(MORE_SPACE, ' ');
}
/** One space between words, no space around line breaks, at most one blank line, well-formed Unicode. */
export function foldSpace(text: string): string {
  return foldLines(text.replace(MORE_SPACE, ' '));
}
/** The same for a text whose spaces are folded. */
export function foldLines(text: string): string {
  const folded = (text.includes('\n') ? text.replace(/ \n ?|\n /g, '\n').replace(/\n{3,}/g, '\n\n') : text).trim();
  // Asked by `typeof`: the `in` operator throws a TypeError on a primitive string.
  const { toWellFormed } = folded as string & { toWellFormed?: () => string };
  return typeof toWellFormed === 'function' ? toWellFormed.call(folded) : folded;
}
/** A text in one line, with single spaces. */
export const oneLine = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
