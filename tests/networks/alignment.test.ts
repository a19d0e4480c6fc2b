// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sideOf } from '../../lib/networks/alignment';

const side = (style: string, dir = 'ltr') => {
  document.body.innerHTML = `<div style="direction:${dir};display:flex;${style}"></div>`;
  return sideOf([document.body.firstElementChild!]);
};

it.each([
  ['justify-content:flex-end', 'end', 'end'],
  ['justify-content:flex-start', 'start', 'start'],
  ['flex-direction:column;align-items:flex-end', 'end', 'end'],
  ['flex-direction:row-reverse;justify-content:flex-end', 'start', 'start'],
  // Sides of the screen: in Arabic and Hebrew own words stand on the left.
  ['justify-content:right', 'end', 'start'],
  ['justify-content:left', 'start', 'end'],
  ['flex-direction:row-reverse;justify-content:right', 'end', 'start'],
  ['justify-content:center', undefined, undefined],
] as const)('%s pushes to the %s, and where lines run from right to left to the %s', (style, ltr, rtl) => {
  expect([side(style), side(style, 'rtl')]).toEqual([ltr, rtl]);
});
it('says nothing of boxes that push nothing', () => expect(side('display:block;justify-content:flex-end')).toBeUndefined());
