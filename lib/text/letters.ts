/**
 * What every UTF-16 unit counts as. Tables are filled the first time a unit is seen: the hot loop then
 * never normalizes. NFKC comes before lower case (the other order leaves styled capitals),
 * marks are dropped only from Latin, Greek and Cyrillic bases, and look-alikes keep a flag of their
 * own because they may be real letters of another script (UTS #39 skeletons are not a normalization).
 */

/** Classes below 128 are letters of a-z in the low five bits (1 is a); the two bits above say how they came. */
export const LOWER = 0;
export const UPPER = 32;
/** A Cyrillic, Greek or Armenian letter that looks like a Latin one. */
export const LOOKALIKE = 64;
/** A Latin letter in disguise: full-width, circled, small capital and the like. */
export const STYLED = 96;

export const DIGIT = 128; // to 137
/** Classes below this are letters and digits. */
export const FIRST_SIGN = 140;
export const SPACE = 140;
/** Commas, brackets and what else merely separates words. */
export const SEPARATOR = 141;
export const NEWLINE = 142;
export const PERIOD = 143;
export const QUESTION = 144;
export const EXCLAMATION = 145;
/** `:` `;` `…` and the like: phrases don't reach across. */
export const BREAK = 146;
export const HASH = 147;
export const PERCENT = 148;
export const SLASH = 149;
export const HYPHEN = 150;
export const QUOTE = 151;
export const CODE_MARK = 152;
export const EMOJI = 153;
export const BULLET = 154;
/** From here on a word may go on behind it, or begin with it. */
export const ODD = 160;
export const IGNORED = 160;
export const AT = 161;
export const CURRENCY = 162;
export const APOSTROPHE = 163;
export const HIGH_SURROGATE = 164;
/** One unit that stands for several letters, such as ß or ﬁ; see `expansionOf`. */
export const EXPANDS = 165;
/** A character of a script without spaces: a word by itself. */
export const IDEOGRAPH = 166;
/** A letter of any other script. */
export const OTHER_LETTER = 167;
export const BIDI_CONTROL = 168;
/** A combining mark: dropped, and counted when there are many. */
export const MARK = 169;
/** A class that no unit has: half a pair. */
export const NOTHING = 255;
export const NOT_YET = 0;

