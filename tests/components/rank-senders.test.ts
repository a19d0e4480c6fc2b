import { describe, expect, it } from 'vitest';
import { entryOfSender, rankSenders } from '../../components/import/rank-senders';
import type { ArchivedMessage } from '../../lib/core/transfer';
import type { Verdict } from '../../lib/core/verdict';

const judge = (text: string) => ({ kind: /call|demo/.test(text) ? 'marketing' : 'peer' }) as Verdict;
const message = (thread: string, key: string | undefined, text: string, over: Partial<ArchivedMessage> = {}): ArchivedMessage => ({ network: 'linkedin', surface: 'message', thread, senderKeys: key ? [key] : [], senderName: key ?? 'Nobody', text, outgoing: false, ...over });
const mine = (thread: string) => message(thread, 'linkedin/in/me', 'Thanks.', { outgoing: true });

describe('the senders of an archive', () => {
  const messages = [
    message('a', 'linkedin/in/ada', 'Open to a call?', { at: 1 }),
    message('a', 'linkedin/in/ada', 'Bumping: a call?', { at: 5 }),
    message('b', 'linkedin/in/ada', 'A demo?', { at: 3 }),
    message('c', 'linkedin/in/otto', 'Book a demo'),
    mine('c'),
    message('d', 'linkedin/in/pia', 'How did you measure it?'),
    mine('d'),
    message('e', 'linkedin/in/eve', 'Hello'),
    message('f', undefined, 'Book a demo'),
  ];
  it('who pitched are ranked: how often, how many threads nobody answered, when last', async () => {
    const { senders } = await rankSenders(messages, judge);
    expect(senders).toMatchObject([{ key: 'linkedin/in/ada', pitches: 3, messages: 3, unanswered: 2, answered: false, lastAt: 5 }, { key: 'linkedin/in/otto', pitches: 1, unanswered: 0, answered: true }]);
    expect(senders.map(entryOfSender)).toMatchObject([{ reason: 'kept-following-up', createdAt: 5 }, { reason: 'sent-a-pitch' }]);
    expect(JSON.stringify(senders.map(entryOfSender)), 'nothing of what was written').not.toMatch(/call|demo/);
  });
  it('whom one has written with and who never pitched are people one knows', async () => {
    expect((await rankSenders(messages, judge)).writtenWith).toEqual(['linkedin/in/pia']);
  });
  it('are let go of when the user cancels', async () => {
    const controller = new AbortController();
    controller.abort();
    const slow = (text: string) => {
      for (const until = performance.now() + 13; performance.now() < until; );
      return judge(text);
    };
    await expect(rankSenders(messages, slow, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
