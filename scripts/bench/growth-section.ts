import type { Growth, Point, Section } from './bench';
import { bytesOf, over, scanWith, tablesOf } from './contenders';
import { alternation, nestedMaps, regexLoop } from './rivals';
import { race } from './rounds';
import { most } from './targets';
import { spread } from './texts';

const COUNTS = [100, 300, 1_000, 3_000, 10_000];
const LENGTHS = [100, 500, 2_000, 10_000, 50_000];

/** T7: more rules, longer texts. */
export const growthSection: Section = {
  ids: ['T7'],
  async measure({ posts, phrases, effort }) {
    const some = spread(posts, 100);
    const few = spread(posts, 10);
    const curves: Record<string, Point[]> = { Unbadger: [], 'nested maps': [], 'one alternation': [], 'a pattern per rule': [] };
    const note = (name: string, x: number, milliseconds: number, texts: readonly string[]) => curves[name]!.push({ x, y: (milliseconds * 1_000) / texts.length });
    for (const count of COUNTS) {
      const rules = phrases.slice(0, count);
      const times = await race([over('Unbadger', some, scanWith(tablesOf(rules))), over('nested maps', some, nestedMaps(rules)), over('one alternation', some, alternation(rules))], { rounds: 7 * effort });
      const loop = await race([over('a pattern per rule', few, regexLoop(rules))], { rounds: 3 * effort });
      for (const name of times.names) note(name, count, times.of(name), some);
      note('a pattern per rule', count, loop.of('a pattern per rule'), few);
    }
    const large = tablesOf(phrases);
    // Both ends side by side: what the machine does meanwhile must not look like growth.
    const ends = await race([over('100', posts, scanWith(tablesOf(phrases.slice(0, 100)))), over('10,000', posts, scanWith(large))], { rounds: 15 * effort });
    const lengths = await lengthRace(posts, phrases.slice(0, 1_000), 15 * effort);
    const growth: Growth[] = [
      { title: 'Time by number of rules', x: 'rules', y: 'µs a post', curves },
      { title: 'Time by length of the text, 1,000 rules', x: 'characters', y: 'ns a character', curves: { Unbadger: LENGTHS.map((x) => ({ x, y: lengths.of(String(x)) * 1e6 / TOTAL })) } },
    ];
    return {
      growth,
      targets: [{ id: 'T7', what: 'growth', parts: [most('time, 100 to 10,000 rules', ends.ratio('10,000', '100'), 2), most('tables of 10,000 rules', bytesOf(large) / 1_048_576, 2.5, 'MB'), most('time a character, 500 to 50,000 characters', lengths.ratio('50000', '500'), 1.1)] }],
    };
  },
};

/** As many characters at every length, so that a run is a run. */
const TOTAL = 100_000;
function lengthRace(posts: readonly string[], phrases: readonly string[], rounds: number) {
  let all = posts.join('\n');
  while (all.length < TOTAL) all += all;
  const find = scanWith(tablesOf(phrases));
  // Copied: a slice of a long text is read through it, which is slower and not what a page gives.
  const cut = (length: number) => Array.from({ length: TOTAL / length }, (_, i) => JSON.parse(JSON.stringify(all.slice(i * length, (i + 1) * length))) as string);
  return race(LENGTHS.map((length) => over(String(length), cut(length), find)), { rounds });
}
