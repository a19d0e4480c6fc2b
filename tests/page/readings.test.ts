// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createReadings } from '../../lib/page/readings';
import type { Read } from '../../lib/networks/define-network';

const read = (key: string) => ({ item: { key } }) as Read;
const place = () => document.body.appendChild(document.createElement('article'));

describe('what was read last', () => {
  it('is given once for a root that is only to be judged anew', () => {
    const readings = createReadings();
    const root = place();
    readings.keep(root, read('a'));
    expect(readings.take(root), 'nobody asked for it to be used again').toBeUndefined();
    readings.reuse([root]);
    expect([readings.take(root)?.item.key, readings.take(root)]).toEqual(['a', undefined]);
  });
  it('is not given of a root that changed, that left the page, or that holds no item any more', () => {
    const readings = createReadings();
    const [changed, gone, empty] = [place(), place(), place()];
    for (const root of [changed, gone, empty]) readings.keep(root, read('a'));
    readings.reuse([changed, gone, empty]);
    readings.changed(changed);
    gone.remove();
    readings.keep(empty, undefined);
    expect([changed, gone, empty].map((root) => readings.take(root))).toEqual([undefined, undefined, undefined]);
  });
  it('is looked through in the page alone, each root once, with what it says now', () => {
    const readings = createReadings();
    const [twice, gone, empty, other] = [place(), place(), place(), place()];
    for (const root of [twice, gone, empty, twice, other]) readings.keep(root, read('old'));
    readings.keep(twice, read('new'));
    gone.remove();
    readings.keep(empty, undefined);
    const seen: string[] = [];
    const found = readings.filter(({ item }) => seen.push(item.key) > 0 && item.key === 'new');
    expect([seen, found]).toEqual([['old', 'new'], [twice]]);
  });
  it('is forgotten of the oldest of a list that takes nothing out, and not of those that were read again', () => {
    const readings = createReadings();
    const [again, oldest, ...more] = Array.from({ length: 1_001 }, place);
    for (const root of [again!, oldest!, ...more.slice(0, -1)]) readings.keep(root, read('old'));
    readings.keep(again!, read('new'));
    readings.keep(more.at(-1)!, read('newest'));
    const found = readings.filter(() => true);
    expect([found.length, found.includes(again!), found.includes(oldest!), found.at(-1) === more.at(-1)]).toEqual([1_000, true, false, true]);
    readings.reuse([again!, oldest!]);
    expect([readings.take(again!)?.item.key, readings.take(oldest!)]).toEqual(['new', undefined]);
  });
});
