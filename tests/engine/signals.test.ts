import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/classify';
import { prepare } from '../../lib/engine/prepare';
import type { Signals } from '../../lib/text/signals';
import { EMPTY_MODEL, itemOf } from './fixtures';

const engine = createEngine(prepare([], EMPTY_MODEL));
const read = (text: string, wanted: Partial<Signals>) => {
  const { signals } = engine.read(itemOf(text));
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, signals[name as keyof Signals]]));
};

describe('what is counted in a text', () => {
  it.each<[string, Partial<Signals>]>([
    // sentences
    ['Hello there. How are you?', { words: 5, sentences: 2, questions: 1, endsWithQuestion: 1 }],
    ['How are you? Fine', { sentences: 2, questions: 1, endsWithQuestion: 0 }],
    ['Really?!', { words: 1, sentences: 1, questions: 1, exclamations: 1, endsWithQuestion: 1 }],
    ['?', { sentences: 0, questions: 1, endsWithQuestion: 0 }],
    ['Stop! Go!!', { sentences: 2, exclamations: 3 }],
    ['We use node.js 3.5 here', { sentences: 1, numbers: 2, words: 7 }],
    ['The end.Then more', { sentences: 1 }],
    ['One line\nand the next', { sentences: 1, lines: 1, blankLines: 0 }],
    ['A heading\n\nand a text', { sentences: 2, lines: 2, blankLines: 1 }],
    ['A heading\r\n\r\nand a text\r\n', { sentences: 2, lines: 3, blankLines: 1 }],
    ['Wait.. what… yes', { ellipses: 2 }],
    ['this; that: and so on', { sentences: 1, words: 5 }],
    ['', { words: 0, sentences: 0, lines: 0, chars: 0 }],
    // lists
    ['- one\n• two\n✅ three\n→ four', { bullets: 4, emojis: 1 }],
    ['1. one\n2) two\n10. ten', { bullets: 3, numbers: 3 }],
    ['10 things\nI have 2. and 3.', { bullets: 0 }],
    ['one - two\ngo 🚀', { bullets: 0, emojis: 1 }],
    ['- - one - two', { bullets: 1 }],
    ['🚀🚀 go', { bullets: 1, emojis: 2 }],
    // links, tags, people
    ['see https://acme.example/a.b?c=d, then go', { urls: 1, sentences: 1, words: 4 }],
    ['see https://acme.example/a\u00a0then go', { urls: 1, words: 4 }],
    ['a: //b and c:/d', { urls: 0 }],
    ['#one #Two # three #4', { hashtags: 2 }],
    ['hi @ada_b and @4you', { mentions: 2, words: 2 }],
    ['10 @ 5 and @', { mentions: 0 }],
    ['write ada@acme.example now', { emails: 1, words: 2, mentions: 0 }],
    // numbers and money
    ['5% and 6 % but x %', { percents: 2, numbers: 2 }],
    ['$5, 6€, 7 € and x € or $', { prices: 3 }],
    ['$x 12', { prices: 0, numbers: 1 }],
    // form
    ['BUY now OK I B2B', { capitals: 2 }],
    ['"one" «two» „three“', { quotes: 6 }],
    ['{a} [b] <c> d=e*f', { codeMarks: 8 }],
    ['𝗕𝘂𝘆 now', { words: 2, capitals: 0 }],
    ['漢字 ab', { words: 3 }],
    ['שלום ab', { words: 2 }],
    ["don't l'offre", { words: 3 }],
  ])('%j', (text, wanted) => expect(read(text, wanted)).toEqual(wanted));
});

describe('what is counted as a disguise', () => {
  const disguises = (text: string) => engine.read(itemOf(text)).signals.disguises;
  it.each(['Straße und Café', 'naïve façade', 'a\u00adb and soft hy\u00adphens', 'Привет, как дела', '日本語のテキスト', 'e = mc²', '👍🏽 ok', '10k B2B c++'])('none in %j', (text) => expect(disguises(text)).toBe(0));
  it.each(['a\u202eb', 'z\u0300\u0301a\u0300\u0301l\u0300\u0301g\u0300\u0301o\u0300\u0301'])('some in %j', (text) => expect(disguises(text)).toBeGreaterThan(0));
});
