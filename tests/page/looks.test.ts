// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Look, Place } from '../../lib/actions/define-action';
import { createLooks } from '../../lib/page/looks';

const LIGHT: Look = { isDark: false, isLine: true };
const DARK: Look = { isDark: true, isLine: true };
let now = 0;
let said = LIGHT;
let waiting: (() => void)[] = [];
const ask = vi.fn((_place: Place) => said);
const settle = () => waiting.splice(0).forEach((run) => run());
const placeIn = (id: string): Place => ({ anchor: document.querySelector(`#${id} h4`)!, body: document.querySelector(`#${id} p`)! });
let lookAt: (place: Place) => Look;

beforeEach(() => {
  document.body.innerHTML = '<article id="one" class="card"><h4 class="name">Ada</h4><p>Words</p></article><article id="two" class="card"><h4 class="name">Bo</h4><p>More</p></article><article id="odd" class="ad"><h4 class="name">Cy</h4><p>Other</p></article>';
  now = 0;
  said = LIGHT;
  waiting = [];
  ask.mockClear();
  lookAt = createLooks(() => now, ask, (run) => waiting.push(run));
});

it('places of one form are asked once, those of another for themselves', () => {
  expect([lookAt(placeIn('one')), lookAt(placeIn('two')), lookAt(placeIn('odd'))]).toEqual([LIGHT, LIGHT, LIGHT]);
  expect(ask).toHaveBeenCalledTimes(2);
});
it('what was said long ago answers at once, and is asked again later, once', () => {
  lookAt(placeIn('one'));
  now = 10_000;
  said = DARK;
  expect([lookAt(placeIn('one')), lookAt(placeIn('two'))]).toEqual([LIGHT, LIGHT]);
  expect([ask.mock.calls.length, waiting.length]).toEqual([1, 1]);
  settle();
  expect(lookAt(placeIn('two'))).toEqual(DARK);
  expect([ask.mock.calls.length, waiting.length]).toEqual([2, 0]);
});
it('a place that left the page meanwhile is not asked, the next of its form is', () => {
  lookAt(placeIn('one'));
  now = 10_000;
  lookAt(placeIn('one'));
  document.querySelector('#one')!.remove();
  said = DARK;
  settle();
  expect(ask).toHaveBeenCalledTimes(1);
  expect(lookAt(placeIn('two'))).toEqual(DARK);
});
