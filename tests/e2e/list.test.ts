import { afterEach, expect, it } from 'vitest';
import { itemOf, makeProfile, PAGES, readShown, startBrowser, type Running } from './browser';

let running: Running | undefined;
afterEach(() => running?.close());

const putOnList = async (popup: Awaited<ReturnType<Running['openPopup']>>, author: string, surface: string) => {
  const article = popup.locator('article').filter({ hasText: author }).filter({ hasText: surface });
  await article.getByRole('button', { name: 'Put on list' }).click();
  await popup.getByRole('menuitem', { name: 'This person' }).click();
  await popup.getByText(`${author} is on your list.`).waitFor();
};

it('folds what a listed author wrote on the open page at once, and undo brings it back', async () => {
  running = await startBrowser();
  const { page, tab } = await running.open(PAGES.linkedin);
  const post = page.locator('[role="listitem"]', { hasText: 'I disagree with the claim' }).locator('[data-testid="expandable-text-box"]');
  expect(await post.isVisible()).toBe(true);
  const popup = await running.openPopup(tab);

  await putOnList(popup, 'Farah Idrissi', 'post');
  const listed = Date.now();
  await expect.poll(() => post.isVisible(), { interval: 20 }).toBe(false);
  expect(Date.now() - listed, 'at once means within two seconds').toBeLessThan(2_000);
  const bars = (await readShown(page)).filter(({ isBar }) => isBar);
  expect(bars.map(({ label }) => label)).toEqual(['On your do-not-market list: Farah Idrissi']);

  const report = await running.desk.report(tab);
  expect(itemOf(report, 'Farah Idrissi').decision).toMatchObject({ act: 'fold', reason: 'listed' });
  expect(itemOf(report, 'Farah Idrissi', 'message').decision.act, 'a conversation the user takes part in is never folded').toBe('mark');
  expect(itemOf(report, 'Oona Saarinen').decision.act, 'nobody else is touched').not.toBe('fold');

  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => post.isVisible(), { interval: 20 }).toBe(true);
  expect((await readShown(page)).some(({ isBar }) => isBar)).toBe(false);
});

it('keeps the list, its note and the settings over a restart of the browser', async () => {
  const profile = makeProfile();
  running = await startBrowser({ profile });
  const first = await running.open(PAGES.linkedin);
  const popup = await running.openPopup(first.tab);
  await putOnList(popup, 'Oona Saarinen', 'post');
  const { rows } = await running.desk.call('list.find', { offset: 0, limit: 10 });
  await running.desk.call('list.change', { operation: crypto.randomUUID(), id: rows[0]!.entry.id, patch: { note: 'Only until the pump is in.' } });
  await running.enforce('dim');
  await running.close();

  running = await startBrowser({ profile });
  const again = await running.desk.call('list.find', { offset: 0, limit: 10 });
  expect(again.total).toBe(1);
  expect(again.rows[0]!.entry).toMatchObject({ name: 'Oona Saarinen', note: 'Only until the pump is in.', state: 'listed' });
  expect((await running.desk.call('settings.read', null)).networks.x.enforcement).toBe('dim');
  const { report, page, tab } = await running.open(PAGES.linkedin);
  expect(itemOf(report, 'Oona Saarinen').decision).toMatchObject({ act: 'fold', reason: 'listed' });
  expect((await readShown(page)).filter(({ isBar }) => isBar)).toHaveLength(1);
  const list = await running.openPopup(tab);
  await list.getByRole('tab', { name: /^List/ }).click();
  await list.getByText('Only until the pump is in.').waitFor();
});
