import { toBase64 } from '../../lib/core/base64';
import { EXPANDS, RISING } from '../../lib/text/letters';
import { classOf, expansionOf } from './class-of';

/** Unicode ends here. */
const END = 0x110000;

/** The letters that a unit stands for in one number, five bits each, the first ones lowest. Throws Error for more than fit. */
function packLetters(letters: string): number {
  if (letters.length > 6) throw new Error(`expected six letters at most, found ${letters}`);
  return [...letters].reduce((packed, letter, at) => packed | ((letter.charCodeAt(0) - 96) << (at * 5)), 0);
}

/** The classes of all characters in the form that `takeClasses` reads. */
export function packClasses(): string {
  const runs: number[] = [];
  const expanding: number[] = [];
  let first = 0, from = classOf(0), before = from, step = NaN;
  for (let codePoint = 1; codePoint <= END; codePoint++) {
    const cls = codePoint < END ? classOf(codePoint) : NaN;
    const length = codePoint - first;
    if (length === 1 && (cls === before || cls === before + 1)) step = cls - before;
    if (cls !== before + step) {
      runs.push((first << 9) | (step === 1 ? RISING : 0) | from);
      first = codePoint;
      from = cls;
      step = NaN;
    }
    if (cls === EXPANDS) expanding.push(codePoint, packLetters(expansionOf(codePoint)));
    before = cls;
  }
  return toBase64(new Uint8Array(Int32Array.from([runs.length, ...runs, ...expanding]).buffer));
}

/** The text of lib/text/letter-classes.ts. */
export function renderClasses(packed: string): string {
  const lines = packed.match(/.{1,150}/g)!.map((line) => `  '${line}',`);
  return [
    "import { takeClasses } from './letters';",
    '',
    '// Made by `npm run letters`; scripts/letters says of every character why.',
    '',
    '/** The Unicode that these classes were made with. */',
    `export const UNICODE = '${process.versions['unicode']}';`,
    '/** The classes of all characters, as `takeClasses` takes them; whoever imports this has them taken. */',
    'export const LETTER_CLASSES = [',
    ...lines,
    "].join('');",
    'takeClasses(LETTER_CLASSES);',
    '',
  ].join('\n');
}
