// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { ACTIONS } from '../../lib/actions';
import { MARK_LOOK } from '../../lib/actions/mark-style';
import { wear } from '../../lib/actions/shell';
import { takeOutLeftovers } from '../../lib/page/leftovers';

const PAGE = '<article><a>Ada Example</a><p style="color: red;">Words of hers.</p></article><article><a>Ben Example</a><p>Words of his.</p></article><span style="all: initial !important">of the page</span>';
const calls = { onReveal: () => undefined, onAsk: () => Promise.resolve(true) };
const label = { glyph: 'marketing', words: 'Marketing', inToolbar: '', show: 'Show' } as const;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  wear(MARK_LOOK);
});
/** What a run did that ended before it could take anything back. */
function leave(act: keyof typeof ACTIONS): void {
  for (const card of document.querySelectorAll('article')) ACTIONS[act].apply({ anchor: card.querySelector('a')!, body: card.querySelector('p')!, look: { isDark: false, isLine: false } }, label, calls);
}

it.each(['mark', 'dim', 'fold', 'highlight'] as const)('what an earlier run left (%s) is taken out, and nothing of the page', (act) => {
  leave(act);
  expect(document.body.innerHTML).not.toBe(PAGE);
  takeOutLeftovers(document, '');
  expect(document.body.innerHTML).toBe(PAGE);
});
it('a page without anything of ours stays as it is', () => {
  document.body.innerHTML = '<p style="display: none !important">Hidden by the page.</p><span style="all: initial !important">words</span>';
  const before = document.body.innerHTML;
  takeOutLeftovers(document, '');
  expect(document.body.innerHTML).toBe(before);
});
it('is looked for behind open shadow roots too', () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  root.innerHTML = PAGE;
  const card = root.querySelector('article')!;
  ACTIONS.fold.apply({ anchor: card.querySelector('a')!, body: card.querySelector('p')!, look: { isDark: false, isLine: false } }, label, calls);
  takeOutLeftovers(document, '#host');
  expect(root.innerHTML).toBe(PAGE);
});
