import type { Adjustment } from '../../lib/core/feedback';
import { countSaid } from '../../lib/core/learn';
import { Button } from '../button';
import { useDesk, type Desk } from '../popup/desk';
import { formatPoints, say } from '../words/words';
import { saveText } from './save-file';
import { useAnswer } from './use-answer';

/** What the user's words have moved, as sentences; each can be taken back, all can be forgotten or saved. */
export function Taught() {
  const desk = useDesk();
  const { answer } = useAnswer('feedback.list', null);
  if (!answer) return null;
  const moved = answer.adjustments.filter(({ now, shipped }) => now !== shipped);
  return (
    <section class="block" aria-labelledby="taught">
      <h2 id="taught">{say('taught.title')}</h2>
      <p class="room-lead">{say(moved.length > 0 ? 'taught.lead' : 'taught.none')}</p>
      <ul class="rules">
        {moved.map((one) => (
          <li key={one.rule} class="rule">
            <span>{sayAdjustment(one, desk)}</span>
            <Button look="quiet" onClick={() => void takeBack(desk, one)}>
              {say('taught.undo')}
            </Button>
          </li>
        ))}
      </ul>
      {answer.words > 0 && (
        <div class="room-bar">
          <Button look="quiet" onClick={() => void exportAll(desk)}>
            {say('taught.export')}
          </Button>
          <Button look="quiet" onClick={() => void forgetAll(desk)}>
            {say('taught.reset')}
          </Button>
        </div>
      )}
    </section>
  );
}

const titleOf = ({ titles }: Desk, rule: string) => titles.get(rule) ?? rule.replaceAll('-', ' ');

function sayAdjustment(one: Adjustment, desk: Desk): string {
  const said = countSaid(one).map(([word, count]) => say('taught.times', { said: say('app.quoted', { words: say(`said.${word}`) }), count })).join(', ');
  return say('taught.line', { said, cause: titleOf(desk, one.rule), shipped: formatPoints(one.shipped), now: formatPoints(one.now) });
}

function takeBack(desk: Desk, { rule }: Adjustment): Promise<boolean> {
  const { calls, acts } = desk;
  const [operation, undoing] = [calls.operation(), calls.operation()];
  return acts.run(async () => {
    const { feedback } = await calls.call('feedback.export', null);
    const before = feedback.filter(({ rules }) => rules.some((heard) => heard.rule === rule));
    await calls.call('feedback.undo', { operation, rule });
    return {
      words: say('taught.undone', { cause: titleOf(desk, rule) }),
      undo: async () => {
        for (const { id, said, rules } of before) await calls.call('feedback.add', { operation: `${undoing}-${id}`.slice(0, 80), draft: { id, said, rules: [...rules] } });
        return undefined;
      },
    };
  });
}

function forgetAll({ calls, acts }: Desk): Promise<boolean> {
  const [operation, undoing] = [calls.operation(), calls.operation()];
  return acts.run(async () => {
    const { removed } = await calls.call('feedback.reset', { operation });
    return {
      words: say('taught.was-reset', { count: removed.length }),
      undo: async () => {
        await calls.call('feedback.restore', { operation: undoing, feedback: [...removed] });
        return undefined;
      },
    };
  });
}

function exportAll({ calls, acts }: Desk): Promise<boolean> {
  return acts.run(async () => {
    const { feedback } = await calls.call('feedback.export', null);
    saveText('unbadger-taught.json', `${JSON.stringify({ unbadger: 'taught', version: 1, feedback }, null, 2)}\n`);
    return undefined;
  });
}
