import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readEverything, readSettled } from '../../scripts/torture/snapshot';
import { makeProfile, PAGES, startBrowser, type Running } from './browser';

let running: Running | undefined;
afterEach(() => running?.close());

/** Words that stand nowhere but in one message and one post. */
const SECRETS = { message: 'zanzibarquokka', post: 'xylophonewombat' };
/** What the user writes down on purpose. */
const NOTE = 'kumquatflamingo';
const PAGE = {
  url: PAGES.linkedin.url,
  html: PAGES.linkedin.html.replace(/(<p[^>]*class="[^"]*msg-s-event-listitem__body[^"]*"[^>]*>)/g, `$1${SECRETS.message} `).replace(/(data-testid="expandable-text-box"[^>]*>)/g, `$1${SECRETS.post} `),
};

/** Files of a profile that hold a word, as UTF-8 or as UTF-16; what the browser keeps of pages by itself is left out. */
function filesWith(profile: string, word: string): string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  const files = readdirSync(profile, { recursive: true }).map(String).filter((name) => !/(^|\/)(Cache|Code Cache|GPUCache|Sessions)\//.test(name));
  return files.filter((name) => {
    const path = join(profile, name);
    return statSync(path, { throwIfNoEntry: false })?.isFile() && forms.some((form) => readFileSync(path).includes(form));
  });
}

it('keeps no word of a message or a post, only what the user wrote down', async () => {
  const profile = makeProfile();
  running = await startBrowser({ profile, pages: [PAGE] });
  const { context, desk } = running;
  const logged: string[] = [];
  context.on('console', (message) => logged.push(message.text()));
  await running.enforce('fold');
  const { tab, report } = await running.open(PAGE);
  for (const [surface, secret] of [['message', SECRETS.message], ['feed', SECRETS.post]] as const) expect(report.items.some((item) => item.surface === surface && item.opening.includes(secret)), `the ${surface} was read`).toBe(true);
  const popup = await running.openPopup(tab);
  await popup.locator('article').filter({ hasText: 'Derek Vaughn' }).getByRole('button', { name: 'Put on list' }).first().click();
  await popup.getByRole('menuitem', { name: 'This person' }).click();
  await popup.getByText('Derek Vaughn is on your list.').waitFor();
  const { rows } = await desk.call('list.find', { offset: 0, limit: 10 });
  await desk.call('list.change', { operation: crypto.randomUUID(), id: rows[0]!.entry.id, patch: { note: NOTE } });

  const stored = await readSettled(desk);
  expect(stored).toContain(NOTE);
  for (const secret of Object.values(SECRETS)) {
    expect(stored).not.toContain(secret);
    expect(logged.filter((line) => line.includes(secret))).toEqual([]);
  }
  await running.close();
  running = undefined;
  expect(filesWith(profile, NOTE), 'the search finds what is there').not.toEqual([]);
  for (const secret of Object.values(SECRETS)) expect(filesWith(profile, secret)).toEqual([]);
});

it('deletes everything it has, in every place', async () => {
  running = await startBrowser();
  const { desk } = running;
  const { entry } = await desk.call('list.add', { operation: crypto.randomUUID(), draft: { kind: 'person', name: 'Oona Saarinen', identities: [{ key: 'linkedin/in/oona-saarinen' }], reason: 'sent-a-pitch', note: NOTE } });
  await desk.call('peer.add', { operation: crypto.randomUUID(), draft: { name: 'Priya Nair', keys: ['linkedin/in/priya-nair'], how: 'by-hand' } });
  await running.open(PAGES.x);
  expect(await readSettled(desk)).toContain(entry.id);
  for (const page of running.context.pages()) if (page !== desk.page) await page.close();
  await desk.call('storage.erase', { operation: crypto.randomUUID(), confirm: 'delete everything' });
  const left = await readEverything(desk);
  for (const trace of [NOTE, entry.id, 'Oona', 'Priya', 'priya-nair']) expect(left).not.toContain(trace);
  expect(JSON.parse(left)).toMatchObject({ local: {} });
  expect(Object.keys((JSON.parse(left) as { local: object }).local)).toEqual([]);
});
