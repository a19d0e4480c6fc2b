import '../lib/core/no-eval';
import judgement from 'virtual:judgement';
import { makeWorkshop } from '../lib/engine/workshop';
import { makeListener } from '../lib/messages/serve';
import { NETWORK_MATCHES } from '../lib/networks/matches';
import { findLinkedProfile } from '../lib/networks/profile-link';
import { browser } from '../lib/platform/browser';
import { systemClock as clock } from '../lib/platform/clock';
import { makeMenus } from '../lib/platform/menus';
import { onMessage } from '../lib/platform/runtime';
import { TabWatch } from '../lib/platform/tab-watch';
import { backgroundCalls } from '../lib/store/background-calls';
import { listByMenu } from '../lib/store/by-menu';
import { openStore } from '../lib/store/store';

// Wiring only. All listeners are registered in the first turn, or a waking worker misses its message.
export default defineBackground(() => {
  const { action, contextMenus, runtime, storage, tabs } = browser;
  const { local, session } = storage;
  const watch = new TabWatch({ session, clock, action, tabs });
  const store = openStore({ local, session, onChange: () => void watch.tellAll({ name: 'frame.refresh', request: null }) });
  const pageOrigins = NETWORK_MATCHES.map((match) => new URL(match.slice(0, -1)).origin);
  onMessage(makeListener({ ...backgroundCalls(store, watch, makeWorkshop(judgement, () => performance.now(), () => import('../lib/engine/patterns'))), 'page.judgement': () => ({ judgement }) }, { id: runtime.id, ownAddress: runtime.getURL(''), pageOrigins }));
  tabs.onRemoved.addListener((tabId) => watch.closed(tabId));
  contextMenus.onClicked.addListener((click) => void listByMenu(store, click, findLinkedProfile));
  // Fires on updates of extension and browser too: it may make menus and must never touch settings.
  runtime.onInstalled.addListener(() => void makeMenus(contextMenus));
  runtime.onStartup.addListener(() => void makeMenus(contextMenus));
});
