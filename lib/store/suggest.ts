import type { OrganizationSuggestion } from '../core/transfer';
import { foldOrganization } from '../text/employer';
import type { Finder } from './find';
import type { Keeper } from './keeper';
import { isLive } from './ledger';

/** So many sellers of one vendor suggest that the vendor itself is meant. */
const ENOUGH = 3;

/** Suggestions that are looked at; nobody reads more of them at once. */
const MOST = 20;

/** Organizations that three or more listed people sell for and that are not on the list. Suggested, never made. */
export async function suggestOrganizations(keeper: Keeper, finder: Pick<Finder, 'lines'>): Promise<{ suggestions: OrganizationSuggestion[] }> {
  const groups = new Map<string, { name: string; people: { id: string; name: string }[] }>();
  for (const { id, kind, state, title, sellsFor } of await finder.lines()) {
    if (kind !== 'person' || !sellsFor || !isLive({ state })) continue;
    const folded = foldOrganization(sellsFor);
    if (folded.length < 2) continue;
    const group = groups.get(folded) ?? { name: sellsFor, people: [] };
    if (group.people.length === 0) groups.set(folded, group);
    group.people.push({ id, name: title });
  }
  const ledger = await keeper.ledger();
  const suggestions: OrganizationSuggestion[] = [];
  for (const [folded, { name, people }] of [...groups].sort(([, a], [, b]) => b.people.length - a.people.length)) {
    if (people.length < ENOUGH || suggestions.length === MOST) break;
    const key = `organization/${folded}`;
    // One that was released is a no that is remembered.
    if ((await ledger.entriesWith([key], false)).length === 0) suggestions.push({ name, key, people: people.slice(0, 100) });
  }
  return { suggestions };
}
