import { getDefaultSettings, isObserving, type Settings } from '../core/settings';
import { NETWORK_IDS } from '../core/vocabulary';
import type { Keeper } from './keeper';
import { readObserveUntil } from './quiet-start';

/** The user's settings; before the first change the defaults, which observe for a week. */
export async function readSettings(keeper: Keeper): Promise<Settings> {
  return (await (await keeper.ledger()).settings()) ?? firstSettings(keeper);
}
const firstSettings = async (keeper: Keeper): Promise<Settings> => ({ ...getDefaultSettings(), observeUntil: await readObserveUntil(keeper) });

/** Replaces the settings; idempotent by operation, and can be undone like a change of the list. */
export async function writeSettings(keeper: Keeper, operation: string, settings: Settings): Promise<Settings> {
  const made = await keeper.apply(operation, async (ledger) => {
    const before = (await ledger.settings()) ?? (await firstSettings(keeper));
    return { what: 'settings', entries: [], settings: { before, after: endQuiet(before, settings, keeper.clock.now()) } };
  });
  return made.settings?.after ?? settings;
}

/** Whoever chooses to dim or fold, on a network, a surface or in one group, has seen enough: the quiet week ends with it. */
function endQuiet(before: Settings, after: Settings, now: number): Settings {
  if (!isObserving(after, now)) return after;
  const chosen = new Map(choicesIn(before));
  const isStricter = choicesIn(after).some(([place, choice]) => HIDES.includes(choice) && choice !== chosen.get(place));
  return isStricter ? { ...after, observeUntil: now } : after;
}
/** Every place for which something is chosen, with what. */
function choicesIn({ networks, communities }: Settings): [string, string][] {
  const ofNetworks = NETWORK_IDS.flatMap((id) => [[id, networks[id].enforcement], ...Object.entries(networks[id].surfaces ?? {}).map(([surface, choice]) => [`${id} ${surface}`, choice])] as [string, string][]);
  return [...ofNetworks, ...Object.entries(communities).map(([key, choice]): [string, string] => [`in ${key}`, choice])];
}
const HIDES: readonly string[] = ['dim', 'fold'];
