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

/** Whoever chooses to dim or fold has seen enough: the quiet week ends with it. */
function endQuiet(before: Settings, after: Settings, now: number): Settings {
  if (!isObserving(after, now)) return after;
  const isStricter = NETWORK_IDS.some((id) => after.networks[id].enforcement !== before.networks[id].enforcement && HIDES.includes(after.networks[id].enforcement));
  return isStricter ? { ...after, observeUntil: now } : after;
}
const HIDES: readonly string[] = ['dim', 'fold'];
