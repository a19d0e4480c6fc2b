import type { Page } from 'playwright-core';
import type { Desk } from '../../browser/open-extension';
import { DEMO_PAGES } from '../../start/demo';
import { foldEverywhere, judgeTab } from '../../start/judge';
import { servePages } from '../../start/serve-pages';
import { ask } from '../ask';
import type { Gate } from '../gate';

/** What pages do to have somebody press what he does not see, as code of the page. Ours are the spans whose style resets all. */
const TRICKS: Readonly<Record<string, string>> = {
  'the page can hardly be seen': 'document.documentElement.style.opacity = "0.01"',
  'its body can hardly be seen': 'document.body.style.opacity = "0.01"',
  'the card around it can hardly be seen': 'ours.forEach((one) => (one.parentElement.style.opacity = "0.01"))',
  'something that lets clicks through lies over it': 'cover(document.createElement("div"))',
  'so does something in the top layer': '{ const one = document.createElement("div"); one.popover = "manual"; cover(one); one.showPopover(); }',
  'it moves under the pointer as it is pressed': 'addEventListener("pointermove", (event) => { const box = ours[0].getBoundingClientRect(); ours[0].parentElement.style.transform = `translate(${event.clientX - box.left - 5}px, ${event.clientY - box.top - 5}px)`; }, { once: true })',
  'it is blown up to the size of the page': 'ours[0].parentElement.style.cssText += ";transform:scale(40);transform-origin:0 0;z-index:99999;position:relative"',
  // What stands in a link would lead away from the page that is asked afterwards.
  'the click is made up': 'addEventListener("click", (event) => event.preventDefault()); for (const one of ours) for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) { one.click(); one.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true })); }',
};
const MADE_UP = 'the click is made up';
const PREPARE = `const ours = [...document.querySelectorAll('span[style*="initial"]')];
const cover = (one) => { one.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:white;pointer-events:none;z-index:2147483647'; document.body.append(one); };`;

/** A page has the user press our marks and bars unknowingly, or presses them itself: nothing that he decided changes. */
export const stolenClicks: Gate = {
  id: 'G15',
  title: 'clicks that a page steals or makes up',
  async run(rig) {
    const demo = DEMO_PAGES.find(({ network }) => network === 'linkedin')!;
    const opened = await rig.open(rig.folder());
    try {
      const pages = Object.keys(TRICKS).map((_, at) => ({ url: `${demo.url}?trick=${at}`, html: demo.html() }));
      await servePages(opened.context, pages);
      const desk = await opened.openDesk();
      await foldEverywhere(desk);
      await ask(desk, 'list.add', { operation: crypto.randomUUID(), draft: { kind: 'person', name: 'Kept', identities: [{ key: 'linkedin/in/kept' }], reason: 'sent-a-pitch' } });
      const sum = { pressed: 0, changes: 0, shown: 0, asked: 0, madeUp: 0 };
      for (const [at, [name, trick]] of Object.entries(TRICKS).entries()) {
        const { page, tab } = await desk.openTab();
        await page.goto(pages[at]!.url);
        await judgeTab(desk, page, tab);
        const before = await decided(desk);
        await page.evaluate(`(() => { ${PREPARE} ${trick} })()`);
        sum.pressed += await pressAll(page);
        await page.waitForTimeout(300);
        const shown = (await desk.report(tab))?.items.filter(({ revealed }) => revealed).length ?? 0;
        const asked = (await ask(desk, 'item.asked', { tabId: tab })).asked ? 1 : 0;
        sum[name === MADE_UP ? 'madeUp' : 'shown'] += shown;
        sum[name === MADE_UP ? 'madeUp' : 'asked'] += asked;
        if ((await decided(desk)) !== before) sum.changes++;
        await page.close();
      }
      return [
        { what: 'tricks', value: Object.keys(TRICKS).length, least: 8 },
        { what: 'presses', value: sum.pressed, least: 8 },
        // That is all a press in a page does: it shows an item again, or opens our popup.
        { what: 'items shown again by real presses', value: sum.shown, least: 1 },
        { what: 'marks pressed by real ones', value: sum.asked, least: 1 },
        { what: 'either by made-up ones', value: sum.madeUp, most: 0 },
        { what: 'changes of list, settings, peers, rules or words to us', value: sum.changes, most: 0 },
      ];
    } finally {
      await opened.close();
    }
  },
};

/** Presses in the middle of up to ten of our elements, wherever they are by now, with the real pointer. Nothing on a page whose clicks are made up. */
async function pressAll(page: Page): Promise<number> {
  if (page.url().endsWith(`=${Object.keys(TRICKS).indexOf(MADE_UP)}`)) return 0;
  const boxes = (await page.evaluate(`[...document.querySelectorAll('span[style*="initial"]')].map((one) => one.getBoundingClientRect()).filter(({ top, bottom }) => bottom > 0 && top < innerHeight).slice(0, 10).map(({ left, top, width, height }) => [left + Math.min(width, 1200) - 30 > left ? left + Math.min(width, 1200) - 30 : left + width / 2, top + height / 2])`)) as [number, number][];
  for (const [left, top] of boxes) await page.mouse.click(left, top);
  return boxes.length;
}

/** Everything that only the user decides. */
async function decided(desk: Desk): Promise<string> {
  const { entries } = await ask(desk, 'list.export', { offset: 0, limit: 500 });
  const all = [entries, await ask(desk, 'settings.read', null), await ask(desk, 'feedback.list', null), await ask(desk, 'rules.list', null), await ask(desk, 'peer.find', { offset: 0, limit: 50 })];
  return JSON.stringify(all);
}
