import { EXPANDS, FIRST_SIGN, NEWLINE, OTHER_LETTER, SPACE, unitClass } from '../text/letters';

// Small questions about the units around a place in a text; the scanner asks them only off its hot path.

export function isLetter(text: string, at: number): boolean {
  const cls = unitClass(text.charCodeAt(at));
  return cls < 128 || cls === OTHER_LETTER || cls === EXPANDS;
}
export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
export function isWordUnit(text: string, at: number): boolean {
  const cls = unitClass(text.charCodeAt(at));
  return cls < FIRST_SIGN || cls === OTHER_LETTER || cls === EXPANDS;
}
/** Where an address ends: at a space of any script, or what stands for one, or a line's end. */
export function skipToSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && !isSpace(text.charCodeAt(i))) i++;
  return i;
}
function isSpace(unit: number): boolean {
  if (unit < 128) return unit <= 32;
  const cls = unitClass(unit);
  return cls === SPACE || cls === NEWLINE;
}
/** True when a dot stands before the next space: an address rather than a letter in disguise. Bounded. */
export function dotAhead(text: string, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 40; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 46) return true;
    if (unit <= 32) return false;
  }
  return false;
}
