import type { Settings } from '../../lib/core/settings';
import { takeBack, type Desk } from '../popup/desk';
import { say } from '../words/words';

/** Changes the newest settings, says so and offers to take it back. */
export function changeSettings({ calls, acts }: Desk, change: (settings: Settings) => Settings, words: string = say('settings.saved')): Promise<boolean> {
  const operation = calls.operation();
  return acts.run(async () => {
    const before = await calls.call('settings.read', null);
    await calls.call('settings.write', { operation, settings: change(before) });
    return { words, undo: takeBack(calls, operation) };
  });
}
