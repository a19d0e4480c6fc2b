import type { Told } from '../core/told';
import { expected } from './expected';
import type { Pace } from './pace';

/** A part of a text, `end` exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}
export interface Member extends Piece {
  readonly key: string;
}
/** Where a text stops being JSON. */
export class JsonProblem extends Error {
  constructor(readonly at: number, readonly expected: Told) {
    super(expected.key);
  }
}
const DEEPEST = 200;

/**
 * Cuts JSON into its elements without parsing it: JSON.parse of 60 MB would hold the page for a second,
 * that of one element does not. What is inside of an element is checked when it is parsed.
 */
export async function* elementsOf(text: string, start: number, pace: Pace): AsyncGenerator<Piece, number> {
  let at = skipSpace(text, expectSign(text, skipSpace(text, start), '['));
  if (text[at] === ']') return at + 1;
  for (;;) {
    const end = await skipValue(text, at, pace);
    yield { start: at, end };
    at = skipSpace(text, end);
    if (text[at] === ']') return at + 1;
    at = skipSpace(text, expectSign(text, at, ','));
    if (pace.isDue) await pace.rest(at / text.length);
  }
}

/** The members of an object, cut out in the same way; the generator returns where the object ends. */
export async function* membersOf(text: string, start: number, pace: Pace): AsyncGenerator<Member, number> {
  let at = skipSpace(text, expectSign(text, skipSpace(text, start), '{'));
  if (text[at] === '}') return at + 1;
  for (;;) {
    const keyEnd = skipString(text, at);
    const key = parsePiece(text, { start: at, end: keyEnd });
    at = skipSpace(text, expectSign(text, skipSpace(text, keyEnd), ':'));
    const end = await skipValue(text, at, pace);
    yield { key: String(key), start: at, end };
    at = skipSpace(text, end);
    if (text[at] === '}') return at + 1;
    at = skipSpace(text, expectSign(text, at, ','));
  }
}

/** Parses one piece. Throws a JsonProblem that says where. */
export function parsePiece(text: string, { start, end }: Piece): unknown {
  try {
    return JSON.parse(text.slice(start, end));
  } catch {
    throw new JsonProblem(start, expected('file.json'));
  }
}

export function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
}
/** The line of a place, as an editor counts. */
export function lineOf(text: string, at: number): number {
  let line = 1;
  for (let found = text.indexOf('\n'); found >= 0 && found < at; found = text.indexOf('\n', found + 1)) line++;
  return line;
}

async function skipValue(text: string, start: number, pace: Pace): Promise<number> {
  let depth = 0;
  let at = start;
  let checked = start;
  for (;;) {
    const sign = text[at];
    if (sign === undefined) throw new JsonProblem(at, expected('file.rest'));
    if (sign === '"') at = skipString(text, at);
    else if (sign === '{' || sign === '[') {
      if (++depth > DEEPEST) throw new JsonProblem(at, expected('file.levels', { most: DEEPEST }));
      at++;
    } else if (sign === '}' || sign === ']') {
      if (depth === 0) throw new JsonProblem(at, expected('file.value'));
      depth--;
      at++;
    } else if (depth === 0) {
      const end = endOfBare(text, at);
      if (end === at) throw new JsonProblem(at, expected('file.value'));
      at = end;
    } else at++;
    if (depth === 0) return at;
    if (at - checked > 65_536) {
      checked = at;
      if (pace.isDue) await pace.rest(at / text.length);
    }
  }
}
function skipString(text: string, start: number): number {
  if (text[start] !== '"') throw new JsonProblem(start, expected('file.string'));
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) throw new JsonProblem(start, expected('file.rest'));
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}
function endOfBare(text: string, start: number): number {
  let at = start;
  while (at < text.length && /[\w.+-]/.test(text[at]!)) at++;
  return at;
}
function expectSign(text: string, at: number, sign: string): number {
  if (text[at] !== sign) throw new JsonProblem(at, text[at] === undefined ? expected('file.rest') : expected('file.sign', { sign }));
  return at + 1;
}
