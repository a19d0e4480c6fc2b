import { getDefaultSettings, type Settings } from '../core/settings';
import type { Keeper } from './keeper';

/** The user's settings; the defaults before the first change. */
export async function readSettings(keeper: Keeper): Promise<Settings> {
  return (await (await keeper.ledger()).settings()) ?? getDefaultSettings();
}

/** Replaces the settings; idempotent by operation, and can be undone like a change of the list. */
export async function writeSettings(keeper: Keeper, operation: string, settings: Settings): Promise<Settings> {
  const made = await keeper.apply(operation, async (ledger) => ({
    what: 'settings',
    entries: [],
    settings: { before: (await ledger.settings()) ?? getDefaultSettings(), after: settings },
  }));
  return made.settings?.after ?? settings;
}
