import { fromBase64 } from '../core/base64';

/**
 * What every character counts as. Nothing is worked out here: classes are data, made by `npm run letters`
 * (scripts/letters says how), so that every browser folds alike, whatever its Unicode. The table of units
 * is filled the first time a unit is seen: the hot loop then never searches.
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

/** From here on `units` holds what makes words, below it the class of what doesn't. */
export const MAKES_WORDS = 256;
/** The bits of what came as a look-alike and, highest of all, as a digit. */
export const CAME_LOOKALIKE = MAKES_WORDS << (LOOKALIKE >> 5), CAME_DIGIT = MAKES_WORDS << (DIGIT >> 5);
/**
 * For hot loops, what units are: of letters and digits what they add to a word's hash in the low eight bits,
 * and above them a bit for how they came (`MAKES_WORDS << (class >> 5)`); of all else the class. NOT_YET means
 * not yet looked up: call `unitClass`.
 */
export const units = new Uint16Array(65_536);

/** Runs of code points of one class, `first << 9 | class`, in their order; `RISING` when the class rises with them. */
let runs = new Int32Array(0);
export const RISING = 256;
/** Units that stand for several letters, each followed by a number of its letters: five bits each, the first ones lowest. */
let expanding = new Int32Array(0);
const expansions = new Map<number, readonly number[]>();

/** Takes the classes of all characters as base64: the number of runs, the runs, and what units expand to. */
export function takeClasses(packed: string): void {
  const all = new Int32Array(fromBase64(packed).buffer);
  runs = all.subarray(1, 1 + all[0]!);
  expanding = all.subarray(1 + all[0]!);
  expansions.clear();
}

/** The class of a code point, by search. Throws Error when no classes were taken: read on, and nothing would be found. */
function findClass(codePoint: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]! >>> 9 <= codePoint) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (run === undefined) throw new Error('expected classes of characters to be taken first');
  return (run & 255) + (run & RISING ? codePoint - (run >>> 9) : 0);
}

/** The class of a UTF-16 unit. Surrogates give HIGH_SURROGATE (see `astralClass`) or SEPARATOR when alone. */
export function unitClass(unit: number): number {
  const held = units[unit]!;
  if (held >= MAKES_WORDS) return held < CAME_DIGIT ? (held & 31) | ((23 - Math.clz32(held)) << 5) : held & 255;
  if (held !== NOT_YET) return held;
  const cls = findClass(unit);
  units[unit] = cls < FIRST_SIGN ? (cls < DIGIT ? cls & 31 : cls) | (MAKES_WORDS << (cls >> 5)) : cls;
  return cls;
}

/** The letter classes an EXPANDS unit stands for. */
export function expansionOf(unit: number): readonly number[] {
  if (expansions.size === 0) {
    for (let at = 0; at < expanding.length; at += 2) {
      const letters: number[] = [];
      for (let rest = expanding[at + 1]!; rest > 0; rest >>= 5) letters.push(rest & 31);
      expansions.set(expanding[at]!, letters);
    }
  }
  return expansions.get(unit) ?? [];
}

/** The class of a code point above U+FFFF: a styled letter or digit, an ideograph, an emoji, or ignored. */
export const astralClass = findClass;
