import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/core/item';
import { SURFACES } from '../../lib/core/vocabulary';
import { createEngine, HEAD, TAIL } from '../../lib/engine/classify';
import { compileOwnRules } from '../../lib/engine/own-rules-compile';
import { prepare } from '../../lib/engine/prepare';
import { SHAPES } from '../../lib/engine/shapes';
import { COMBINATIONS } from '../../lib/rules/combinations';
import { defineRule, type Rule } from '../../lib/rules/define-rule';
import { EMPTY_MODEL, itemOf } from './fixtures';

const rule = (id: string, over: Partial<Rule>): Rule => defineRule({ id, title: id, looksFor: 'x', side: 'marketing', group: 'ask', points: 2, ...over });
const RULES = [
  rule('long', { when: ({ words }) => words >= 30 }),
  rule('calls', { phrases: { en: ['book a call'] }, unless: { en: ['no call'] } }),
  rule('asks', { phrases: { en: ['any interest'] }, when: ({ questions }) => questions > 0 }),
  rule('question', { when: ({ questions }) => questions > 0, group: 'conversation', side: 'peer' }),
  rule('comments', { phrases: { en: ['book', 'call'] }, surfaces: ['comment', 'message'] }),
  rule('private', { when: ({ isPrivate }) => isPrivate === 1, surfaces: ['message'] }),
  rule('cop', { phrases: { en: ['cop'] } }),
  rule('nothing', {}),
];
const MODEL = { ...EMPTY_MODEL, phrases: { 'free demo': [500, 0, 0, 0, 0], 'a call': [50, 0, 0, 0, 0] } };
const engine = createEngine(prepare(RULES, MODEL));
const read = (text: string, over: Partial<Item> = {}) => engine.read({ ...itemOf(text), ...over });
/** Ids of the rules that speak. */
const speak = (text: string, over: Partial<Item> = {}) => read(text, over).rules.map((index) => RULES[index]!.id);
/** What is quoted, by cause. */
const quotes = (text: string, over: Partial<Item> = {}) => Object.fromEntries(engine.explain({ ...itemOf(text), ...over }).causes.map(({ rule: id, quotes: all }) => [id, all.map((quote) => quote.text)]));

describe('rules speak', () => {
  it('when one of their phrases stands there, or when they need none', () => {
    expect(speak('Please book a call')).toEqual(['calls']);
    expect(speak('Is it so?')).toEqual(['question']);
    expect(speak('A walk in the hills')).toEqual([]);
    expect(speak('word '.repeat(30))).toEqual(['long']);
    expect(speak('word '.repeat(29))).toEqual([]);
  });
  it('when the text is as they ask, too', () => {
    expect(speak('Any interest? Then book a call')).toEqual(['calls', 'asks', 'question']);
    expect(speak('Any interest. Then book a call')).toEqual(['calls']);
  });
  it('unless a near miss stands anywhere', () => {
    expect(speak('Please book a call. This is no call for action')).toEqual([]);
    expect(speak('This is no call')).toEqual([]);
  });
  it.each(SURFACES)('where they are meant to (%s)', (surface) => {
    expect(speak('call', { surface })).toEqual([...(['comment', 'message'].includes(surface) ? ['comments'] : []), ...(surface === 'message' ? ['private'] : [])]);
  });
  it('in the order in which they stand, once each', () => {
    expect(speak(`cop, book a call, any interest? book a call? cop? ${'word '.repeat(30)}`, { surface: 'message' })).toEqual(['long', 'calls', 'asks', 'question', 'comments', 'private', 'cop']);
  });
});

describe('reading for training', () => {
  it('gives phrases, combinations, shapes and signals besides', () => {
    const { phrases, combinations, shapes, signals } = read('A free demo in a call, any interest?', { surface: 'message' });
    expect(phrases).toEqual([0, 1]);
    expect(combinations.map((index) => COMBINATIONS[index])).toContain('private:ask');
    expect(read('A free demo in a call, any interest?').combinations.map((index) => COMBINATIONS[index])).toContain('public:ask');
    expect(shapes.map((index) => SHAPES[index])).toContain('private questions:1');
    expect(signals).toMatchObject({ words: 8, questions: 1, isPrivate: 1 });
  });
  it('is not changed by what is read afterwards', () => {
    const first = read('Book a call, any interest?', { surface: 'message' });
    const copy = structuredClone(first);
    read('A walk');
    expect(first).toEqual(copy);
  });
});

