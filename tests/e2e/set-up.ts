import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../../scripts/browser/install-chromium';
import { copyOfBuild } from '../../scripts/start/build-extension';

/** Finds or installs a browser and keeps a copy of the build: building again must not disturb a run. */
export default function setUp(): () => void {
  if (!existsSync(join(import.meta.dirname, '../../.output/chrome-mv3/manifest.json'))) throw new Error('no build found: run `npm run build` first');
  process.env.UNBADGER_BROWSER = ensureChromium(console.log);
  const folder = copyOfBuild();
  process.env.UNBADGER_EXTENSION = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
