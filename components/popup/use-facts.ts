import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings';
import type { DaySummary } from '../../lib/messages/protocol';
import { sayProblem } from './desk';
import type { StorageNews } from './health';
import type { Calls } from './source';

/** After this long without an answer the popup says that the list is being opened. */
const PATIENCE = 1500;

export interface Facts {
  readonly settings?: Settings;
  readonly today?: DaySummary;
  readonly storage?: StorageNews;
  /** How many stand on the list now; the storage also counts the ones that were released. */
  readonly listed?: number;
  /** True while the background has not answered for longer than a moment, e.g. during a migration. */
  readonly slow?: boolean;
}

/** What the background knows beside the tab: settings, today's counts, how the storage is doing. */
export function useFacts(calls: Calls, version: number): Facts {
  const [facts, setFacts] = useState<Facts>({});
  useEffect(() => {
    let stopped = false;
    const add = (more: Facts) => {
      if (!stopped) setFacts((before) => ({ ...before, ...more }));
    };
    const late = setTimeout(() => add({ slow: true }), PATIENCE);
    const asked = [
      calls.call('settings.read', null).then((settings) => add({ settings })),
      calls.call('list.find', { offset: 0, limit: 1 }).then(({ total }) => add({ listed: total })),
      calls.call('statistics.today', null).then((today) => add({ today })),
      calls.call('storage.state', null).then(
        (storage) => add({ storage }),
        // A background that cannot even say how it does is in trouble, and that is what we say.
        (error: unknown) => add({ storage: { state: 'unreadable', entries: 0, setAside: 0, silence: sayProblem(error) } }),
      ),
    ];
    void Promise.allSettled(asked).then(() => {
      clearTimeout(late);
      add({ slow: false });
    });
    return () => {
      stopped = true;
      clearTimeout(late);
    };
  }, [calls, version]);
  return facts;
}
