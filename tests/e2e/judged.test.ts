import { afterAll, beforeAll, expect, it } from 'vitest';
import { itemOf, PAGES, readShown, startBrowser, type OpenTab, type Running } from './browser';

let running: Running;
beforeAll(async () => {
  running = await startBrowser();
});
afterAll(() => running.close());

const EXPECTED = {
  linkedin: {
    counts: { feed: 9, invitation: 2, message: 3 },
    kinds: [['Colette Marsh', 'feed', 'marketing'], ['Growth Harbor', 'feed', 'marketing'], ['Sienna Blake', 'invitation', 'marketing'], ['Derek Vaughn', 'message', 'marketing'], ['Oona Saarinen', 'feed', 'peer'], ['Priya Nair', 'feed', 'recruiting']],
    promoted: 'Brightfunnel',
  },
  x: {
    counts: { feed: 9, message: 2 },
    kinds: [['Tess Whitlock', 'feed', 'marketing'], ['Rico Banks', 'message', 'marketing'], ['Mihai Stancu', 'feed', 'peer']],
    promoted: 'Stacklift',
  },
  facebook: {
    counts: { feed: 8, message: 3 },
    kinds: [['Amber Lowe Coaching', 'feed', 'marketing'], ['Kelsey Vance', 'message', 'marketing']],
    promoted: 'Gleamwell',
  },
} as const;

for (const network of ['linkedin', 'x', 'facebook'] as const) {
  it(`reads, judges and marks every item on ${network}`, async () => {
    const { counts, kinds, promoted } = EXPECTED[network];
    const { page, report }: OpenTab = await running.open(PAGES[network]);
    const surfaces = report.items.map(({ surface }) => surface);
    expect(Object.fromEntries([...new Set(surfaces)].map((one) => [one, surfaces.filter((other) => other === one).length]))).toEqual(counts);
    expect(report.state).toBe('reading');
    expect(report.errors).toEqual({});
    for (const [author, surface, kind] of kinds) expect(itemOf(report, author, surface).verdict.kind, author).toBe(kind);
    expect(report.items.filter((item) => item.promoted === 'yes').map(({ author }) => author.name)).toEqual([promoted]);

    const shown = await readShown(page);
    expect(shown, 'one mark for each item').toHaveLength(report.items.length);
    expect(shown.every(({ isBar }) => !isBar), 'nothing is folded unless the user says so').toBe(true);
    for (const [, , kind] of kinds) expect(shown.some(({ label }) => label.toLowerCase().startsWith(kind)), kind).toBe(true);
    await page.close();
  });
}


it('never judges what the user wrote', async () => {
  const { page, report } = await running.open(PAGES.linkedin);
  expect(report.items.some(({ author }) => author.name === 'Mara Lindqvist')).toBe(false);
  await page.close();
});

it('marks an item that the page adds later', async () => {
  const { page, tab } = await running.open(PAGES.x);
  const before = (await readShown(page)).length;
  await page.evaluate(() => {
    const cell = [...document.querySelectorAll('[data-testid="cellInnerDiv"]')].at(-1)!;
    const copy = cell.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a[href*="/status/"]')) link.setAttribute('href', link.getAttribute('href')!.replace(/\d{15,}/, '1999999999999999999'));
    for (const ours of copy.querySelectorAll('span[style*="initial"]')) ours.remove();
    cell.after(copy);
  });
  await expect.poll(async () => (await running.desk.report(tab))?.items.length).toBe(12);
  await expect.poll(async () => (await readShown(page)).length).toBe(before + 1);
  await page.close();
});
