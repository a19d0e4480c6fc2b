/** Longest stretch between quotation marks that is taken for somebody else's words, in UTF-16 units. */
const LONGEST = 220;
/** Where more of a text than this share stands in quotation marks, they say nothing about whose words they are. */
const MOST = 0.4;
/** What stands between words, also where they may not be parted, and where a filler does its work. */
const SPACES = ' \u00a0\u202f\u3164';
const BEFORE_STRAIGHT = `${SPACES}\n\t(:,`;
/** Opening marks and what may close them: English and straight, French, German. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“”' };
const OPENING = Object.keys(CLOSING);

/**
 * Hides what a text quotes: a colleague who makes fun of a pitch, warns of one or teaches how to answer it repeats
 * its words in quotation marks, and they must not count as his own. Only quotations of several words are hidden; one
 * word ("free") is as often emphasis. In: a text. Out: a text of the same length, so that places in it stay true,
 * with spaces between the quotation marks; the text itself when it quotes nothing, or is mostly quotation (a pitch wrapped in
 * quotation marks is still a pitch). Linear: no mark looks past the next one of its kind.
 */
export function hideQuoted(text: string): string {
  if (!OPENING.some((mark) => text.includes(mark))) return text;
  const spans: [from: number, to: number][] = [];
  let hidden = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // By number: to ask a table of names for every character takes ten times as long.
    if ((unit !== 34 && unit !== 0xab && unit !== 0x201c && unit !== 0x201e) || !mayOpen(text, i)) continue;
    const end = closes(text, i, CLOSING[text[i]!]!);
    if (end < 0) continue;
    spans.push([i + 1, end]);
    hidden += end - i - 1;
    i = end;
  }
  return hidden === 0 || hidden > text.length * MOST ? text : blank(text, spans);
}

/** A straight mark opens only after a space or a bracket: 5" is a size. */
function mayOpen(text: string, at: number): boolean {
  return at === 0 || text[at] !== '"' || BEFORE_STRAIGHT.includes(text[at - 1]!);
}
/** Where the quotation that begins at `at` ends; -1 when it has one word, is too long, or never does. */
function closes(text: string, at: number, closing: string): number {
  const last = Math.min(text.length - 1, at + LONGEST);
  let words = false;
  for (let i = at + 1; i <= last; i++) {
    const letter = text[i]!;
    if (closing.includes(letter)) return words ? i : -1;
    if (letter === '\n' || letter === text[at]) return -1;
    words ||= SPACES.includes(letter);
  }
  return -1;
}
function blank(text: string, spans: readonly (readonly [number, number])[]): string {
  let out = '';
  let from = 0;
  for (const [start, end] of spans) {
    out += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}