describe('a long text', () => {
  const words = (length: number) => 'hill '.repeat(length / 5);
  const long = (at: number, length: number) => `${words(at)}cop ${words(length).slice(at + 4)}`;
  it('is read at both ends', () => {
    expect(HEAD + TAIL).toBe(12_000);
    const length = 15_000;
    expect([0, 7_995, 8_005, 10_990, 11_005, 14_995].map((at) => speak(long(at, length)).includes('cop'))).toEqual([true, true, false, false, true, true]);
    expect(read(long(0, length)).signals.chars).toBe(12_000);
  });
  it('is read whole as long as its ends meet', () => {
    for (const length of [11_995, 12_000]) expect([7_995, 8_000, 8_005].map((at) => speak(long(at, length)).includes('cop')), `${length}`).toEqual([true, true, true]);
    expect(speak(`${'-'.repeat(7_999)}cop${'-'.repeat(12_000 - 8_002)}`), 'over the place where a longer one is cut').toEqual(['cop']);
    expect(speak(`${'-'.repeat(7_999)}cop${'-'.repeat(12_001 - 8_002)}`)).toEqual([]);
    expect(read(`${words(12_000)}h`).signals).toMatchObject({ chars: 12_000, words: 1_600 + 801 });
  });
  it('is not freed of what it quotes, which a short one is', () => {
    const quoting = 'He wrote me "please book a call" and nothing else at all.';
    expect(speak(quoting)).toEqual([]);
    expect([12_000, 12_001].map((length) => speak(`${quoting} ${words(12_000)}`.slice(0, length)))).toEqual([['long'], ['long', 'calls']]);
  });
});

describe('letters that look like others', () => {
  it('are read as Latin, but for a text of their own script', () => {
    expect(speak('сор')).toEqual(['cop']);
    expect(speak('сор word')).toEqual(['cop']);
    expect(speak('сор жж')).toEqual(['cop']);
    expect(speak('сор жж щж')).toEqual([]);
    expect(read('сор жж щж').signals).toMatchObject({ words: 3, disguises: 0, knownWords: 0, chars: 9 });
    expect(speak('жж щж cop')).toEqual(['cop']);
  });
  it('are quoted once, however often the text was read', () => {
    expect(quotes('сор жж щж book a call').calls).toEqual(['book a call']);
  });
  it('spaced out or turned round are read as meant, and quoted as they stand', () => {
    expect(quotes('b o o k  a  c a l l  now').calls).toEqual(['b o o k  a  c a l l']);
    expect(speak('b o o')).toEqual([]);
    expect(quotes('please \u202ellac a koob\u202c now').calls).toEqual(['\u202ellac a koob'.slice(1)]);
    expect(read('b o o k  a  c a l l').signals.disguises).toBe(4);
    expect(read('b o o k  a  c a l l').signals.words).toBe(3);
    expect(read('a b c d').signals.disguises, 'nothing to reveal').toBe(0);
    expect(speak('c o p s'), 'no word of ours').toEqual([]);
    expect([speak('c a l l', { surface: 'comment' }), speak('c o p')], 'from four letters on').toEqual([['comments'], []]);
  });
  it('are revealed at the beginning of a long text', () => {
    const length = 13_000;
    const hidden = (at: number) => `${'-'.repeat(at)} b o o k  a  c a l l ${'-'.repeat(length - at)}`;
    expect(speak(hidden(11_000))).toEqual(['calls']);
    expect(speak(hidden(12_500))).toEqual([]);
  });
});

describe('quotes', () => {
  it('are five at most', () => expect(quotes('cop. '.repeat(9)).cop).toHaveLength(5));
  it('are not looked for where nobody asks', () => {
    const { causes, counterfactual } = engine.classify(itemOf('book a call'));
    expect([causes.map(({ quotes: all }) => all.length), counterfactual]).toEqual([causes.map(() => 0), undefined]);
    expect(engine.explain(itemOf('book a call')).counterfactual).toMatchObject({ without: 'calls' });
  });
});