const LOOKALIKES: Record<string, string> = {
  a: 'аαАΑ', b: 'ВβΒЬ', c: 'сϲСϹ', d: 'ԁ', e: 'еЕεΕ', f: 'ϝ', g: 'ԍ', h: 'һНΗհ', i: 'іІιΙї', j: 'јЈ', k: 'кКκΚ', l: 'ӏӀ', m: 'мМΜ', n: 'ηΝո', o: 'оОοΟσօ',
  p: 'рРρΡ', q: 'ԛ', r: 'гѓ', s: 'ѕЅ', t: 'тТτΤ', u: 'υս', v: 'νѵѴ', w: 'ԝшωԜ', x: 'хХχΧ', y: 'уУγΥү', z: 'Ζ',
};
const STYLED_LATIN: Record<string, string> = {
  a: 'ᴀɑ', b: 'ʙ', c: 'ᴄ', d: 'ᴅ', e: 'ᴇ', f: 'ꜰ', g: 'ɢɡ', h: 'ʜ', i: 'ɪ', j: 'ᴊ', k: 'ᴋ', l: 'ʟ', m: 'ᴍ', n: 'ɴ', o: 'ᴏ', p: 'ᴘ', q: 'ǫꞯ', r: 'ʀ', s: 'ꜱ', t: 'ᴛ', u: 'ᴜ', v: 'ᴠ', w: 'ᴡ', y: 'ʏ', z: 'ᴢ',
};
/** Latin letters that Unicode does not decompose. */
const PLAIN_LATIN: Record<string, string> = { a: 'ª', d: 'đĐðÐ', h: 'ħĦ', i: 'ı', l: 'łŁ', o: 'øØº', t: 'ŧŦ', b: 'ƀ' };
const EXPANSIONS: Record<string, string> = { ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', þ: 'th', Þ: 'th' };

/** From here on `units` holds what makes words, below it the class of what doesn't. */
export const MAKES_WORDS = 256;
/** The bits of what came as a look-alike and, highest of all, as a digit. */
export const CAME_LOOKALIKE = MAKES_WORDS << (LOOKALIKE >> 5), CAME_DIGIT = MAKES_WORDS << (DIGIT >> 5);
/**
 * For hot loops, what units are: of letters and digits what they add to a word's hash in the low eight bits,
 * and above them a bit for how they came (`MAKES_WORDS << (class >> 5)`); of all else the class. NOT_YET means
 * not yet computed: call `unitClass`.
 */
export const units = new Uint16Array(65_536);
const expansions = new Map<number, readonly number[]>();
/** Units below this are classed when the extension is built, so that no page waits for it; all others when they are first seen. */
const CLASSED_AHEAD = 0x3000;

/** The first part of `units`, all computed. */
export function classAhead(): Uint16Array {
  for (let unit = 0; unit < CLASSED_AHEAD; unit++) unitClass(unit);
  return units.slice(0, CLASSED_AHEAD);
}
/** Takes what `classAhead` gave elsewhere. */
export function takeClasses(ahead: Uint16Array): void {
  units.set(ahead);
}

/** The class of a UTF-16 unit. Surrogates give HIGH_SURROGATE (see `astralClass`) or SEPARATOR when alone. */
export function unitClass(unit: number): number {
  const held = units[unit]!;
  if (held >= MAKES_WORDS) return held < CAME_DIGIT ? (held & 31) | ((23 - Math.clz32(held)) << 5) : held & 255;
  if (held !== NOT_YET) return held;
  const cls = computeClass(unit);
  units[unit] = cls < FIRST_SIGN ? (cls < DIGIT ? cls & 31 : cls) | (MAKES_WORDS << (cls >> 5)) : cls;
  return cls;
}

/** The letter classes an EXPANDS unit stands for. */
export function expansionOf(unit: number): readonly number[] {
  if (!expansions.has(unit)) computeClass(unit);
  return expansions.get(unit) ?? [];
}

const astral = new Map<number, number>();
/** The class of a code point above U+FFFF: a styled letter or digit, an ideograph, an emoji, or ignored. */
export function astralClass(codePoint: number): number {
  let found = astral.get(codePoint);
  if (found === undefined) {
    found = computeAstral(codePoint);
    if (astral.size < 4_000) astral.set(codePoint, found);
  }
  return found;
}

function computeAstral(cp: number): number {
  if (cp >= 0xe0000 && cp <= 0xe0fff) return IGNORED; // tag characters and variation selectors
  if (cp >= 0x1f130 && cp <= 0x1f189) {
    const at = (cp - 0x1f130) % 32; // squared, negative circled, negative squared capitals
    if (at < 26) return STYLED + 1 + at;
  }
  if (cp >= 0x1f1e6 && cp <= 0x1f1ff) return EMOJI; // flags
  if ((cp >= 0x1f442 && cp <= 0x1f4fc) || (cp >= 0x1f5fb && cp <= 0x1f64f) || (cp >= 0x1f680 && cp <= 0x1f6c5) || (cp >= 0x1f947 && cp <= 0x1f9ff)) return EMOJI; // most of those in use, without a pattern
  const plain = String.fromCodePoint(cp).normalize('NFKD');
  const letter = asciiLetter(plain);
  if (letter) return STYLED + letter;
  if (/^\d$/.test(plain)) return DIGIT + plain.charCodeAt(0) - 48;
  if (cp >= 0x20000 && cp <= 0x3ffff) return IDEOGRAPH;
  if (plain.length <= 2 && /^[\u0370-\u03ff]/.test(plain)) {
    const greek = unitClass(plain.charCodeAt(0));
    return greek < DIGIT ? STYLED + (greek & 31) : OTHER_LETTER; // an alpha looks like an a, a psi like nothing
  }
  const text = String.fromCodePoint(cp);
  if (/\p{Extended_Pictographic}|\p{Emoji_Modifier}/u.test(text)) return EMOJI;
  return /\p{L}/u.test(text) ? OTHER_LETTER : SEPARATOR;
}

function asciiLetter(text: string): number {
  const found = /^\(?([a-z])\)?$/i.exec(text);
  return found ? found[1]!.toLowerCase().charCodeAt(0) - 96 : 0;
}

function computeClass(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE;
  if (unit >= 0xdc00 && unit <= 0xdfff) return SEPARATOR;
  const char = String.fromCharCode(unit);
  const listed = (listedClasses ??= listClasses()).get(char);
  if (listed !== undefined) return listed;
  if (/[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/.test(char)) return MARK;
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(char)) return BIDI_CONTROL;
  if (/\p{Default_Ignorable_Code_Point}/u.test(char) || unit < 9) return IGNORED;
  if (/\p{White_Space}/u.test(char)) return unit === 0x2028 || unit === 0x2029 || unit === 0x85 ? NEWLINE : SPACE;
  const plain = char.normalize('NFKC');
  if (plain !== char && plain.length === 1) {
    const folded = unitClass(plain.charCodeAt(0));
    return folded < 128 && folded > 0 && !/[\u00aa-\u024f\u1e00-\u1eff]/.test(char) ? STYLED + (folded & 31) : folded;
  }
  const stripped = char.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const letter = asciiLetter(stripped);
  if (letter) return /[\u00c0-\u024f\u1e00-\u1eff]/.test(char) ? (char === char.toLowerCase() ? LOWER : UPPER) + letter : STYLED + letter;
  if (/^\d$/.test(stripped)) return DIGIT + stripped.charCodeAt(0) - 48;
  if (/^[a-z]{2,4}$/i.test(stripped)) return setExpansion(unit, stripped);
  if (stripped !== char && stripped.length === 1 && /[\u0370-\u04ff]/.test(stripped)) return unitClass(stripped.charCodeAt(0));
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f]/.test(char) && /\p{L}|\p{M}/u.test(char)) return IDEOGRAPH;
  if (/\p{L}|\p{M}/u.test(char)) return OTHER_LETTER;
  if (/\p{Sc}/u.test(char)) return CURRENCY;
  if (/\p{Extended_Pictographic}/u.test(char)) return EMOJI;
  if (/[\u2190-\u21ff\u25a0-\u25ff\u2756-\u27bf]/.test(char)) return BULLET;
  return SEPARATOR;
}

