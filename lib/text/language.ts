import { LANGUAGES } from './function-words';
import { hashLetter } from './hash';
import { CAME_DIGIT, CAME_LOOKALIKE, DIGIT, EXPANDS, HIGH_SURROGATE, IDEOGRAPH, IGNORED, MAKES_WORDS, MARK, OTHER_LETTER, astralClass, expansionOf, unitClass, units } from './letters';

/** The opening tells; a language rarely changes within a text. */
const LOOK_AT = 400;
const OTHER = LANGUAGES.length;
/** How much a word says that so many languages share. */
const WORTH = [0, 1, 0.45, 0.3, 0.2, 0.15, 0.1, 0.05, 0.05];
/** At least this share of the words must belong to the language, counted fully. */
const LEAST_SHARE = 0.1;
/** From so many words on, a text without a single small word that we know is in an unknown language. */
const ENOUGH_WORDS = 8;

/** The small words of all languages by hash, open-addressed: made by `makeLanguageTable`, and shipped with the tables. */
export interface LanguageTable {
  readonly hashes: Int32Array;
  /** Which languages use a word: bits in the order of LANGUAGES, and OTHER. */
  readonly masks: Uint8Array;
}
/** Tells languages apart. Holds the buffers of one text; reused for the next. */
export interface LanguageReader {
  /**
   * The language of a text by its small words: one of the seven that rules are written in, `und` when it is
   * surely none of them, `und-Cyrl` and the like for another script, undefined when there is too little to
   * tell. Looks at the first 400 characters; no allocation.
   */
  detect(text: string): string | undefined;
}
const bitCount = Uint8Array.from({ length: 256 }, (_, mask) => mask.toString(2).replaceAll('0', '').length);

/** Letters with marks that point to one of the languages: bits in the order of LANGUAGES, and OTHER. */
const MARKED: Readonly<Record<string, string>> = { de: 'äöüßÄÖÜ', fr: 'èêœÈÊçàùÇÀéâîôÉ', es: 'ñ¿¡Ñáíóú', pt: 'ãõÃÕçÇáíóúâêôé', it: 'èòùàÈÒ', other: 'åÅøØæÆęąłńśźżśćčřěůğışİőűășțăđươ' };
const marked = new Uint8Array(0x250);
for (const [language, letters] of Object.entries(MARKED))
  for (const letter of letters) marked[letter.charCodeAt(0)]! |= 1 << (language === 'other' ? OTHER : LANGUAGES.indexOf(language as 'de'));

const SCRIPTS: readonly (readonly [from: number, to: number, code: string])[] = [
  [0x370, 0x3ff, 'Grek'], [0x400, 0x52f, 'Cyrl'], [0x530, 0x58f, 'Armn'], [0x590, 0x5ff, 'Hebr'], [0x600, 0x8ff, 'Arab'], [0x900, 0x97f, 'Deva'], [0x980, 0x9ff, 'Beng'],
  [0xb80, 0xbff, 'Taml'], [0xe00, 0xe7f, 'Thai'], [0x10a0, 0x10ff, 'Geor'], [0x3040, 0x30ff, 'Jpan'], [0x3400, 0x9fff, 'Hani'], [0xac00, 0xd7af, 'Hang'],
];
const ONLY_OTHER = 1 << OTHER;

/** Makes a reader over a table of small words. */
export function createLanguageReader(table: LanguageTable): LanguageReader {
  const scores = new Float64Array(OTHER + 1);
  /** How many words of a text belong to just these languages. */
  const counts = new Uint16Array(256);
  const maskOf = maskFinder(table);

  function detectLanguage(text: string): string | undefined {
    scores.fill(0);
    counts.fill(0);
    const end = Math.min(text.length, LOOK_AT);
    let words = 0, hash = 0, length = 0, letters = 0, others = 0, script = 0;
    for (let i = 0; i <= end; i++) {
      const unit = i < end ? text.charCodeAt(i) : 32;
      const held = units[unit] || (unitClass(unit), units[unit]!);
      if (held >= MAKES_WORDS && held < CAME_DIGIT) {
        hash = hashLetter(hash, held & 255);
        length++;
        if ((held & CAME_LOOKALIKE) === 0) letters++;
        if (unit > 0xbf) addMarked(unit);
        continue;
      }
      let cls = unitClass(unit);
      if (cls === HIGH_SURROGATE) {
        const code = text.codePointAt(i)!;
        cls = code > 0xffff ? astralClass(code) : IGNORED;
        if (code > 0xffff) i++;
      }
      if (cls < DIGIT) {
        hash = hashLetter(hash, cls & 31);
        length++;
        letters++; // in disguise, of two units
      } else if (cls === EXPANDS) {
        for (const letter of expansionOf(unit)) hash = hashLetter(hash, letter);
        length++;
        letters++;
        addMarked(unit);
      } else if (cls === OTHER_LETTER || cls === IDEOGRAPH) {
        others++;
        script ||= unit;
        hash = hashLetter(hash, unit);
        length++;
      } else if (cls === IGNORED || cls === MARK) continue;
      else {
        if (length > 0) {
          words++;
          counts[maskOf(hash)]!++;
        } else if (unit === 0xbf || unit === 0xa1) addMarked(unit);
        hash = 0;
        length = 0;
      }
    }
    if (others > 3 && others * 2 > letters) return `und-${SCRIPTS.find(([from, to]) => script >= from && script <= to)?.[2] ?? 'Zyyy'}`;
    return words === 0 ? undefined : pick(words);
  }

  function pick(words: number): string | undefined {
    for (let mask = 1; mask < 256; mask++) {
      const times = counts[mask]!;
      if (times === 0) continue;
      // What a language of ours uses too says little for the others.
      const ours = mask & ~ONLY_OTHER;
      if (ours !== 0) addWord(ours, WORTH[bitCount[ours]!]! * times);
      if (mask & ONLY_OTHER) scores[OTHER]! += (ours === 0 ? 1 : 0.15) * times;
    }
    let best = 0;
    for (let i = 1; i <= OTHER; i++) if (scores[i]! > scores[best]!) best = i;
    const enough = scores[best]! >= LEAST_SHARE * words && scores[best]! >= 0.9;
    if (best === OTHER) return enough ? 'und' : undefined;
    if (enough) return LANGUAGES[best];
    return words >= ENOUGH_WORDS ? 'und' : undefined;
  }
  function addWord(mask: number, worth: number): void {
    for (let bit = 0; bit <= OTHER; bit++) if (mask & (1 << bit)) scores[bit]! += worth;
  }
  function addMarked(unit: number): void {
    const mask = unit < 0x250 ? marked[unit]! : 0;
    if (mask) addWord(mask, bitCount[mask] === 1 ? 0.6 : 0.3);
  }
  return { detect: detectLanguage };
}

/** Finds the languages of a folded word by its hash. */
function maskFinder({ hashes, masks }: LanguageTable): (hash: number) => number {
  const last = hashes.length - 1;
  return (hash) => {
    let at = hash & last;
    while (masks[at] !== 0 && hashes[at] !== hash) at = (at + 1) & last;
    return masks[at]!;
  };
}

/** True for a language that rules and learned phrases can't read. */
export function isUnread(language: string | undefined): boolean {
  return language?.startsWith('und') ?? false;
}
