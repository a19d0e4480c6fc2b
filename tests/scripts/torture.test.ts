import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FAULTS } from '../../scripts/torture/faults';
import { passed, toLine, type Figure, type Gate } from '../../scripts/torture/gate';
import { compare } from '../../scripts/torture/writer';

const gate: Gate = { id: 'G1', title: 'a gate', run: () => Promise.resolve([]) };
const ran = (...figures: Figure[]) => ({ gate, figures, seconds: 1 });

it('fails a gate for one figure too high, one too low, and for having counted nothing', () => {
  expect(passed(ran({ what: 'lost', value: 0, most: 0 }, { what: 'kills', value: 50, least: 50 }))).toBe(true);
  expect(passed(ran({ what: 'lost', value: 1, most: 0 }))).toBe(false);
  expect(passed(ran({ what: 'kills', value: 49, least: 50 }))).toBe(false);
  expect(passed(ran())).toBe(false);
  expect(passed({ gate, broke: 'an error', seconds: 1 })).toBe(false);
});
it('says what was counted and what was allowed', () => {
  expect(toLine(ran({ what: 'lost', value: 3, most: 0 }))).toBe('FAIL G1 a gate: lost 3 [at most 0] (1 s)');
  expect(toLine({ gate, skipped: 'no right to', seconds: 0 })).toBe('skip G1 a gate: not run: no right to (0 s)');
});
it.each(Object.entries(FAULTS))('still knows where to plant the fault of %s', (_, { file, from, to }) => {
  const code = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  expect(code.split(from), `${file} changed: plant the fault in scripts/torture/faults.ts anew`).toHaveLength(2);
  expect(to).not.toBe(from);
});

it('finds every acknowledged write that is gone, and every one that was made twice', () => {
  const written = (acknowledged: number, lastNote: number, unsure?: number) => [{ name: 'Ann', acknowledged, lastNote, ...(unsure !== undefined && { unsure }) }];
  const listed = (revision: number, note = 0) => [{ name: 'Ann', revision, ...(note && { note: `note ${note} of Ann` }) }];
  expect(compare(written(3, 2, 0), listed(3, 2))).toEqual({ lost: 0, twice: 0 });
  expect(compare(written(3, 2, 0), [])).toEqual({ lost: 3, twice: 0 });
  expect(compare(written(3, 2, 0), listed(2, 1))).toEqual({ lost: 1, twice: 0 });
  // A later change was overwritten by an earlier one that was made again.
  expect(compare(written(3, 2, 0), listed(4, 1))).toEqual({ lost: 1, twice: 1 });
  expect(compare(written(3, 2, 0), listed(4, 2))).toEqual({ lost: 0, twice: 1 });
  expect(compare(written(3, 2, 0), [...listed(3, 2), ...listed(1)])).toEqual({ lost: 0, twice: 1 });
  // A call that gave up may have been made, once.
  expect(compare(written(3, 3, 1), listed(3, 3))).toEqual({ lost: 0, twice: 0 });
  expect(compare(written(3, 3, 1), listed(4, 3))).toEqual({ lost: 0, twice: 0 });
  expect(compare(written(3, 3, 1), listed(5, 4))).toEqual({ lost: 0, twice: 1 });
  // Of a page that was killed nobody knows what was on its way, nor of what it never told.
  expect(compare(written(2, 1), listed(3, 2))).toEqual({ lost: 0, twice: 0 });
  expect(compare([], listed(2, 1))).toEqual({ lost: 0, twice: 0 });
  expect(compare([], listed(3, 1))).toEqual({ lost: 0, twice: 1 });
});
