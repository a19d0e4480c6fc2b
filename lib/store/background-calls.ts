import type { EntryDraft, EntryPatch, EntryQuery } from '../core/draft';
import type { RuleWorkshop } from '../core/own-rule';
import type { Probe } from '../core/probe';
import type { Settings } from '../core/settings';
import { chooseLanguage, SPEECHES } from '../core/speeches';
import type { CountDelta } from '../core/tally';
import type { Sender } from '../platform/runtime';
import type { TabWatch } from '../platform/tab-watch';
import { BesideStore } from './besides';
import { circleCalls, openCircle } from './circle-calls';
import { Finder } from './find';
import { Hints } from './hints';
import { findIncidents, recordIncidents, type ProposedIncident } from './incidents';
import { briefPersonal, judgementCalls, openJudgement } from './judgement-calls';
import { KeyIndex } from './key-index';
import type { Keeper } from './keeper';
import { readOpenItems } from './open-items';
import { readPreviewItems } from './preview-items';
import { matchProbes } from './match';
import { registerCalls } from './register-calls';
import { addEntry, changeEntry, removeEntry, undoOperation } from './register';
import { readSettings, writeSettings } from './settings';
import { addCounts, summarizeToday } from './statistics';

type Op<T = object> = T & { operation: string };

/**
 * The routing table: name of a call -> function. Requests have passed their schema and their sender's
 * check before they come here (messages/serve.ts); background.ts holds this table against the protocol.
 */
export function backgroundCalls(keeper: Keeper, watch: Pick<TabWatch, 'started' | 'reported' | 'frames' | 'askAll'>, workshop: RuleWorkshop) {
  const circle = openCircle(keeper);
  const judgement = openJudgement(keeper, circle.pins, workshop);
  const index = new KeyIndex(keeper);
  const hints = new Hints(keeper, circle.peers, index);
  const finder = new Finder(keeper);
  const beside = new BesideStore(keeper, circle);
  return {
    'page.brief': async (_request: unknown, sender: Sender) => {
      await watch.started(sender);
      return { settings: await readSettings(keeper), hints: await hints.get(), fine: await circle.pins.fine(), personal: await briefPersonal(judgement) };
    },
    'list.match': ({ probes }: { probes: readonly Probe[] }) => matchProbes(keeper, probes, circle.peers, index),
    ...circleCalls(keeper, circle),
    ...judgementCalls(judgement, async () => readOpenItems(await watch.askAll({ name: 'frame.items', request: { newest: 100 } }))),
    ...registerCalls(keeper, finder, { ...circle, beside }),
    'incident.propose': ({ incidents }: { incidents: readonly ProposedIncident[] }) => recordIncidents(keeper, incidents),
    'statistics.count': ({ operation, counts }: Op<{ counts: readonly CountDelta[] }>) => addCounts(keeper, operation, counts),
    'health.report': async (report: { state: string; count: number }, sender: Sender) => {
      const { badge, language } = await readSettings(keeper);
      await watch.reported(sender, report, SPEECHES[chooseLanguage(language)], badge);
      return null;
    },
    'list.find': (query: EntryQuery) => finder.find(query),
    'list.add': ({ operation, draft }: Op<{ draft: EntryDraft }>) => addEntry(keeper, operation, draft),
    'list.change': ({ operation, id, patch }: Op<{ id: string; patch: EntryPatch }>) => changeEntry(keeper, operation, id, patch),
    'list.remove': ({ operation, id }: Op<{ id: string }>) => removeEntry(keeper, operation, id),
    'list.undo': ({ operation, undo }: Op<{ undo: string }>) => undoOperation(keeper, operation, undo, beside),
    'incident.find': ({ entryId, limit }: { entryId: string; limit: number }) => findIncidents(keeper, entryId, limit, finder),
    'items.newest': async ({ newest }: { newest: number }) => ({ items: readPreviewItems(await watch.askAll({ name: 'frame.report', request: { newest } })) }),
    'settings.read': () => readSettings(keeper),
    'settings.write': ({ operation, settings }: Op<{ settings: Settings }>) => writeSettings(keeper, operation, settings),
    'statistics.today': () => summarizeToday(keeper),
    'storage.state': () => keeper.state(),
    'storage.erase': async () => {
      await keeper.erase();
      return null;
    },
    'tab.frames': async ({ tabId }: { tabId: number }) => ({ frameIds: await watch.frames(tabId) }),
  };
}
