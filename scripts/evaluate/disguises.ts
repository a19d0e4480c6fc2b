/** A way of writing that a reader still reads as plain text and a keyword filter does not. */
export interface Disguise {
  readonly name: string;
  /** The class of the fault catalogue: styled letters, ignorable characters, marks, look-alikes, spacing and leet. */
  readonly family: 'styled' | 'ignorable' | 'marks' | 'look-alike' | 'spaced';
  apply(text: string): string;
}

const letters = (text: string, change: (char: string, index: number) => string) => Array.from(text, (char, i) => change(char, i)).join('');
/** Maps a-z and A-Z to a run of code points; exceptions for holes in the Unicode block. */
const styled = (lower: number, upper: number, holes: Record<string, string> = {}) => (text: string) =>
  letters(text, (char) => holes[char] ?? (/[a-z]/.test(char) ? String.fromCodePoint(lower + char.charCodeAt(0) - 97) : /[A-Z]/.test(char) ? String.fromCodePoint(upper + char.charCodeAt(0) - 65) : char));
const between = (mark: string) => (text: string) => text.replace(/([A-Za-z])(?=[A-Za-z])/g, `$1${mark}`);
const swap = (pairs: Record<string, string>) => (text: string) => letters(text, (char) => pairs[char] ?? char);
/** Every second letter that can be swapped, so that words mix scripts. */
const mixed = (pairs: Record<string, string>) => (text: string) => {
  let turn = 0;
  return letters(text, (char) => (pairs[char] && turn++ % 2 === 0 ? pairs[char]! : char));
};
const inWords = (change: (word: string) => string) => (text: string) => text.replace(/[A-Za-z]+/g, change);

const SCRIPT_HOLES = { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' };
const FRAKTUR_HOLES = { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' };
const DOUBLE_HOLES = { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' };
const CYRILLIC = { a: 'а', c: 'с', e: 'е', i: 'і', j: 'ј', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у', A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х' };
const GREEK = { a: 'α', o: 'ο', v: 'ν', i: 'ι', u: 'υ', p: 'ρ', A: 'Α', B: 'Β', E: 'Ε', H: 'Η', I: 'Ι', K: 'Κ', M: 'Μ', N: 'Ν', O: 'Ο', P: 'Ρ', T: 'Τ', X: 'Χ' };
const SMALL_CAPS = { a: 'ᴀ', b: 'ʙ', c: 'ᴄ', d: 'ᴅ', e: 'ᴇ', f: 'ꜰ', g: 'ɢ', h: 'ʜ', i: 'ɪ', j: 'ᴊ', k: 'ᴋ', l: 'ʟ', m: 'ᴍ', n: 'ɴ', o: 'ᴏ', p: 'ᴘ', r: 'ʀ', s: 'ꜱ', t: 'ᴛ', u: 'ᴜ', v: 'ᴠ', w: 'ᴡ', y: 'ʏ', z: 'ᴢ' };
const LEET = { a: '4', e: '3', i: '1', o: '0' };

export const DISGUISES: readonly Disguise[] = [
  { name: 'bold', family: 'styled', apply: styled(0x1d41a, 0x1d400) },
  { name: 'italic', family: 'styled', apply: styled(0x1d44e, 0x1d434, { h: 'ℎ' }) },
  { name: 'bold italic', family: 'styled', apply: styled(0x1d482, 0x1d468) },
  { name: 'script', family: 'styled', apply: styled(0x1d4b6, 0x1d49c, SCRIPT_HOLES) },
  { name: 'bold script', family: 'styled', apply: styled(0x1d4ea, 0x1d4d0) },
  { name: 'fraktur', family: 'styled', apply: styled(0x1d51e, 0x1d504, FRAKTUR_HOLES) },
  { name: 'double-struck', family: 'styled', apply: styled(0x1d552, 0x1d538, DOUBLE_HOLES) },
  { name: 'sans', family: 'styled', apply: styled(0x1d5ba, 0x1d5a0) },
  { name: 'bold sans', family: 'styled', apply: styled(0x1d5ee, 0x1d5d4) },
  { name: 'monospace', family: 'styled', apply: styled(0x1d68a, 0x1d670) },
  { name: 'full width', family: 'styled', apply: styled(0xff41, 0xff21) },
  { name: 'circled', family: 'styled', apply: styled(0x24d0, 0x24b6) },
  { name: 'squared capitals', family: 'styled', apply: (text) => styled(0, 0x1f170)(text.toUpperCase()) },
  { name: 'parenthesised', family: 'styled', apply: (text) => styled(0x249c, 0)(text.toLowerCase()) },
  { name: 'small capitals', family: 'styled', apply: (text) => swap(SMALL_CAPS)(text.toLowerCase()) },
  { name: 'zero-width space', family: 'ignorable', apply: between('\u200b') },
  { name: 'zero-width joiner', family: 'ignorable', apply: between('\u200d') },
  { name: 'zero-width non-joiner', family: 'ignorable', apply: between('\u200c') },
  { name: 'soft hyphen', family: 'ignorable', apply: between('\u00ad') },
  { name: 'word joiner', family: 'ignorable', apply: between('\u2060') },
  { name: 'byte-order mark', family: 'ignorable', apply: between('\ufeff') },
  { name: 'variation selector', family: 'ignorable', apply: between('\ufe0f') },
  { name: 'tag characters', family: 'ignorable', apply: between('\u{e0061}') },
  { name: 'left-to-right marks', family: 'ignorable', apply: between('\u200e') },
  { name: 'no-break spaces', family: 'ignorable', apply: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'Hangul filler as space', family: 'ignorable', apply: (text) => text.replaceAll(' ', '\u3164') },
  { name: 'strike-through', family: 'marks', apply: (text) => letters(text, (char) => (/[A-Za-z]/.test(char) ? `${char}\u0336` : char)) },
  { name: 'dots and rings', family: 'marks', apply: (text) => letters(text, (char) => (/[A-Za-z]/.test(char) ? `${char}\u0307\u0325` : char)) },
  { name: 'Cyrillic look-alikes', family: 'look-alike', apply: mixed(CYRILLIC) },
  { name: 'Greek look-alikes', family: 'look-alike', apply: mixed(GREEK) },
  { name: 'spaced letters', family: 'spaced', apply: (text) => inWords((word) => (word.length > 1 ? Array.from(word).join(' ') : word))(text).replace(/(?<=[A-Za-z])  (?=[A-Za-z])/g, '  ') },
  { name: 'dotted letters', family: 'spaced', apply: inWords((word) => (word.length > 3 ? Array.from(word).join('.') : word)) },
  { name: 'leet', family: 'spaced', apply: inWords((word) => (word.length > 3 ? swap(LEET)(word) : word)) },
  { name: 'emoji as gaps', family: 'spaced', apply: (text) => text.replaceAll(' ', '🔥') },
];
