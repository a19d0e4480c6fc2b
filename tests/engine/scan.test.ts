import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/engine/compile';
import { createSignals } from '../../lib/engine/context';
import { createScanner } from '../../lib/engine/scan';
import type { Signals } from '../../lib/text/signals';

const PHRASES = ['book', 'fin* it', 'b a', 'cop', '漢', '𠀀', 'it 漢', 'sale', '# it', '^ cop it', '^ .. sale'];
const tables = compile(PHRASES.map((phrase, feature) => ({ phrase, feature })), PHRASES.length);
interface Part {
  readonly from?: number;
  readonly to?: number;
  readonly trust?: boolean;
}
/** What a scan of a text finds: phrases with their quotes, and the numbers beside them. Parts after the first go on with the same text. */
function scan(text: string, ...parts: Part[]) {
  const scanner = createScanner(tables);
  const signals = createSignals();
  const found: string[] = [];
  (parts.length > 0 ? parts : [{}]).forEach(({ from = 0, to = text.length, trust }, at) =>
    scanner.scan(text, from, to, signals, at > 0, trust, (feature, start, end) => found.push(`${PHRASES[feature]}: ${text.slice(start, end)}`)));
  const { lookalikeWords, otherWords, spacedLetters, bidiControls } = scanner;
  return { found, ...signals, lookalikeWords, otherWords, spacedLetters, bidiControls };
}
const numbers = (text: string, wanted: Partial<ReturnType<typeof scan>>, ...parts: Part[]) => expect(scan(text, ...parts), text).toMatchObject(wanted);