describe('the language of a text', () => {
  const language = (text: string, lang?: string) => engine.explain({ ...itemOf(text), ...(lang === undefined ? {} : { lang }) }).language;
  const ENGLISH = 'This is what we have been doing for the last years, and it is not bad';
  it('is what its words say, else what the page says', () => {
    expect([language(ENGLISH), language(ENGLISH, 'de'), language('Hm', 'de-AT'), language('Hm', 'DE'), language('Hm', 'sv'), language('Hm', ''), language('Hm')]).toEqual(['en', 'en', 'de', 'de', undefined, undefined, undefined]);
    expect(language('Detta är vad vi har gjort och det är inte för mycket', 'de')).toBe('de');
    expect(language('Detta är vad vi har gjort och det är inte för mycket')).toBe('und');
    expect(engine.explain(itemOf('Hm'))).not.toHaveProperty('language');
  });
  it('is that of what was revealed', () => expect(language('\u202edab ton si ti dna ,sraey tsal eht rof gniod neeb evah ew tahw si siht\u202c')).toBe('en'));
  it('that we do not read leaves half of the points, unless the text is of our words', () => {
    const points = (text: string, lang?: string) => engine.classify({ ...itemOf(text), ...(lang ? { lang } : {}) }).causes.find(({ rule: id }) => id === 'calls')?.points;
    const whole = points('book a call')!;
    const SWEDISH = 'detta är vad vi har gjort och det är inte';
    expect(points(`book a call ${SWEDISH}`)).toBe(whole / 2);
    expect(points(`book a call ${SWEDISH}`, 'en'), 'the page knows better').toBe(whole);
    expect([points(`book a call cop cop book a call ${SWEDISH}`), points(`book a call cop cop cop cop book a call ${SWEDISH}`)], 'half of the words are known').toEqual([whole / 2, whole]);
    // where nothing can be told
    const unknown = (count: number) => `book a call ${Array.from({ length: count }, (_, n) => `qx${'bcdfghjklmnp'[n]}`).join(' ')}`;
    expect([language(unknown(4)), points(unknown(4))]).toEqual([undefined, whole]);
  });
});

describe('a text of words that nobody knows', () => {
  const leaning = createEngine(prepare(RULES, { ...MODEL, bias: [69, 0, 0, 0, 0] }));
  const kind = (...words: string[]) => leaning.classify(itemOf(words.join(' '))).kind;
  const WORDS = ['qxb', 'qxc', 'qxd', 'qxf', 'qxg', 'qxh', 'qxj'];
  it('takes a clearer lead from five words on, when fewer than a quarter of them are known', () => {
    expect([kind(...WORDS.slice(0, 4)), kind(...WORDS.slice(0, 5)), kind('book', ...WORDS.slice(0, 4)), kind('book', 'call', ...WORDS.slice(0, 3)), kind('book', 'call', ...WORDS.slice(0, 5))]).toEqual(['marketing', 'unsure', 'unsure', 'marketing', 'marketing']);
    expect(kind('this', 'is', 'what', 'you', 'have')).toBe('marketing');
  });
});

describe('an engine', () => {
  it('takes the rules of the user, and none where there are none', () => {
    const own = createEngine(prepare(RULES, MODEL));
    const names = (text: string) => own.classify(itemOf(text)).causes.map(({ rule: id }) => id);
    const rules = [{ id: 'own-00001', name: 'hills', match: { how: 'words' as const, words: ['hills'] }, side: 'peer' as const, points: 2, on: true, at: 0 }];
    own.tune({ own: compileOwnRules(rules, () => '') });
    expect(names('hills')).toEqual(['hills']);
    own.tune({ own: compileOwnRules([], () => '') });
    expect(names('hills')).toEqual([]);
  });
  it('is silent where it was told to be', () => {
    const own = createEngine(prepare(RULES, MODEL));
    const names = (text: string) => own.classify(itemOf(text)).causes.filter(({ source }) => source === 'rule').map(({ rule: id }) => id);
    own.tune({ off: ['calls', 'no-such-rule'] });
    expect(names('book a call, is it so?')).toEqual(['question']);
    own.tune({});
    expect(names('book a call, is it so?').sort()).toEqual(['calls', 'question']);
  });
  it('is told of what is known besides', () => {
    expect(engine.read(itemOf('a'), { sameTextSenders: 4 }).signals.sameTextSenders).toBe(4);
  });
});
