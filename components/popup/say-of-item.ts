import type { Said } from '../../lib/core/feedback';
import { hashItem } from '../../lib/core/item-hash';
import type { SeenItem } from '../../lib/messages/protocol';
import { say } from '../words/words';
import type { Desk } from './desk';
import { nameOf } from './list-acts';

/** Rules told with one word at most. */
const MOST_RULES = 24;

/** Takes the user's word about one item: it is pinned, and the rules that spoke move a little. One step back takes both back. */
export function sayOfItem({ calls, acts }: Desk, item: SeenItem, said: Said): Promise<boolean> {
  const [operation, undoing] = [calls.operation(), calls.operation()];
  const id = hashItem(item);
  const rules = item.verdict.causes
    .filter(({ source }) => source === 'rule')
    .slice(0, MOST_RULES)
    .map(({ rule, side, points, shipped }) => ({ rule, side, points: shipped ?? points }));
  return acts.run(async () => {
    const { before } = await calls.call('feedback.add', { operation, draft: { id, said, rules } });
    return {
      words: said === 'fine' ? say('act.fine', { name: nameOf(item) }) : say('act.said', { name: nameOf(item), said: say(`said.${said}`) }),
      undo: async () => {
        if (before) await calls.call('feedback.add', { operation: undoing, draft: { id, said: before.said, rules: before.rules.map((rule) => ({ ...rule })) } });
        else await calls.call('feedback.undo', { operation: undoing, id });
        return undefined;
      },
    };
  });
}
