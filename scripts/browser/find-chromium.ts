import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'];
const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
const WINDOWS = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where this machine may keep a browser of the Chromium family, most specific first. */
function places(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const named = environment.CHROMIUM_PATH ? [environment.CHROMIUM_PATH] : [];
  if (platform === 'darwin') return [...named, ...MAC, ...MAC.map((path) => join(environment.HOME ?? '', path))];
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].filter((root) => root !== undefined);
    return [...named, ...roots.flatMap((root) => WINDOWS.map((path) => `${root}\\${path}`))];
  }
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return [...named, ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))];
}
/** The first installed browser of the Chromium family, or undefined. `CHROMIUM_PATH` goes first. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | undefined {
  return places(environment, platform).find((path) => existsSync(path));
}
/** Arguments every start of ours shares: Chromium refuses its sandbox to root. */
export function chromiumArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
