import { beforeEach, describe, expect, it } from 'vitest';
import { findLinkedProfile } from '../../lib/networks/profile-link';
import { LIST_PERSON, LIST_PHRASE, type Click } from '../../lib/platform/menus';
import { listByMenu } from '../../lib/store/by-menu';
import type { Keeper } from '../../lib/store/keeper';
import { World } from './world';

let keeper: Keeper;
beforeEach(async () => {
  keeper = await new World().wake();
});
const click = async (one: Click) => {
  await listByMenu(keeper, one, findLinkedProfile);
  return (await (await keeper.ledger()).allEntries()).map(({ kind, name, identities }) => [kind, name, identities[0]!.key]);
};

describe('the browser’s menu', () => {
  it.each([
    ['a profile', { menuItemId: LIST_PERSON, linkUrl: 'https://www.linkedin.com/in/ada-example/?trk=x', linkText: '  Ada\n Example ' }, ['person', 'Ada Example', 'linkedin/in/ada-example']],
    ['a page', { menuItemId: LIST_PERSON, linkUrl: 'https://www.linkedin.com/company/acme-growth/' }, ['organization', 'acme-growth', 'linkedin/company/acme-growth']],
    ['an account on X', { menuItemId: LIST_PERSON, linkUrl: 'https://x.com/OttoMuster' }, ['person', '@OttoMuster', 'x/ottomuster']],
    ['selected words', { menuItemId: LIST_PHRASE, selectionText: 'Grow your  pipeline' }, ['phrase', 'Grow your pipeline', 'phrase/grow your pipeline']],
  ])('lists %s', async (_, one, entry) => {
    expect(await click(one)).toEqual([entry]);
  });
  it.each([
    ['a post', { menuItemId: LIST_PERSON, linkUrl: 'https://x.com/otto/status/1' }],
    ['something that is no link', { menuItemId: LIST_PERSON }],
    ['a script', { menuItemId: LIST_PERSON, linkUrl: 'javascript:alert(1)//x.com/otto' }],
    ['nothing selected', { menuItemId: LIST_PHRASE, selectionText: '  ' }],
    ['two letters', { menuItemId: LIST_PHRASE, selectionText: 'ok' }],
    ['another entry', { menuItemId: 'other', linkUrl: 'https://x.com/otto' }],
  ])('lists nothing for %s', async (_, one) => {
    expect(await click(one)).toEqual([]);
  });
});
