import type { ArchivedMessage, ImportedEntry } from '../../lib/core/transfer';
import type { JudgeText, Watching } from './tools';

/** A sender of an archive whose messages were marketing. */
export interface RankedSender {
  readonly key: string;
  readonly name: string;
  readonly network: ArchivedMessage['network'];
  readonly pitches: number;
  readonly messages: number;
  /** Conversations with a pitch in them that the user never answered. */
  readonly unanswered: number;
  readonly answered: boolean;
  readonly lastAt?: number;
}

export interface Ranked {
  readonly senders: readonly RankedSender[];
  /** Keys of those the user has written with and who never pitched: people one knows. */
  readonly writtenWith: readonly string[];
}

/** Judges an archive's messages one by one and ranks who pitched. Texts are let go of at once. */
export async function rankSenders(messages: readonly ArchivedMessage[], judge: JudgeText, watch: Watching = {}): Promise<Ranked> {
  const answered = new Set(messages.filter(({ outgoing }) => outgoing).map(({ thread }) => thread));
  const senders = new Map<string, { name: string; network: ArchivedMessage['network']; pitches: number; messages: number; threads: Set<string>; answered: boolean; lastAt?: number }>();
  let since = performance.now();
  for (const [at, message] of messages.entries()) {
    const key = message.senderKeys[0];
    // Without a key nobody could be listed: a name alone is shared by others.
    if (message.outgoing || key === undefined) continue;
    const sender = senders.get(key) ?? { name: message.senderName || key, network: message.network, pitches: 0, messages: 0, threads: new Set<string>(), answered: false };
    senders.set(key, sender);
    sender.messages += 1;
    sender.answered ||= answered.has(message.thread);
    if (message.text.trim() !== '' && judge(message.text.slice(0, 12_000), message.surface, []).kind === 'marketing') {
      sender.pitches += 1;
      sender.lastAt = Math.max(sender.lastAt ?? 0, message.at ?? 0) || undefined;
      if (!answered.has(message.thread)) sender.threads.add(message.thread);
    }
    if (performance.now() - since > 12) {
      watch.onProgress?.(at / messages.length);
      await new Promise((resolve) => setTimeout(resolve));
      watch.signal?.throwIfAborted();
      since = performance.now();
    }
  }
  const ranked = [...senders]
    .map(([key, { threads, ...sender }]) => ({ ...sender, key, unanswered: threads.size }))
    .filter(({ pitches }) => pitches > 0)
    .sort((a, b) => b.pitches - a.pitches || b.unanswered - a.unanswered || (b.lastAt ?? 0) - (a.lastAt ?? 0));
  return { senders: ranked, writtenWith: [...senders].flatMap(([key, { pitches, answered: isAnswered }]) => (isAnswered && pitches === 0 ? key : [])) };
}

/** The entry that a ticked sender becomes: who and why, and nothing of what was written. */
export function entryOfSender({ key, name, pitches, lastAt }: RankedSender): ImportedEntry {
  return { kind: 'person', name: name.slice(0, 300), identities: [{ key }], reason: pitches > 1 ? 'kept-following-up' : 'sent-a-pitch', ...(lastAt && { createdAt: lastAt }) };
}
