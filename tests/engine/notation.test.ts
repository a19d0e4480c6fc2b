import { describe, expect, it } from 'vitest';
import { expandPhrase } from '../../lib/engine/notation';

/** Phrases as they are expanded, written short: runs between `/`, a gap of 1 to 5 words as ` <1-5> `. */
const expand = (phrase: string) => expandPhrase(phrase).map((segments) => segments.map(({ runs, minGap, maxGap }, i) => `${i > 0 || maxGap > 0 ? `<${minGap}-${maxGap}> ` : ''}${runs.map((run) => run.join(' ')).join('/')}`).join(' '));

describe('a phrase stands for', () => {
  it.each<[string, string[]]>([
    ['book a call', ['book a call']],
    ['  Book   A call ', ['book a call']],
    ['follow-up', ['follow up']],
    ["don't l'offre", ['dont l offre']],
    ['^ hi # min', ['^ hi # min']],
    ['15 min', ['# min']],
    ['Guarantee*', ['guarantee*']],
    ['(book|schedule|grab) a call', ['book a call/schedule a call/grab a call']],
    ['(quick )?call', ['quick call/call']],
    ['(quick)? call', ['quick call/call']],
    ['a (very quick|short)', ['a very quick/a short']],
    ['a ((very )?quick|short) call', ['a very quick call/a quick call/a short call']],
    ['(a|a) b', ['a b']],
    ['(a bc|ab c)', ['a bc/ab c']],
    ['follow-up*', ['followup*']],
    ['a (b )?', ['a b/a']],
  ])('%s', (phrase, expected) => expect(expand(phrase)).toEqual(expected));
});

describe('a gap', () => {
  it.each<[string, string[]]>([
    ['open to .. call', ['open to <0-4> call']],
    ['open _ call', ['open <1-1> call']],
    ['open _ _ call', ['open <2-2> call']],
    ['open .. _ call', ['open <1-5> call']],
    ['a .. .. b', ['a <0-8> b']],
    ['a .. .. .. b', ['a <0-8> b']],
    ['a _ _ _ _ _ _ _ _ b', ['a <8-8> b']],
    ['a .. _ _ _ _ _ b', ['a <5-8> b']],
    ['a .. b .. c', ['a <0-4> b <0-4> c']],
    ['(a|b) .. (c|d) e', ['a/b <0-4> c e/d e']],
    ['a .. b _', ['a <0-4> b']],
    ['(a|b) _ (c|d)', ['a/b <1-1> c/d']],
    ['(a|b) .. .. (c|d)', ['a/b <0-8> c/d']],
    ['a .. (b)? c', ['a <0-4> b c/c']],
    ['a .. (b)?', ['a']],
    ['a .. b .. (c)?', ['a <0-4> b']],
  ])('in %s', (phrase, expected) => expect(expand(phrase)).toEqual(expected));
  it.each<[string, string[]]>([
    ['a (.. b)? c', ['a <0-4> b c', 'a c']],
    ['a (b _ c|d)', ['a b <1-1> c', 'a d']],
    ['a .. (b)? .. c', ['a <0-4> b <0-4> c', 'a <0-8> c']],
    ['a (.. b)?', ['a <0-4> b', 'a']],
    ['a (.. b)? .. c _', ['a <0-4> b <0-4> c', 'a <0-4> c']],
    ['a (_ _)? b', ['a <2-2> b', 'a b']],
    ['a (..|_) (..)? b', ['a <0-8> b', 'a <0-4> b', 'a <1-5> b', 'a <1-1> b']],
    ['a (.. ..)? .. bbb*', ['a <0-8> bbb*', 'a <0-4> bbb*']],
  ])('beside or within a bracket is spelled out: %s', (phrase, expected) => expect(expand(phrase)).toEqual(expected));
  it('is spelled out once where two ways mean one', () => expect(expand('a (.. b|.. b)')).toEqual(['a <0-4> b']));
});

describe('alternatives in a row', () => {
  it('multiply up to eight runs, and beyond are cut where both sides have words', () => {
    expect(expand('(a|b) (c|d) (e|f)')).toEqual(['a c e/a c f/a d e/a d f/b c e/b c f/b d e/b d f']);
    expect(expand('(a|b|c) (d|e|f)')).toEqual(['a/b/c <0-0> d/e/f']);
    expect(expand('x .. (a|b|c) (d|e|f)')).toEqual(['x <0-4> a/b/c <0-0> d/e/f']);
    expect(expand('(a|b|c) (d|e|f)?')).toEqual(['a d/a e/a f/a/b d/b e/b f/b/c d/c e/c f/c']);
    expect(expand('(a|b|c)? (d|e|f)')).toEqual(['a d/a e/a f/b d/b e/b f/c d/c e/c f/d/e/f']);
  });
  it('may be four hundred where they can not be cut', () => {
    const many = (count: number, name: string) => `(${Array.from({ length: count }, (_, i) => name + String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))).join('|')})?`;
    expect(expandPhrase(`${many(19, 'x')} ${many(19, 'y')} z`)[0]![0]!.runs).toHaveLength(400);
    expect(expandPhrase(`z (.. ${many(19, 'x')} ${many(19, 'y')})`)).toHaveLength(400);
    for (const phrase of [`${many(19, 'x')} ${many(20, 'y')} z`, `z (.. ${many(19, 'x')} ${many(20, 'y')})`, `z ${many(400, 'x')}`]) expect(() => expandPhrase(phrase)).toThrow(`"${phrase}" stands for more than 400 phrases; split it`);
  });
});

describe('a phrase is refused, with what is wrong:', () => {
  it.each([
    ['(a b', 'a bracket is not closed'], ['a (b', 'a bracket is not closed'], ['(a (b) c', 'a bracket is not closed'], ['a (', 'a bracket is not closed'],
    ['a) b', 'a bracket is closed that was not opened'], ['a )? b', 'a bracket is closed that was not opened'], ['(a) b)', 'a bracket is closed that was not opened'],
    ['a | b', 'alternatives must stand in brackets'], ['(a|b) | c', 'alternatives must stand in brackets'],
    ['.. a', "a gap can't begin a phrase"], ['_ a', "a gap can't begin a phrase"], ['(.. a|b)', "a gap can't begin a phrase"], ['(a)? .. b', "a gap can't begin a phrase"], ['(a )?(.. b)?', "a gap can't begin a phrase"],
    ['a _ _ _ _ _ _ _ _ _ b', "a gap can't be wider than 8 words"], ['a (.. b _ _ _ _ _ _ _ _ _ c)', "a gap can't be wider than 8 words"],
    ['ab* c', '"ab*" needs at least 3 letters before the star'], ['a é-*', '"é-*" needs at least 3 letters before the star'], ['a (.. ab*)', '"ab*" needs at least 3 letters before the star'],
  ])('%s', (phrase, problem) => expect(() => expandPhrase(phrase)).toThrow(`"${phrase}": ${problem}`));
  it.each(['', '()', '!!!', '(a)?', '(a|) ', '(!|?)', '(a|!) .. b', '(! )?(a .. b)?'])('no words in %j', (phrase) => expect(() => expandPhrase(phrase)).toThrow(`"${phrase}" has no words`));
});
