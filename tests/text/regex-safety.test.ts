import { describe, expect, it } from 'vitest';
import { revealText } from '../../lib/text/disguise';
import { attacksOn, findBuilders, findRegexes } from './regex-literals';

const ROOMS = ['lib/text', 'lib/engine', 'lib/networks'];
const LENGTH = 50_000;
const LIMIT = 50;

/** The best of up to three runs: a busy machine is no slow expression. */
function timeOf(work: () => void, enough: number = LIMIT): number {
  let best = Infinity;
  for (let turn = 0; turn < 3 && best > enough; turn++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe(`our own regular expressions, on ${LENGTH.toLocaleString('en')} hostile characters`, () => {
  it.each(findRegexes(ROOMS))('$file /$source/ ends in time', ({ source, flags }) => {
    const regex = new RegExp(source, flags.replace(/[gy]/g, ''));
    const longer = attacksOn(source, 5_000);
    attacksOn(source, 500).forEach((short, at) => {
      const from = `on ${JSON.stringify(short.slice(0, 20))} … ${JSON.stringify(short.slice(-6))}`;
      // What grows out of hand shows early; only what might is run in full.
      expect(timeOf(() => void regex.test(short)), from).toBeLessThan(LIMIT);
      if (timeOf(() => void regex.test(longer[at]!), 1) < 1) return;
      const whole = attacksOn(source, LENGTH)[at]!;
      expect(timeOf(() => void regex.test(whole)), from).toBeLessThan(LIMIT);
    });
  });

  it('are written out, but for the one that reads spaced letters', () => {
    expect(findBuilders(ROOMS)).toEqual(['lib/text/disguise.ts']);
  });
  it.each(['a ', 'a . ', 'a-', 'a  b ', '\u202eab', 'é_', 'a·b|'])('spaced letters made of %j end in time', (atom) => {
    const text = atom.repeat(LENGTH / atom.length / 4);
    expect(timeOf(() => void revealText(text, (word) => word.length < 4))).toBeLessThan(LIMIT * 20);
  });
});
