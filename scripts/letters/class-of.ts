import { AT, APOSTROPHE, BIDI_CONTROL, BREAK, BULLET, CODE_MARK, CURRENCY, DIGIT, EMOJI, EXCLAMATION, EXPANDS, HASH, HIGH_SURROGATE, HYPHEN, IDEOGRAPH, IGNORED, LOOKALIKE, LOWER, MARK, NEWLINE, OTHER_LETTER, PERCENT, PERIOD, QUESTION, QUOTE, SEPARATOR, SLASH, SPACE, STYLED, UPPER } from '../../lib/text/letters';

/**
 * What every character counts as, by what Unicode says of it. NFKC comes before lower case (the other order leaves
 * styled capitals), marks are dropped only from Latin, Greek and Cyrillic bases, and look-alikes keep a flag of their
 * own because they may be real letters of another script (UTS #39 skeletons are not a normalization).
 */

/** For each unit that stands for letters, which. */
const expansions = new Map<number, string>();

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

/** The class of any code point, as a constant of lib/text/letters.ts. */
export function classOf(codePoint: number): number {
  return codePoint > 0xffff ? classOfAstral(codePoint) : classOfUnit(codePoint);
}
/** What an EXPANDS unit stands for, in small letters. */
export function expansionOf(unit: number): string {
  const letters = classOf(unit) === EXPANDS ? expansions.get(unit) : undefined;
  if (!letters) throw new Error(`U+${unit.toString(16)} stands for no letters`);
  return letters;
}

function classOfAstral(cp: number): number {
  if (cp >= 0xe0000 && cp <= 0xe0fff) return IGNORED; // tag characters and variation selectors
  if (cp >= 0x1f130 && cp <= 0x1f189) {
    const at = (cp - 0x1f130) % 32; // squared, negative circled, negative squared capitals
    if (at < 26) return STYLED + 1 + at;
  }
  if (cp >= 0x1f1e6 && cp <= 0x1f1ff) return EMOJI; // flags
  if ((cp >= 0x1f442 && cp <= 0x1f4fc) || (cp >= 0x1f5fb && cp <= 0x1f64f) || (cp >= 0x1f680 && cp <= 0x1f6c5) || (cp >= 0x1f947 && cp <= 0x1f9ff)) return EMOJI; // most of those in use
  const plain = String.fromCodePoint(cp).normalize('NFKD');
  const letter = asciiLetter(plain);
  if (letter) return STYLED + letter;
  if (/^\d$/.test(plain)) return DIGIT + plain.charCodeAt(0) - 48;
  if (cp >= 0x20000 && cp <= 0x3ffff) return IDEOGRAPH;
  if (plain.length <= 2 && /^[\u0370-\u03ff]/.test(plain)) {
    const greek = classOfUnit(plain.charCodeAt(0));
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

function classOfUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE;
  if (unit >= 0xdc00 && unit <= 0xdfff) return SEPARATOR;
  const char = String.fromCharCode(unit);
  const listed = listedClasses.get(char);
  if (listed !== undefined) return listed;
  if (/[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/.test(char)) return MARK;
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(char)) return BIDI_CONTROL;
  if (/\p{Default_Ignorable_Code_Point}/u.test(char) || unit < 9) return IGNORED;
  if (/\p{White_Space}/u.test(char)) return unit === 0x2028 || unit === 0x2029 || unit === 0x85 ? NEWLINE : SPACE;
  const plain = char.normalize('NFKC');
  if (plain !== char && plain.length === 1) {
    const folded = classOfUnit(plain.charCodeAt(0));
    if (folded === EXPANDS) return setExpansion(unit, expansionOf(plain.charCodeAt(0)));
    return folded < 128 && folded > 0 && !/[\u00aa-\u024f\u1e00-\u1eff]/.test(char) ? STYLED + (folded & 31) : folded;
  }
  const stripped = char.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const letter = asciiLetter(stripped);
  if (letter) return /[\u00c0-\u024f\u1e00-\u1eff]/.test(char) ? (char === char.toLowerCase() ? LOWER : UPPER) + letter : STYLED + letter;
  if (/^\d$/.test(stripped)) return DIGIT + stripped.charCodeAt(0) - 48;
  if (/^[a-z]{2,4}$/i.test(stripped)) return setExpansion(unit, stripped);
  if (stripped !== char && stripped.length === 1 && /[\u0370-\u04ff]/.test(stripped)) return classOfUnit(stripped.charCodeAt(0));
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f]/.test(char) && /\p{L}|\p{M}/u.test(char)) return IDEOGRAPH;
  if (/\p{L}|\p{M}/u.test(char)) return OTHER_LETTER;
  if (/\p{Sc}/u.test(char)) return CURRENCY;
  if (/\p{Extended_Pictographic}/u.test(char)) return EMOJI;
  if (/[\u2190-\u21ff\u25a0-\u25ff\u2756-\u27bf]/.test(char)) return BULLET;
  return SEPARATOR;
}

function setExpansion(unit: number, letters: string): number {
  expansions.set(unit, letters.toLowerCase());
  return EXPANDS;
}

const listedClasses = listClasses();
/** Classes of characters that are written out above and here. */
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
  list(BULLET, '•▪►▶→➡➜✔✓●○◆■★☆');
  return listed;
}
