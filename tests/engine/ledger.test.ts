import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../lib/core/vocabulary';
import { bestOf, createLedger, pointsOf } from '../../lib/engine/ledger';

const entries = fc.array(fc.record({ source: fc.nat(4), index: fc.nat(65_535), side: fc.nat(3), points: fc.integer({ min: 1, max: 12 }).map((n) => n / 4), scale: fc.integer({ min: 1, max: 8 }).map((n) => n / 4) }), { maxLength: 60, size: 'max' });
const read = (ledger: ReturnType<typeof createLedger>) => ledger.heaviest((source, index, side, points, scale) => ({ source, index, side, points, scale }));

describe('the ledger', () => {
  it('keeps the 24 heaviest, and of equals those that came first', () => {
    const ledger = createLedger();
    fc.assert(fc.property(entries, (list) => {
      ledger.begin();
      for (const { source, index, side, points, scale } of list) ledger.enterPoints(source, index, side, points, scale);
      expect(read(ledger)).toEqual([...list].sort((a, b) => b.points - a.points).slice(0, 24));
    }));
  });
  it('leaves out what weighs less than a twentieth of a point', () => {
    const ledger = createLedger();
    ledger.begin();
    // 7 less its quarter is 0.0525 points, 5 is 0.0375
    ledger.enter(1, 10, Int16Array.from([5, 0, 0, 0, 0, /**/ 0, 0, 7, 0, 0]), 0, 1);
    ledger.enter(1, 11, Int16Array.from([5, 0, 0, 0, 0, /**/ 0, 0, 7, 0, 0]), 5, 1);
    expect(read(ledger)).toEqual([{ source: 1, index: 11, side: 2, points: 0.05, scale: 1 }]);
  });
  it('enters a row at its scale', () => {
    const ledger = createLedger();
    ledger.begin();
    ledger.enter(0, 3, Int16Array.from([0, 200, 0, 0, 900]), 0, 0.5);
    expect(read(ledger)).toEqual([{ source: 0, index: 3, side: 1, points: 0.75, scale: 0.5 }]);
  });
});

describe('what a row of weights speaks for', () => {
  const rows = Int16Array.from([50, 50, 0, 0, -999, /**/ -80, -20, -40, -60, 999]);
  it('is the kind that it lifts most, of equals the first, and never thought leadership', () => {
    expect([bestOf(rows, 0), bestOf(rows, 5)].map((kind) => KINDS[kind])).toEqual(['marketing', 'peer']);
  });
  it('counts by what that kind has above the average of all', () => {
    expect([pointsOf(rows, 0, 0, 1), pointsOf(rows, 5, 1, 1), pointsOf(rows, 5, 1, 2)]).toEqual([0.25, 0.3, 0.6]);
  });
});
