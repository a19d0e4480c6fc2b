import type { Candidate, CANDIDATE_WORDS } from '../../lib/core/transfer';
import { takeBack, type Act, type Desk } from '../popup/desk';
import { say } from '../words/words';

/** Says the user's word on a sender in the review queue; the act can be taken back whole. */
export function decide({ calls, acts }: Desk, { id, name, keys }: Candidate, word: (typeof CANDIDATE_WORDS)[number]): Promise<boolean> {
  const [operation, reopening, adding, removing] = [calls.operation(), calls.operation(), calls.operation(), calls.operation()];
  const reopen = async () => void (await calls.call('candidate.decide', { operation: reopening, id, word: 'open' }));
  const back = takeBack(calls, operation);
  return acts.run(async (): Promise<Act> => {
    if (word === 'peer') {
      const { peer, existed } = await calls.call('peer.add', { operation: adding, draft: { name, keys: [...keys], how: 'suggested' } });
      await calls.call('candidate.decide', { operation, id, word });
      return {
        words: say('act.peer', { name }),
        undo: async () => {
          if (!existed) await calls.call('peer.remove', { operation: removing, id: peer.id });
          await reopen();
          return undefined;
        },
      };
    }
    await calls.call('candidate.decide', { operation, id, word });
    if (word === 'later') return { words: say('candidates.later', { name }), undo: async () => (await reopen(), undefined) };
    return {
      words: say('act.listed', { name }),
      undo: async () => {
        const why = await back();
        if (!why) await reopen();
        return why;
      },
    };
  });
}
