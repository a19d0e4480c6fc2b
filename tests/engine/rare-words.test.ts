import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/engine/compile';
import { elides, findPrefixToken, findUnmaskedToken } from '../../lib/engine/rare-words';
import { lookUp } from '../../lib/engine/word-table';
import { wordHash } from '../../lib/text/words';

const LONG = 'lo'.repeat(30);
const tables = compile(['guarant* this', 'guaran* that', 'fin* it', `${LONG}l*`, 'sale', 'call', 'bill', 'zest', 'glass', 'hat', 'abodegst', 'hi'].map((phrase, feature) => ({ phrase, feature })), 12);
const stem = (given: string) => lookUp(tables.stems, wordHash(given));
const word = (given: string) => lookUp(tables.words, wordHash(given));
/** Asks about a word in the middle of a text, so that what stands around it could be read by mistake. */
const prefix = (given: string) => findPrefixToken(tables, `x ${given} fin`, 2, 2 + given.length);
const unmasked = (given: string) => findUnmaskedToken(tables, `x ${given} call`, 2, 2 + given.length);

it('the tables hold what is asked for here', () => {
  for (const known of [stem('guarant'), stem('guaran'), stem('fin'), stem(`${LONG}l`), word('sale'), word('call')]) expect(known).toBeGreaterThan(0);
});

describe('the beginning of an unknown word', () => {
  it('is the longest stem that phrases know', () => {
    expect(prefix('guarantee')).toBe(stem('guarant'));
    expect(prefix('guarant')).toBe(stem('guarant'));
    expect(prefix('guaranfoo')).toBe(stem('guaran'));
  });
  it('is found from three letters on, and not in what merely shares them', () => {
    expect(prefix('fin')).toBe(stem('fin'));
    expect(prefix('fi')).toBe(0);
    expect(prefix('guara')).toBe(0);
    expect(prefix('fan')).toBe(0);
    expect(prefix('xfin')).toBe(0);
  });
  it('is found in capitals, in ligatures, in styled letters, and through what hides between letters', () => {
    for (const given of ['Final', 'ﬁnal', '𝗳𝗶𝗻al', 'f\u200binal', 'fi\u200bnal', 'fínal', 'fі' + 'nal']) expect(prefix(given), given).toBe(stem('fin'));
    expect(prefix('𝗳𝗶g')).toBe(0);
  });
  it('is asked for in words of up to 61 letters', () => {
    expect(prefix(`${LONG}l`)).toBe(stem(`${LONG}l`));
    expect(prefix(LONG)).toBe(0);
    expect(prefix(`${LONG}lo`)).toBe(0);
    expect(prefix(`fin${'x'.repeat(58)}`)).toBe(stem('fin'));
    expect(prefix(`fin${'x'.repeat(59)}`)).toBe(0);
  });
});

describe('a word with digits and signs among its letters', () => {
  it.each([['5ale', 'sale'], ['s@le', 'sale'], ['$ale', 'sale'], ['ca1l', 'call'], ['cal1', 'call'], ['c@ll', 'call'], ['8il1', 'bill'], ['b1ll', 'bill'], ['2est', 'zest'], ['9lass', 'glass'], ['6la$s', 'glass'], ['gla$5', 'glass'], ['ha7', 'hat'], ['h47', ''], ['h4t', 'hat'], ['@b0d3gst', 'abodegst'], ['4bod39st', 'abodegst'], ['4b0d', '']])('%s is read as %j', (given, meant) => {
    expect(unmasked(given)).toBe(meant === '' ? 0 : word(meant));
  });
  it('is read as it is when most of it are no letters, or when it has fewer than three characters', () => {
    expect(unmasked('5a1e')).toBe(word('sale'));
    expect(unmasked('54l3')).toBe(0);
    expect([unmasked('ca'), unmasked('h1'), word('hi') > 0]).toEqual([0, 0, true]);
    expect(unmasked("c@l'l")).toBe(word('call'));
  });
  it('reads a 1 in one way throughout', () => expect(unmasked('b111')).toBe(0));
  it('is read through styled letters', () => expect(unmasked('𝗰4𝗹𝗹')).toBe(word('call')));
});

describe('an apostrophe', () => {
  const ends = (given: string) => elides(`x ${given}'y`, 2, 2 + given.length);
  it.each(['l', 'd', 'L', 'ж', 'qu', 'Qu', 'un', 'dell', 'nell', 'bell', 'all', 'll', '𝗾𝘂', 'q\u200bu', 'de\u200bll', '5'])('ends a word behind %s', (given) => expect(ends(given)).toBe(true));
  it.each(['don', 'we', 'it', 'lu', 'ln', 'al', 'el', 'an', 'qn', 'au', 'uu', 'nu', 'un\u200bn', 'lun', 'squ', 'jun', 'bel', 'жл', `${'a'.repeat(60)}ll`, '10', 'c0'])('goes on with the word behind %s', (given) => expect(ends(given)).toBe(false));
});
