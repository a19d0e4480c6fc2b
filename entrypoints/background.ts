import '../lib/core/no-eval';
import judgement from 'virtual:judgement';
import { MARK_LOOK } from '../lib/actions/mark-style';
import { readTitles, takeLetters } from '../lib/engine/load';
import { makeWorkshop } from '../lib/engine/workshop';
import { makeListener } from '../lib/messages/serve';
import { NETWORK_ORIGINS } from '../lib/networks/origins';
import { findLinkedProfile } from '../lib/networks/profile-link';
import { Asked, askedCalls } from '../lib/platform/asked';
import { browser } from '../lib/platform/browser';
import { systemClock as clock } from '../lib/platform/clock';
import { onMessage } from '../lib/platform/runtime';
import { TabWatch } from '../lib/platform/tab-watch';
import { openOver } from '../lib/platform/ways';
import { RULE_TITLES } from '../lib/rules/words/titles';
import { backgroundCalls } from '../lib/store/background-calls';
import { listByMenu } from '../lib/store/by-menu';
import { Speaker } from '../lib/store/speaker';
import { openStore } from '../lib/store/store';

// Wiring only. All listeners are registered in the first turn, or a waking worker misses its message.
export default defineBackground(() => {
  takeLetters(judgement);
  const { action, contextMenus, runtime, storage: { local, session }, tabs } = browser;
  const watch = new TabWatch({ session, clock, action, tabs });
  const store = openStore({ local, session, onChange: () => void Promise.all([watch.tellAll({ name: 'frame.refresh', request: null }), speaker.changed()]) });
  const speaker = new Speaker(store, contextMenus, { ...RULE_TITLES, en: () => readTitles(judgement) });
  const workshop = makeWorkshop(judgement, () => performance.now(), () => import('../lib/engine/patterns'));
  const asked = askedCalls(new Asked(session, clock, openOver));
  onMessage(makeListener({ ...backgroundCalls(store, watch, workshop), ...asked, 'page.judgement': async () => ({ judgement, look: MARK_LOOK, ...(await speaker.forPages()) }) }, { id: runtime.id, ownAddress: runtime.getURL(''), pageOrigins: NETWORK_ORIGINS }));
  tabs.onRemoved.addListener((tabId) => watch.closed(tabId));
  contextMenus.onClicked.addListener((click) => void listByMenu(store, click, findLinkedProfile));
  // Fires on updates of extension and browser too: it may make menus and must never touch settings.
  for (const event of [runtime.onInstalled, runtime.onStartup]) event.addListener(() => void speaker.drawMenus());
});
