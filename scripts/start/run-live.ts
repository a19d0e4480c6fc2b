import type { Opened } from '../browser/open-extension';

const SITES = ['https://www.linkedin.com/feed/', 'https://x.com/home', 'https://www.facebook.com/'];

/** Opens the real sites in a fresh profile and leaves the window to the user. */
export async function runLive({ context }: Opened): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  for (const url of SITES) {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' }).catch(() => console.error(`Could not open ${url}; try it in the window.`));
  }
  console.log('The real sites are open in a fresh profile. Close the window to end; the profile is deleted then.');
  await closed;
}