function setExpansion(unit: number, letters: string): number {
  expansions.set(unit, Array.from(letters.toLowerCase(), (letter) => letter.charCodeAt(0) - 96));
  return EXPANDS;
}

let listedClasses: ReadonlyMap<string, number> | undefined;
/** Classes of characters that are written out above and here. Made when first asked for: what was classed ahead needs none of it. */
function listClasses(): ReadonlyMap<string, number> {
  const listed = new Map<string, number>();
  const list = (cls: number, chars: string) => {
    for (const char of chars) listed.set(char, cls);
  };
  for (let i = 0; i < 26; i++) {
    listed.set(String.fromCharCode(97 + i), LOWER + 1 + i);
    listed.set(String.fromCharCode(65 + i), UPPER + 1 + i);
  }
  for (const [letter, chars] of Object.entries(LOOKALIKES)) list(LOOKALIKE + letter.charCodeAt(0) - 96, chars);
  for (const [letter, chars] of Object.entries(STYLED_LATIN)) list(STYLED + letter.charCodeAt(0) - 96, chars);
  for (const [letter, chars] of Object.entries(PLAIN_LATIN)) list(LOWER + letter.charCodeAt(0) - 96, chars);
  for (const [char, letters] of Object.entries(EXPANSIONS)) listed.set(char, setExpansion(char.charCodeAt(0), letters));
  list(SPACE, ' \t\f\v\u00a0\u2009\u202f\u115f\u1160\u2800\u3164\uffa0'); // the last look like a gap
  list(IGNORED, '\u00ad\u200b\u200c\u200d\u2060\ufe0f\ufeff');
  list(NEWLINE, '\n\r');
  list(PERIOD, '.。．');
  list(QUESTION, '?？¿⁇');
  list(EXCLAMATION, '!！¡‼');
  list(BREAK, ':;…：；');
  list(SEPARATOR, ',()&+|\\~^');
  list(HASH, '#＃');
  list(AT, '@');
  list(CURRENCY, '$€£¥₹');
  list(PERCENT, '%');
  list(SLASH, '/');
  list(APOSTROPHE, "'’‘ʼ`´");
  list(HYPHEN, '-‐‑‒–—_');
  list(QUOTE, '"“”„«»');
  list(CODE_MARK, '{}[]<>=*');
  list(BULLET, '•▪►▶→➡➜✔✓●○◆■★☆👉');
  return listed;
}
