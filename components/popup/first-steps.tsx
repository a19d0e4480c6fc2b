import type { Settings } from '../../lib/core/settings';
import { Button } from '../button';
import { Glyph } from '../glyph';
import { say } from '../words/words';
import { useDesk } from './desk';

/** Points to the first steps until they were taken or put aside: no tab opens by itself. */
export function FirstSteps({ settings }: { readonly settings: Settings | undefined }) {
  const { calls, acts } = useDesk();
  const { openDashboard } = calls;
  if (!openDashboard || !settings || settings.welcomed) return null;
  const putOff = () => {
    const operation = calls.operation();
    void acts.run(async () => {
      await calls.call('settings.write', { operation, settings: { ...(await calls.call('settings.read', null)), welcomed: true } });
      return { words: say('first.steps.put-off') };
    });
  };
  return (
    <section class="first-steps" aria-label={say('first.steps.open')}>
      <Glyph name="unbadger" />
      <p>{say('first.steps')}</p>
      <span class="first-steps-acts">
        <Button look="main" onClick={() => void openDashboard('welcome')}>
          {say('first.steps.open')}
        </Button>
        <Button look="quiet" onClick={putOff}>
          {say('first.steps.later')}
        </Button>
      </span>
    </section>
  );
}
