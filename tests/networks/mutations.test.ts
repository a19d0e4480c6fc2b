// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { show } from './harness';
import { anchorsOf, MUTATIONS, removeAnchor } from './mutations';

const PAGE = '<body><ul data-fixture-shuffle=""><li class="a" aria-label="One">1</li><li class="b" role="listitem">2</li></ul></body>';

it('renames every class', () => {
  const page = show(PAGE);
  MUTATIONS['rename-classes']!(page);
  expect(page.querySelector('.a, .b')).toBeNull();
});
it('wraps every node of the body in a div', () => {
  const page = show(PAGE);
  MUTATIONS['wrap-nodes']!(page);
  expect(page.querySelectorAll('div').length).toBe(3);
  expect(page.querySelector('ul > li')).toBeNull();
});
it('translates labels and turns marked lists around', () => {
  const page = show(PAGE);
  MUTATIONS['translate-labels']!(page);
  MUTATIONS['shuffle-siblings']!(page);
  expect(page.querySelector('[aria-label="One"]')).toBeNull();
  expect(page.querySelector('ul')!.textContent).toBe('21');
});
it('removes one anchor and leaves the others', () => {
  const page = show(PAGE);
  expect(anchorsOf(page).map(({ name, value }) => `${name}=${value}`)).toEqual(['class=a', 'aria-label=One', 'class=b', 'role=listitem']);
  removeAnchor(page, { name: 'role', value: 'listitem' });
  expect(page.querySelector('[role]')).toBeNull();
  expect(page.querySelector('.b')).not.toBeNull();
});
