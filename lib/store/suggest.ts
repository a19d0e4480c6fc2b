import type { OrganizationSuggestion } from '../core/transfer';
import { foldOrganization } from '../text/employer';
import type { Keeper } from './keeper';
import { isLive } from './ledger';

/** So many sellers of one vendor suggest that the vendor itself is meant. */
const ENOUGH = 3;

/** Organizations that three or more listed people sell for and that are not on the list. Suggested, never made. */
export async function suggestOrganizations(keeper: Keeper): Promise<{ suggestions: OrganizationSuggestion[] }> {
  const ledger = await keeper.ledger();
  const groups = new Map<string, { name: string; people: { id: string; name: string }[] }>();
  for (const entry of await ledger.allEntries()) {
    if (entry.kind !== 'person' || !entry.sellsFor || !isLive(entry)) continue;
    const folded = foldOrganization(entry.sellsFor);
    if (folded.length < 2) continue;
    const group = groups.get(folded) ?? { name: entry.sellsFor, people: [] };
    group.people.push({ id: entry.id, name: entry.name });
    groups.set(folded, group);
  }
  const suggestions: OrganizationSuggestion[] = [];
  for (const [folded, { name, people }] of groups) {
    const key = `organization/${folded}`;
    // One that was released is a no that is remembered.
    if (people.length >= ENOUGH && (await ledger.entriesWith([key], false)).length === 0) suggestions.push({ name, key, people: people.slice(0, 100) });
  }
  return { suggestions: suggestions.sort((a, b) => b.people.length - a.people.length) };
}
