import type { EntryQuery } from '../../lib/messages/protocol';
import { ENTRY_KINDS, ENTRY_STATES, NETWORK_IDS } from '../../lib/core/vocabulary';
import { Menu, type MenuChoice } from '../menu';
import { say } from '../words/words';

export type Filters = Pick<EntryQuery, 'kind' | 'state' | 'network' | 'days' | 'sort'>;
interface FiltersProps {
  readonly filters: Filters;
  onFilter(filters: Filters): void;
}

/** What is shown, said as words: “all kinds, any state, any network, any age, newest first”. Each word opens its choices. */
export function FilterLine({ filters, onFilter }: FiltersProps) {
  const any = (words: string, chosen: boolean): MenuChoice => ({ id: 'any', words, chosen });
  const pick = <T extends string>(ids: readonly T[], say_: (id: T) => string, chosen: string | undefined): MenuChoice[] => ids.map((id) => ({ id, words: say_(id), chosen: id === chosen }));
  const part = (name: keyof Filters, label: string, words: string, choices: readonly MenuChoice[]) => (
    <Menu look="quiet" label={`${label}: ${words}`} title={label} choices={choices} onChoose={(id) => onFilter({ ...filters, [name]: id === 'any' ? undefined : name === 'days' ? Number(id) : id })}>
      {words}
    </Menu>
  );
  const days = [7, 30, 90, 365];
  const sorts = ['newest', 'name', 'last-incident', 'ends'] as const;
  const sort = filters.sort ?? 'newest';
  return (
    <div class="filters" role="group" aria-label={say('register.filters')}>
      {part('kind', say('register.kind'), filters.kind ? say(`party.${filters.kind}`) : say('register.any-kind'), [any(say('register.any-kind'), !filters.kind), ...pick(ENTRY_KINDS, (id) => say(`party.${id}`), filters.kind)])}
      {part('state', say('register.state'), filters.state ? say(`state.${filters.state}`) : say('register.any-state'), [any(say('register.any-state'), !filters.state), ...pick(ENTRY_STATES, (id) => say(`state.${id}`), filters.state)])}
      {part('network', say('register.network'), filters.network ? say(`network.${filters.network}`) : say('register.any-network'), [any(say('register.any-network'), !filters.network), ...pick(NETWORK_IDS, (id) => say(`network.${id}`), filters.network)])}
      {part('days', say('register.age'), filters.days ? say('register.days', { count: filters.days }) : say('register.any-age'), [any(say('register.any-age'), !filters.days), ...pick(days.map(String), (id) => say('register.days', { count: Number(id) }), filters.days === undefined ? undefined : String(filters.days))])}
      {part('sort', say('register.sort'), say(`register.sort.${sort}`), pick(sorts, (id) => say(`register.sort.${id}`), sort))}
    </div>
  );
}
