import { dayOfQuiet, QUIET_DAYS } from '../../lib/core/observing';
import { NETWORK_IDS } from '../../lib/core/vocabulary';
import { Button } from '../button';
import { takeBack, useDesk } from '../popup/desk';
import { DAY, formatDay } from '../popup/times';
import { say } from '../words/words';
import { useAnswer } from './use-answer';

/** While Unbadger only observes: how long yet, and a way to end it. Afterwards, what comes next. */
export function QuietStart() {
  const { calls, acts } = useDesk();
  const settings = useAnswer('settings.read', null).answer;
  if (settings?.observeUntil === undefined) return null;
  const now = calls.now();
  const day = dayOfQuiet(settings, now);
  if (day === undefined) {
    const isQuiet = NETWORK_IDS.every((id) => settings.networks[id].enforcement === 'mark');
    return isQuiet && now - settings.observeUntil < QUIET_DAYS * DAY ? (
      <p class="quiet-start">
        {say('quiet.over')} <a href="#settings">{say('quiet.settings')}</a>
      </p>
    ) : null;
  }
  const end = () => {
    const operation = calls.operation();
    void acts.run(async () => {
      await calls.call('settings.write', { operation, settings: { ...settings, observeUntil: calls.now() } });
      return { words: say('quiet.ended'), undo: takeBack(calls, operation) };
    });
  };
  return (
    <p class="quiet-start">
      {say('quiet.observing', { day, days: QUIET_DAYS, date: formatDay(settings.observeUntil, now) })}{' '}
      <Button look="quiet" onClick={end}>
        {say('quiet.end')}
      </Button>
    </p>
  );
}
