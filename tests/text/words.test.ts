import { describe, expect, it } from 'vitest';
import { hashLetter } from '../../lib/text/hash';
import { FIRST_SIGN, unitClass, units } from '../../lib/text/letters';
import { foldPhrase, phraseWords, wordHash } from '../../lib/text/words';

describe('the words of a phrase', () => {
  it.each<[string, string[]]>([
    ['Book a FREE Demo', ['book', 'a', 'free', 'demo']],
    ['Pipéline—naïve', ['pipeline', 'naive']],
    ["Don’t, can't", ['dont', 'cant']],
    ["l'offre qu'il d'un un'altra dell'azienda", ['l', 'offre', 'qu', 'il', 'd', 'un', 'un', 'altra', 'dell', 'azienda']],
    ['covid19 b2b 4you', ['covid19', 'b2b', '4you']],
    ['10 clients in 30 days, 10k', ['#', 'clients', 'in', '#', 'days', '10k']],
    ['Straße, œuvre', ['strasse', 'oeuvre']],
    ['𝗕𝗼𝗼𝗸 𝟮 ｄｅｍｏ', ['book', '#', 'demo']],
    ['b\u200bo\u00adok de\u0301mo', ['book', 'demo']],
    ['漢字 と', ['漢', '字', 'と']],
    ['ab漢cd', ['ab', '漢', 'cd']],
    ['🚀 go!now', ['go', 'now']],
    ['', []],
    ['!!', []],
  ])('%j', (text, words) => expect(phraseWords(text)).toEqual(words));
  it('keep letters of scripts that have none like ours', () => expect(phraseWords('שלום 𐎀𐎁')).toEqual(['שלום', '𐎀𐎁']));
  it('read a half character as a gap, never as an error', () => expect(phraseWords('ab\ud800cd\udc00ef')).toEqual(['ab', 'cd', 'ef']));
  it('are put together with one space', () => expect(foldPhrase('  Grow   YOUR\npipeline! ')).toBe('grow your pipeline'));
});

describe('the hash of a word', () => {
  it('is the same for the same word and differs between words', () => {
    const words = ['demo', 'demos', 'omed', 'de', 'a', 'b', '#', '1', '12', '21', '漢', '字', 'שלום', '𐎀', '𐎁'];
    expect(new Set(words.map(wordHash)).size).toBe(words.length);
    expect(words.map(wordHash)).toEqual(words.map(wordHash));
  });
  it('is what the scanner makes of the letters one by one', () => {
    const scanned = (word: string) => [...word].reduce((hash, letter) => {
      const cls = unitClass(letter.charCodeAt(0));
      return hashLetter(hash, cls < FIRST_SIGN ? units[letter.charCodeAt(0)]! & 255 : letter.charCodeAt(0));
    }, 0);
    for (const word of ['demo', '10k', 'b2b', '90', 'שלום', '漢']) expect(wordHash(word), word).toBe(scanned(word));
  });
  it('does not ask how a letter was written', () => expect(wordHash('DEMO')).toBe(wordHash('demo')));
});
