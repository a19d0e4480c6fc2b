// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createTurnMemo } from '../../lib/networks/turn-memo';

it('what many items ask of a place is found once a turn and place, and again in the next', () => {
  const memo = createTurnMemo<number>();
  const url = new URL('https://x.com/');
  const [here, there] = [document.createElement('div'), document.createElement('div')];
  let found = 0;
  const ask = (turn: object | undefined, place: Element) => memo({ url, ...(turn && { turn }) }, place, () => ++found);
  const [first, second] = [{}, {}];
  expect([ask(first, here), ask(first, here), ask(first, there), ask(second, here)]).toEqual([1, 1, 2, 3]);
  // Nobody says how long the page stays as it is: nothing is believed twice.
  expect([ask(undefined, here), ask(undefined, here)]).toEqual([4, 5]);
});
