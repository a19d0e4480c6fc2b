import type { Gate } from '../gate';

/** The user's regular expressions, written to hang: each is refused with a reason or stops within its time. */
export const evilPatterns: Gate = {
  id: 'G10',
  title: 'regular expressions made to hang',
  async run(rig) {
    const { inventEvilPatterns, LONG_TEXTS, compilePattern, BUDGET } = await rig.product();
    const all = inventEvilPatterns();
    const step = Math.floor(all.length / rig.many(100, 500));
    const sources = all.filter((_, at) => at % step === 0);
    const texts = rig.short ? LONG_TEXTS.slice(0, 3) : LONG_TEXTS;
    let [refused, unexplained, evaluations, late, slowest] = [0, 0, 0, 0, 0];
    for (const source of sources) {
      const pattern = (() => {
        try {
          return compilePattern(source, true);
        } catch (error) {
          refused++;
          if (!/^expected /.test((error as Error).message)) unexplained++;
          return undefined;
        }
      })();
      for (const text of pattern ? texts : []) {
        evaluations++;
        // A busy machine is no slow expression: the best of three counts.
        let best = Infinity;
        for (let turn = 0; turn < 3 && best > BUDGET * 2; turn++) {
          const start = performance.now();
          pattern!.find(text, () => performance.now() - start > BUDGET);
          best = Math.min(best, performance.now() - start);
        }
        slowest = Math.max(slowest, best);
        if (best > BUDGET * 2) late++;
      }
    }
    return [
      { what: 'expressions', value: sources.length, least: 100 },
      { what: 'refused', value: refused },
      { what: 'without saying why', value: unexplained, most: 0 },
      { what: 'evaluations on 12,000 characters', value: evaluations, least: 100 },
      { what: 'over 20 ms', value: late, most: 0 },
      { what: 'slowest', value: slowest, unit: 'ms' },
    ];
  },
};
