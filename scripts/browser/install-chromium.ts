import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium';

/** No browser was found and none could be installed; the message says what to install. */
export class NoBrowser extends Error {}

const ADVICE = 'Install Chromium, Google Chrome or Microsoft Edge (Debian and Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install chromium; macOS: brew install --cask chromium), or set CHROMIUM_PATH to one you have';

/** True where the system's package manager may be used without asking anybody: root on a system with apt. */
function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** The installed browser of the Chromium family; where there is none and it may, Chromium is installed by the system's own means. */
export function ensureChromium(say: (line: string) => void = () => undefined): string {
  const found = findChromium();
  if (found) return found;
  if (!mayInstall()) throw new NoBrowser(`no browser of the Chromium family found. ${ADVICE}`);
  say('No browser found: installing Chromium with apt-get …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (let attempt = 0; attempt < 3; attempt++) {
    const updated = spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment }).status === 0;
    const installed = updated && spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
    const browser = installed ? findChromium() : undefined;
    if (browser) return browser;
  }
  throw new NoBrowser(`apt-get could not install Chromium. ${ADVICE}`);
}
