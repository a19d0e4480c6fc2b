import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../lib/engine/pattern-run';
import { compilePattern } from '../../lib/engine/patterns';
import { inventEvilPatterns, LONG_TEXTS } from './evil-patterns';

describe('five hundred evil expressions', () => {
  const evil = inventEvilPatterns();
  it('are five hundred', () => {
    expect(evil).toHaveLength(500);
  });
  // How long they take depends on the machine; what holds everywhere is that each is refused with a reason or gives up when told to.
  it('are refused with what was expected, or come to an end on twelve thousand characters', { timeout: 120_000 }, () => {
    const compiled = evil.flatMap((source): Pattern[] => {
      try {
        return [compilePattern(source, true)];
      } catch (error) {
        expect((error as Error).message).toMatch(/^expected /);
        return [];
      }
    });
    expect(compiled.length).toBeGreaterThan(150);
    const ended = compiled.filter((_, i) => i % 8 === 0).map((one) => {
      let looks = 0;
      one.find(LONG_TEXTS[0]!, () => ++looks > 40);
      return looks;
    });
    expect(Math.max(...ended)).toBeLessThanOrEqual(41);
  });
});
