import { expect, it } from 'vitest';
import { keepNewest } from '../../lib/page/newest';

it('lets go of what was put in first, and of nothing while there is room', () => {
  const set = new Set([1, 2, 3]);
  keepNewest(set, 3);
  expect([...set]).toEqual([1, 2, 3]);
  keepNewest(set.add(4).add(5), 2);
  expect([...set]).toEqual([4, 5]);
  const map = new Map([['a', 1], ['b', 2]]);
  keepNewest(map, 1);
  expect([...map]).toEqual([['b', 2]]);
});
