import type { Section } from './bench';
import { withExtension } from './browser';
import { median } from './rounds';
import type { Desk } from '../browser/open-extension';

const ENTRIES = 10_000;
const SEEN = 50_000;
const OPENINGS = 9;
/** Runs in the popup from its first moment. As text, because the runner's names for functions are unknown there. */
const WATCH = `(() => {
  const times = (window.times = {});
  const look = () => {
    if (document.querySelector('.health-line')) times.content ??= performance.now();
    // The facts of the background are there once the networks can be set, or a site is named.
    if (document.querySelector('.site-rows, .site')) times.known ??= performance.now();
    else requestAnimationFrame(look);
  };
  look();
})()`;

async function measure(extension: string, fill: (desk: Desk) => Promise<void>): Promise<{ content: number; known: number }> {
  return withExtension(extension, async ({ context, id, openDesk }) => {
    await fill(await openDesk());
    const content: number[] = [];
    const known: number[] = [];
    for (let turn = 0; turn < OPENINGS; turn++) {
      const page = await context.newPage();
      await page.addInitScript({ content: WATCH });
      await page.goto(`chrome-extension://${id}/popup.html`);
      // Asked again and again from outside: the policy of our pages forbids code from strings.
      const ask = () => page.evaluate(() => (window as unknown as { times: { content?: number; known?: number } }).times);
      let times = await ask();
      for (let wait = 0; times.known === undefined && wait < 200; wait++) {
        await page.waitForTimeout(50);
        times = await ask();
      }
      if (times.content === undefined || times.known === undefined) throw new Error('the popup shows nothing');
      content.push(times.content);
      known.push(times.known);
      await page.close();
    }
    return { content: median(content), known: median(known) };
  });
}

async function fillStore(desk: Desk): Promise<void> {
  const now = Date.now();
  const id = 'import-of-the-bench';
  for (let from = 0; from < ENTRIES; from += 500) {
    const rows = Array.from({ length: 500 }, (_, at) => {
      const n = from + at;
      return { kind: 'person' as const, name: `Invented ${n}`, identities: [{ key: `linkedin/in/invented-${n}` }], reason: 'sent-a-pitch' as const, createdAt: now - n * 60_000 };
    });
    await desk.call('list.stage', { import: id, from, rows: rows as never });
  }
  await desk.call('list.import', { operation: 'operation-of-the-bench', import: id, rows: ENTRIES });
  for (let from = 0; from < SEEN; from += 250) {
    const sightings = Array.from({ length: 250 }, (_, at) => {
      const n = from + at;
      return { network: 'linkedin' as const, surface: 'feed' as const, author: `linkedin/in/author-${n % 2000}`, name: `Author ${n % 2000}`, authorKind: 'person' as const, itemHash: `i${n}`, kind: 'peer' as const, worth: n % 100, form: 'original' as const, asks: false, answers: false };
    });
    await desk.call('voice.note', { operation: `operation-${from}`, sightings, rules: [] });
  }
}

/** How long the popup takes to open with a full store, beside an empty one of the same build. */
export const popupSection: Section = {
  ids: ['popup'],
  async measure({ extension }) {
    const empty = await measure(extension, async (desk) => void (await desk.call('settings.read', null)));
    const full = await measure(extension, fillStore);
    return {
      targets: [],
      rows: [
        { name: 'popup, first words, nothing stored', value: empty.content, unit: 'ms' },
        { name: `popup, first words, ${ENTRIES} entries and ${SEEN} seen items`, value: full.content, unit: 'ms' },
        { name: 'popup, all facts, nothing stored', value: empty.known, unit: 'ms' },
        { name: `popup, all facts, ${ENTRIES} entries and ${SEEN} seen items`, value: full.known, unit: 'ms' },
      ],
    };
  },
};
