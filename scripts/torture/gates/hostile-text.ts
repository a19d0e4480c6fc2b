import fc from 'fast-check';
import type { Gate } from '../gate';

/** Pieces that texts in disguise and texts that break readers are made of. */
const PIECES = ['\u202e', '\u200b', '\u00ad', '\ufe0f', '\u{e0041}', '\u3164', '\u0301\u0302\u0303', '\u{1d5d5}', 'ﬁ', 'ﷺ', 'ß', 'İ', 'ı', '\ud83d', '\udc68', '\u{1f468}\u200d\u{1f469}', '\u0000', '\ufffd', '\u2028', 'а', 'Ω', 'हि', 'ท', '日本', '12', '#', '@', "l'", "don't", 'b o o k', 'U.S.A.', 'https://a.b/?q=%41%zz', '\n', '\r\n', '\t', '—', '_', '100 %', 'book a free demo', '()[]{}', '\\'];
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 24 }).map((parts) => parts.join('')), fc.string({ unit: 'grapheme-composite', maxLength: 40 }));
const BATCH = 10_000;
const MOST_GROWTH = 18;

/** Whatever a text is made of, folding and judging it never throws, folding twice is folding once, and time and size stay in bounds. */
export const hostileText: Gate = {
  id: 'G8',
  title: 'strings made to break the reader',
  async run(rig) {
    const { phraseKey, foldOrganization, createEngine, prepare, RULES, model, itemOf } = await rig.product();
    const engine = createEngine(prepare(RULES, model as never));
    const total = rig.many(10_000, 1_000_000);
    const bad = { thrown: 0, unstable: 0, grown: 0 };
    const show = (what: string, one: string) => console.log(`     ${what}: ${JSON.stringify(one)}`);
    for (let done = 0; done < total; done += BATCH) {
      for (const one of fc.sample(text, BATCH)) {
        try {
          const folded = phraseKey(one).slice('phrase/'.length);
          if (folded.length > MOST_GROWTH * one.length && ++bad.grown <= 3) show('grew', one);
          const organization = foldOrganization(one);
          if ((phraseKey(folded) !== `phrase/${folded}` || foldOrganization(organization) !== organization) && ++bad.unstable <= 3) show('folds again', one);
          engine.classify(itemOf({ text: one, surface: 'message' }));
        } catch {
          if (++bad.thrown <= 3) show('threw', one);
        }
      }
    }
    const long = 'Book a fre\u200be démo with \u{1d5d5}ob. '.repeat(40_000).slice(0, 1_000_000);
    const slowest = Math.min(...Array.from({ length: 5 }, () => timeOf(() => phraseKey(long))));
    return [
      { what: 'strings', value: total, least: 10_000 },
      { what: 'exceptions', value: bad.thrown, most: 0 },
      { what: 'not stable when folded twice', value: bad.unstable, most: 0 },
      { what: `grown more than ${MOST_GROWTH} times`, value: bad.grown, most: 0 },
      // What grows with the square of a text takes minutes here; how fast a machine is, is not asked.
      { what: 'a million characters folded in', value: slowest, most: 1_000, unit: 'ms' },
    ];
  },
};

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
