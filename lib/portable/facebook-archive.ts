import type { ArchivedMessage, FileFormat, FileRow, FileValue, FindProfile } from '../core/transfer';
import { cleanText, ownField } from './clean';
import { expected } from './expected';
import { elementsOf, JsonProblem, membersOf, parsePiece, type Member } from './json-pieces';
import type { Pace } from './pace';

const FRIENDS = /^(friends(_v2)?|rejected_friend_requests.*|sent_friend_requests.*)$/;

/** Which file of a Facebook archive a text is, by its first members. */
export function findFacebookFormat(head: string): FileFormat | undefined {
  if (/^\ufeff?\s*\{\s*"friends(_v2)?"\s*:\s*\[/.test(head)) return 'facebook-friends';
  return /^\ufeff?\s*\{[\s\S]{0,4000}?"(participants|messages)"\s*:\s*\[/.test(head) ? 'facebook-messages' : undefined;
}

/**
 * Facebook writes the bytes of UTF-8 as if each were a letter (`Ã©` for `é`). Texts that are so broken
 * are put together again; all others stay as they are.
 */
export function repairText(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
  } catch {
    return text;
  }
}
const textOf = (value: unknown, field: string, most: number) => cleanText(repairText(cleanText(ownField(value, field), most)), most);

/** Reads messages or friends of a Facebook archive. Rejects with a JsonProblem when the file is not whole. */
export async function readFacebook(text: string, file: string, findProfile: FindProfile, pace: Pace): Promise<{ format: FileFormat; rows: FileRow<FileValue>[] }> {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const members = new Map<string, Member>();
  const cut = membersOf(text, start, pace);
  let step = await cut.next();
  for (; !step.done; step = await cut.next()) members.set(step.value.key, step.value);
  if (text.slice(step.value).trim() !== '') throw new JsonProblem(step.value, expected('file.end'));
  const messages = members.get('messages');
  const friends = [...members.values()].find(({ key }) => FRIENDS.test(key));
  if (messages && members.has('participants')) return { format: 'facebook-messages', rows: await readMessages(text, members, messages, file, pace) };
  if (friends && /^friends/.test(friends.key)) return { format: 'facebook-friends', rows: await readFriends(text, friends, file, findProfile, pace) };
  throw new JsonProblem(start, expected('file.facebook'));
}

async function readMessages(text: string, members: ReadonlyMap<string, Member>, list: Member, file: string, pace: Pace): Promise<FileRow<FileValue>[]> {
  const participants = parsePiece(text, members.get('participants')!);
  const path = members.get('thread_path');
  const thread = path ? cleanText(parsePiece(text, path), 300) : '';
  const people = Array.isArray(participants) ? participants.map((one) => textOf(one, 'name', 300)) : [];
  // Facebook puts the member's own name last.
  const owner = people.at(-1);
  const other = threadKey(thread);
  const rows: FileRow<FileValue>[] = [];
  let row = 0;
  for await (const piece of elementsOf(text, list.start, pace)) {
    row += 1;
    const message = parsePiece(text, piece);
    const sender = textOf(message, 'sender_name', 300);
    const at = ownField(message, 'timestamp_ms');
    if (!sender) {
      rows.push({ file, row, fate: 'refused', field: 'sender_name', expected: expected('file.writer') });
      continue;
    }
    const outgoing = sender === owner;
    // A name is no identity: only in a thread of two does its address say who the other one is.
    const senderKeys = !outgoing && people.length === 2 && other ? [other] : [];
    const link = textOf(ownField(message, 'share'), 'link', 2000);
    const words = [textOf(message, 'content', 20_000), /^https?:/.test(link) ? link : ''].filter(Boolean).join('\n');
    const value: ArchivedMessage = { network: 'facebook', surface: 'message', thread: thread || file, senderKeys, senderName: sender, text: words, outgoing, ...(typeof at === 'number' && Number.isSafeInteger(at) && at > 0 && { at }) };
    rows.push({ file, row, fate: 'kept', value: { what: 'message', message: value } });
    if (pace.isDue) await pace.rest(piece.end / text.length);
  }
  return rows;
}

/** Some exports end the path of a thread with the profile's number: `inbox/adaexample_100001234567890`. */
function threadKey(path: string): string | undefined {
  const id = /_(\d{14,17})$/.exec(path)?.[1];
  return id && /^1000\d{11}$/.test(id) ? `facebook/id/${id}` : undefined;
}

async function readFriends(text: string, list: Member, file: string, findProfile: FindProfile, pace: Pace): Promise<FileRow<FileValue>[]> {
  const rows: FileRow<FileValue>[] = [];
  let row = 0;
  for await (const piece of elementsOf(text, list.start, pace)) {
    row += 1;
    const friend = parsePiece(text, piece);
    const name = textOf(friend, 'name', 300);
    const since = ownField(friend, 'timestamp');
    const contact = findProfile(textOf(friend, 'url', 600) || textOf(friend, 'uri', 600));
    if (!name) rows.push({ file, row, fate: 'refused', field: 'name', expected: expected('file.friend') });
    else if (!contact) rows.push({ file, row, fate: 'refused', field: 'url', expected: expected('file.profile-named') });
    else rows.push({ file, row, fate: 'kept', value: { what: 'known', person: { network: 'facebook', keys: [contact.key], name, ...(typeof since === 'number' && { since: since * 1000 }) } } });
    if (pace.isDue) await pace.rest(piece.end / text.length);
  }
  return rows;
}
