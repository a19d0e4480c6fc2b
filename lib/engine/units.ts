import { EXPANDS, OTHER_LETTER, unitClass } from '../text/letters';

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
  return cls < 140 || cls === OTHER_LETTER || cls === EXPANDS;
}
export function skipToSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) i++;
  return i;
}
/** True when the apostrophe ends a word of its own, as in l'offre, qu'il, dell'azienda; not in don't. */
export function elides(text: string, at: number, length: number): boolean {
  if (length === 1) return true;
  const last = text.charCodeAt(at - 1) | 32;
  const before = text.charCodeAt(at - 2) | 32;
  return (last === 108 && before === 108) || (length === 2 && ((before === 113 && last === 117) || (before === 117 && last === 110)));
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
