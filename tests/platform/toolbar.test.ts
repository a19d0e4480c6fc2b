import { describe, expect, it } from 'vitest';
import { en } from '../../lib/core/speech/en';
import { SPEECHES } from '../../lib/core/speeches';
import { describeTab } from '../../lib/platform/toolbar';

describe('what the toolbar says of a tab', () => {
  it.each([
    [[{ state: 'reading', count: 2 }, { state: 'reading', count: 1 }], '3', 'Unbadger: 3 pitches on this page'],
    [[{ state: 'reading', count: 1_200 }], '999+', 'Unbadger: 1200 pitches on this page'],
    [[{ state: 'reading', count: 0 }], '', 'Unbadger: no pitches on this page'],
    [[{ state: 'unknown-layout', count: 0 }], '!', 'Unbadger: this page looks different than expected; nothing is touched'],
    [[{ state: 'locked', count: 0 }], '', 'Unbadger: messages here are locked; nothing is read'],
    [[{ state: 'nothing-here', count: 0 }], '', 'Unbadger: nothing to read on this page'],
    [[], '', 'Unbadger: nothing to read on this page'],
  ])('%j: badge "%s"', (frames, badge, title) => {
    const told = describeTab(frames, en);
    expect([told.badge, told.title]).toEqual([badge, title]);
  });
  it.each([
    [[{ state: 'reading', count: 0 }], 'reading'],
    [[{ state: 'reading', count: 2 }, { state: 'unknown-layout', count: 0 }], 'trouble'],
    [[{ state: 'locked', count: 0 }], 'trouble'],
    [[{ state: 'paused', count: 0 }], 'resting'],
    [[], 'resting'],
  ])('%j: the %s icon', (frames, icon) => {
    expect(describeTab(frames, en).icon).toBe(icon);
  });
  it.each(Object.keys(SPEECHES) as (keyof typeof SPEECHES)[])('says numbers in %s', (language) => {
    expect(describeTab([{ state: 'reading', count: 7 }], SPEECHES[language]).title).toMatch(/^Unbadger: .*7/);
  });
});
