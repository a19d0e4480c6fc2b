import { expect, it } from 'vitest';
import type { Judgement } from '../../lib/engine/classify';
import { silenceRules } from '../../lib/engine/silence';

it('rules that are off speak nowhere, and all others as before', () => {
  const judgement = { rules: [{ id: 'a', surfaces: ['feed'] }, { id: 'b' }, { id: 'c' }], phrases: [1] } as unknown as Judgement;
  expect(silenceRules(judgement, [])).toBe(judgement);
  expect(silenceRules(judgement, ['b', 'unknown'])).toEqual({ rules: [{ id: 'a', surfaces: ['feed'] }, { id: 'b', surfaces: [] }, { id: 'c' }], phrases: [1] });
  expect(silenceRules(judgement, ['a']).rules[1]).toBe(judgement.rules[1]);
});