describe('a part of a text', () => {
  it('is read from where it begins to where it ends, in the middle of words too', () => {
    expect(scan('a book', { to: 5 }).found).toEqual([]);
    expect(scan('a bookish', { to: 6 }).found).toEqual(['book: book']);
    expect(scan('mybook', { from: 2 }).found).toEqual(['book: book']);
    numbers('one two three', { chars: 5, words: 2 }, { from: 2, to: 7 });
    numbers('b ook', { words: 1, sentences: 1, spacedLetters: 1 }, { to: 2 });
    numbers('one?', { words: 1, questions: 0 }, { to: 3 });
    numbers('a..b', { ellipses: 0 }, { from: 2 });
    numbers('a..b', { ellipses: 0 }, { to: 2 });
    numbers('a #b', { hashtags: 0 }, { to: 3 });
    numbers('a @b', { mentions: 0 }, { to: 3 });
    numbers('$5', { prices: 0 }, { to: 1 });
    numbers('5', { numbers: 1, prices: 0 });
    expect([scan('^cop it', { from: 1 }).found, scan('a.cop it', { from: 1 }).found], 'a dot at the beginning ends a sentence').toEqual([['cop: cop', '^ cop it: cop it'], ['cop: cop']]);
  });
  it('is counted to the part before it', () => {
    numbers('b o o k. x o', { words: 6, chars: 11, spacedLetters: 4 }, { to: 8 }, { from: 9 });
    numbers('сор ж x сор ж', { lookalikeWords: 2, otherWords: 2 }, { to: 5 }, { from: 8 });
    numbers('a\u202eb and a\u202eb', { bidiControls: 2 }, { to: 4 }, { from: 8 });
  });
  it('is where a scan begins anew', () => {
    const scanner = createScanner(tables);
    scanner.scan('b o o k сор жж \u202e a\u202eb', 0, 17, createSignals());
    const signals = createSignals();
    scanner.scan('plain words', 0, 11, signals);
    expect([scanner.spacedLetters, scanner.lookalikeWords, scanner.otherWords, scanner.bidiControls, signals.disguises]).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('words', () => {
  it('of look-alike letters alone are known where they are trusted, and only counted elsewhere', () => {
    expect(scan('сор').found).toEqual(['cop: сор']);
    numbers('сор', { found: [], lookalikeWords: 1, otherWords: 0, knownWords: 0, disguises: 0 }, { trust: false });
    numbers('сор', { lookalikeWords: 1, knownWords: 1, disguises: 1 });
    numbers('с0р', { found: ['cop: с0р'], lookalikeWords: 0, disguises: 3 }, { trust: false });
  });
  it('of another script are counted, and nothing is read into them', () => {
    numbers('жж', { otherWords: 1, lookalikeWords: 0, disguises: 0 });
    expect(scan('finж it').found).toEqual([]);
    expect(scan('5жsale').found).toEqual([]);
  });
  it('of no spaces are one character each, and quoted as that', () => {
    numbers('漢it漢 𠀀', { found: ['漢: 漢', 'it 漢: it漢', '漢: 漢', '𠀀: 𠀀'], words: 4, otherWords: 3 });
  });
  it('begin like a stem, whether plain or not', () => {
    expect(scan('finance it').found).toEqual(['fin* it: finance it']);
    expect(scan("fin'ance it").found).toEqual(["fin* it: fin'ance it"]);
    expect(scan('ﬁnance it').found).toEqual(['fin* it: ﬁnance it']);
    numbers('f\u200binance it', { found: ['fin* it: f\u200binance it'], disguises: 1 });
    expect(scan('fan it').found).toEqual([]);
  });
  it('are known, or not', () => {
    numbers('book boo book b Book', { words: 5, knownWords: 4 });
    numbers('b0ok', { knownWords: 0, disguises: 2 });
    numbers('book4', { knownWords: 0, disguises: 0 });
  });
  it('in capitals are counted from two letters on', () => {
    numbers('BOOK Book B BO "OK" ΒΟΟΚ I\u200bT STRAßE ßE', { capitals: 4 });
  });
  it('that are numbers are no letters', () => {
    numbers('15 it', { found: ['# it: 15 it'], numbers: 1, words: 2 });
    numbers('b 1 o 2 o k', { spacedLetters: 2, words: 6 });
  });
  it('of one letter are counted in a row', () => {
    numbers('a b c it d e', { spacedLetters: 3 });
    numbers('a b c c’est d e', { spacedLetters: 4 });
    numbers('a b c don’t d e', { spacedLetters: 3 });
  });
  it('before an at sign are an address and part phrases', () => {
    numbers('b book@it.example a', { found: [], emails: 1, words: 2 });
    expect(scan('b a').found).toEqual(['b a: b a']);
    expect([scan('the sale').found, scan('go. sale').found], 'a phrase may be cut right behind the beginning').toEqual([['sale: sale', '^ .. sale: the sale'], ['sale: sale']]);
  });
  it('behind a sign that is no address are words', () => {
    numbers('a;//b', { urls: 0, words: 2 });
    numbers('- 1. one', { bullets: 1, numbers: 1 });
  });
});

describe('a disguise', () => {
  it.each<[string, number]>([
    ['b\u200book', 1], ['b\u200bo\u200bok', 2], ['wo\u200brd', 0], ['w\u200bo\u200brd', 1],
    ['bооk', 1], ['wоrd', 0], ['𝗯𝗼𝗼𝗸', 1], ['𝗯ook', 2], ['𝘄ord', 1], ['𝘄𝗼𝗿𝗱', 0], ['5ale', 2], ['5a\u200ble', 3], ['5órd', 0],
    ['abc\u0304', 0], ['ab\u0304', 1], ['a\u0304b\u0304 c\u0304 word', 3], ['a\u202eb', 1], ['\u202e a', 1], ['a\u202eb \u202e', 2],
  ])('%j counts %i', (text, disguises) => numbers(text, { disguises }));
});

describe('what stands between words', () => {
  it('is counted as the signals of a text are, on top of what was there', () => {
    const scanner = createScanner(tables);
    const signals: Signals = { ...createSignals(), chars: 10, words: 10, capitals: 10, knownWords: 10, disguises: 10, sentences: 10 };
    scanner.scan('BOOK it. b\u200book!', 0, 16, signals);
    expect(signals).toMatchObject({ chars: 26, words: 13, capitals: 11, knownWords: 13, disguises: 11, sentences: 12, exclamations: 1 });
  });
  it('ends the words before it, whatever it is', () => {
    for (const between of [' ', '/', '-', ',', '\ud800', '\udc00', '🚀', '€', ' @ ', '\u2028', '漢']) numbers(`book${between}book`, { knownWords: 2 });
  });
});
