import type { FileFormat, FileRow, FileValue } from '../core/transfer';
import { cleanText, ownField } from './clean';
import { readDate } from './dates';
import { expected } from './expected';
import { elementsOf, JsonProblem, parsePiece, skipSpace } from './json-pieces';
import type { Pace } from './pace';

const HEAD = /^\ufeff?\s*window\.YTD\.(direct_messages?(?:_group)?|following|mute|block)\.part\d{1,4}\s*=\s*/;
const FORMATS: Readonly<Record<string, FileFormat>> = { direct_messages: 'x-messages', direct_message: 'x-messages', direct_messages_group: 'x-messages', following: 'x-following', mute: 'x-mute', block: 'x-block' };

/** Which file of an X archive a text is, by the assignment it begins with. */
export function findXFormat(head: string): FileFormat | undefined {
  const name = HEAD.exec(head)?.[1];
  return name === undefined ? undefined : FORMATS[name];
}

/**
 * Reads a file of an X archive: JSON behind `window.YTD.… =`. It is cut at the sign and parsed; it is
 * never run. Rejects with a JsonProblem when the file is not whole.
 */
export async function readX(text: string, file: string, pace: Pace): Promise<FileRow<FileValue>[]> {
  const head = HEAD.exec(text);
  if (!head) throw new JsonProblem(0, expected('file.export'));
  const format = FORMATS[head[1]!]!;
  const values: unknown[] = [];
  const pieces = elementsOf(text, head[0].length, pace);
  let step = await pieces.next();
  for (; !step.done; step = await pieces.next()) {
    values.push(parsePiece(text, step.value));
    if (pace.isDue) await pace.rest(step.value.end / text.length);
  }
  const rest = skipSpace(text, step.value);
  if (rest < text.length && !/^;?\s*$/.test(text.slice(rest, rest + 100))) throw new JsonProblem(rest, expected('file.end'));
  return format === 'x-messages' ? readMessages(values, file, pace) : readAccounts(values, file, format);
}

function readAccounts(values: readonly unknown[], file: string, format: FileFormat): FileRow<FileValue>[] {
  const field = { 'x-following': 'following', 'x-mute': 'muting', 'x-block': 'blocking' }[format as string]!;
  const seen = new Map<string, number>();
  return values.map((value, index): FileRow<FileValue> => {
    const source = { file, row: index + 1 };
    const account = ownField(value, field);
    const id = cleanText(ownField(account, 'accountId'), 30);
    if (!/^\d{1,20}$/.test(id)) return { ...source, fate: 'refused', field: `${field}.accountId`, expected: expected('file.account') };
    const before = seen.get(id);
    if (before !== undefined) return { ...source, fate: 'duplicate', of: before };
    seen.set(id, index + 1);
    // The archive names accounts by number alone; handles are learned when they are seen.
    const key = `x/id/${id}`;
    if (format === 'x-following') return { ...source, fate: 'kept', value: { what: 'known', person: { network: 'x', keys: [key], name: `X account ${id}` } } };
    return { ...source, fate: 'kept', value: { what: 'entry', entry: { kind: 'person', name: `X account ${id}`, identities: [{ key, label: `https://x.com/i/user/${id}` }], reason: 'other', networks: ['x'] } } };
  });
}

async function readMessages(values: readonly unknown[], file: string, pace: Pace): Promise<FileRow<FileValue>[]> {
  const owner = findOwner(values);
  const rows: FileRow<FileValue>[] = [];
  for (const [index, value] of values.entries()) {
    if (pace.isDue) await pace.rest();
    const source = { file, row: index + 1 };
    const conversation = ownField(value, 'dmConversation');
    const thread = cleanText(ownField(conversation, 'conversationId'), 300);
    const messages = ownField(conversation, 'messages');
    if (!thread || !Array.isArray(messages)) {
      rows.push({ ...source, fate: 'refused', field: 'dmConversation', expected: expected('file.conversation') });
      continue;
    }
    for (const one of messages) {
      const message = ownField(one, 'messageCreate');
      if (message === undefined) continue; // a member joined, a name changed
      const sender = cleanText(ownField(message, 'senderId'), 30);
      if (!/^\d{1,20}$/.test(sender)) {
        rows.push({ ...source, fate: 'refused', field: 'messageCreate.senderId', expected: expected('file.account') });
        continue;
      }
      const links = ownField(message, 'urls');
      const expanded = Array.isArray(links) ? links.map((link) => cleanText(ownField(link, 'expanded'), 2000)).filter((link) => /^https?:/.test(link)) : [];
      const text = cleanText(ownField(message, 'text'), 20_000);
      const at = readDate(cleanText(ownField(message, 'createdAt'), 60));
      rows.push({ ...source, fate: 'kept', value: { what: 'message', message: { network: 'x', surface: 'message', thread, senderKeys: [`x/id/${sender}`], senderName: `X account ${sender}`, at, text: [text, ...expanded].join('\n'), outgoing: sender === owner } } });
    }
  }
  return rows;
}

/** Conversations of two are named `<id>-<id>`: the member of most of them is the owner of the archive. */
function findOwner(values: readonly unknown[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) {
    const pair = /^(\d{1,20})-(\d{1,20})$/.exec(cleanText(ownField(ownField(value, 'dmConversation'), 'conversationId'), 50));
    for (const id of pair ? new Set([pair[1]!, pair[2]!]) : []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked.length > 0 && ranked[0]![1] > (ranked[1]?.[1] ?? 0) ? ranked[0]![0] : undefined;
}
