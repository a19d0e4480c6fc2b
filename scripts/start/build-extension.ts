import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Builds the extension for browsers of the Chromium family and returns a folder with a copy of it: a window
 * that stays open must not lose its extension when somebody builds again.
 */
export async function buildExtension(): Promise<string> {
  await build({ root: ROOT, browser: 'chrome', logger: quiet });
  return copyOfBuild();
}
/** A copy of what was built last, in a folder of its own. */
export function copyOfBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unbadger-'));
  cpSync(join(ROOT, '.output/chrome-mv3'), folder, { recursive: true });
  return folder;
}

const nothing = () => undefined;
const quiet = { debug: nothing, log: nothing, info: nothing, success: nothing, warn: console.error, error: console.error, fatal: console.error, level: 0 };
