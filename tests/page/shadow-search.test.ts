import { expect, it } from 'vitest';
import { createShadowSearch } from '../../lib/page/shadow-search';

it('a document in which looking takes long is looked through seldom, and caught up with', () => {
  let now = 0;
  let looked = 0;
  const search = createShadowSearch(() => {
    looked++;
    now += 2;
    return [];
  }, () => now);
  search.find();
  now += 900;
  search.find();
  expect([looked, search.isLate]).toEqual([1, true]);
  search.find(true);
  expect([looked, search.isLate]).toEqual([2, false]);
  now += 1_001;
  search.find();
  expect(looked).toBe(3);
});
