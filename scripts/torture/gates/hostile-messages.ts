import { DEMO_PAGES } from '../../start/demo';
import { judgeTab } from '../../start/judge';
import { servePages } from '../../start/serve-pages';
import { ask } from '../ask';
import type { Gate } from '../gate';
import { inventMessages } from '../hostile-messages';
import { enterIsolatedWorld } from '../isolated-world';
import { readSettled } from '../snapshot';

const BATCH = 100;
interface Reply {
  readonly ok?: boolean;
  readonly response?: unknown;
}

/** A page's process that was taken over sends our background whatever it likes: nothing changes, and nothing is told. */
export const hostileMessages: Gate = {
  id: 'G14',
  title: 'messages from a page that was taken over',
  async run(rig) {
    const count = rig.many(500, 5_000);
    const opened = await rig.open(rig.folder());
    try {
      const demo = DEMO_PAGES.find(({ network }) => network === 'linkedin')!;
      await servePages(opened.context, [{ url: demo.url, html: demo.html() }]);
      const desk = await opened.openDesk();
      const undo = crypto.randomUUID();
      const { entry } = await ask(desk, 'list.add', { operation: undo, draft: { kind: 'person', name: 'Kept Secret', identities: [{ key: 'linkedin/in/kept' }], reason: 'sent-a-pitch', note: 'nobody’s business' } });
      const { page, tab } = await desk.openTab();
      await page.goto(demo.url);
      await judgeTab(desk, page, tab);
      const before = await readSettled(desk);
      const world = await enterIsolatedWorld(page, opened.id);
      const replies: (Reply | null)[] = [];
      const messages = inventMessages(count, { id: entry.id, undo, settings: await ask(desk, 'settings.read', null) });
      for (let at = 0; at < messages.length; at += BATCH) replies.push(...(await world.evaluate<(Reply | null)[]>(`Promise.all(${JSON.stringify(messages.slice(at, at + BATCH))}.map((message) => chrome.runtime.sendMessage(message).catch(() => null)))`)));
      const storage = await world.evaluate<string[]>(`Promise.all(['local', 'session'].map((area) => chrome.storage[area].get(null).then((all) => area + ' ' + Object.keys(all), () => '')))`);
      await world.close();
      const after = await readSettled(desk);
      const answered = replies.filter((reply): reply is Reply => reply?.ok === true);
      const told = JSON.stringify(replies);
      return [
        { what: 'messages', value: replies.length, least: count },
        { what: 'refused', value: replies.filter((reply) => reply?.ok === false).length, least: count / 2 },
        // Untrue incidents are taken and weighed, and nothing comes of them.
        { what: 'answered though they should be refused', value: answered.filter(({ response }) => JSON.stringify(response) !== '{"recorded":0}').length, most: 0 },
        { what: 'state changes', value: before === after ? 0 : 1, most: 0 },
        { what: 'replies that name somebody on the list', value: /Kept Secret|nobody’s business|linkedin\/in\/kept/.test(told) ? 1 : 0, most: 0 },
        { what: 'storage areas that it could read', value: storage.filter(Boolean).length, most: 0 },
      ];
    } finally {
      await opened.close();
    }
  },
};
