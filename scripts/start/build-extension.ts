import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig } from 'wxt';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Builds the extension for browsers of the Chromium family and returns a folder with a copy of it: a window
 * that stays open must not lose its extension when somebody builds again.
 */
export async function buildExtension(): Promise<string> {
  // Tests start us several times over the same build.
  if (process.env.UNBADGER_EXTENSION) return copyOfBuild(process.env.UNBADGER_EXTENSION);
  return buildAs({});
}
/** The same, built anew with some of the settings replaced. */
export async function buildAs(settings: InlineConfig): Promise<string> {
  await build({ root: ROOT, browser: 'chrome', logger: quiet, ...settings });
  return copyOfBuild(join(ROOT, settings.outDir ?? '.output', 'chrome-mv3'));
}
/** A copy of a built extension, by default of what was built last, in a folder of its own. */
export function copyOfBuild(built = join(ROOT, '.output/chrome-mv3')): string {
  const folder = mkdtempSync(join(tmpdir(), 'unbadger-'));
  cpSync(built, folder, { recursive: true });
  return folder;
}

const nothing = () => undefined;
const quiet = { debug: nothing, log: nothing, info: nothing, success: nothing, warn: console.error, error: console.error, fatal: console.error, level: 0 };
