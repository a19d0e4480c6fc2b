import type { Told } from '../core/told';
import type { FileRow, FileValue, FindProfile } from '../core/transfer';
import { cleanText } from './clean';
import type { CsvRecord, CsvText } from './csv';
import { foldHeader } from './csv-columns';
import { readDate } from './dates';
import { expected } from './expected';
import type { Pace } from './pace';

type Format = 'linkedin-connections' | 'linkedin-messages' | 'linkedin-invitations';
/** The columns LinkedIn writes, folded; found in any order, with others between. */
const HEADS: Readonly<Record<Format, readonly string[]>> = {
  'linkedin-connections': ['firstname', 'lastname', 'url', 'company', 'position', 'connectedon'],
  'linkedin-messages': ['conversationid', 'from', 'senderprofileurl', 'date', 'content', 'folder'],
  'linkedin-invitations': ['from', 'to', 'sentat', 'direction'],
};

/** Where LinkedIn's header stands and of which of its files it is. Connections.csv begins with a preamble of notes. */
export function findLinkedinHead(records: readonly CsvRecord[]): { readonly format: Format; readonly at: number; readonly columns: ReadonlyMap<string, number> } | undefined {
  for (const [at, { cells }] of records.slice(0, 12).entries()) {
    const columns = new Map(cells.map((cell, index) => [foldHeader(cell), index]));
    for (const [format, head] of Object.entries(HEADS)) if (head.every((name) => columns.has(name))) return { format: format as Format, at, columns };
  }
  return undefined;
}

/** Reads one of the three CSV files of LinkedIn's data export. */
export async function readLinkedin(text: CsvText, file: string, findProfile: FindProfile, pace: Pace): Promise<{ format: Format; rows: FileRow<FileValue>[] } | undefined> {
  const head = findLinkedinHead(text.records);
  if (!head) return undefined;
  const { format, at, columns } = head;
  const records = text.records.slice(at + 1);
  const cellOf = (record: CsvRecord, name: string) => cleanText(record.cells[columns.get(name) ?? -1]?.trim(), 20_000);
  const owner = format === 'linkedin-connections' ? undefined : await findOwner(records, columns, format, findProfile, pace);
  const seen = new Map<string, number>();
  const read = (record: CsvRecord): FileRow<FileValue> => {
    const source = { file, row: record.row };
    const cell = (name: string) => cellOf(record, name);
    const refused = (field: string, what: Told): FileRow<FileValue> => ({ ...source, fate: 'refused', field, expected: what });
    if (format === 'linkedin-connections') {
      // Members may hide their address from exports of others; then nothing tells them from a namesake.
      const profile = findProfile(cell('url'));
      if (!profile) return refused('URL', expected('file.profile-hidden'));
      const before = seen.get(profile.key);
      if (before !== undefined) return { ...source, fate: 'duplicate', of: before };
      seen.set(profile.key, record.row);
      const name = `${cell('firstname')} ${cell('lastname')}`.trim().slice(0, 300) || profile.handle;
      return { ...source, fate: 'kept', value: { what: 'known', person: { network: 'linkedin', keys: [profile.key], name, since: readDate(cell('connectedon'), 'month') } } };
    }
    const isMessage = format === 'linkedin-messages';
    const sender = cell(isMessage ? 'senderprofileurl' : 'inviterprofileurl');
    const profile = findProfile(sender);
    const outgoing = isMessage ? profile !== undefined && profile.key === owner : /^outgoing$/i.test(cell('direction'));
    if (!profile && !outgoing) return refused(isMessage ? 'SENDER PROFILE URL' : 'inviterProfileUrl', expected('file.profile'));
    const content = cell(isMessage ? 'content' : 'message');
    const subject = cell('subject');
    return {
      ...source,
      fate: 'kept',
      value: {
        what: 'message',
        message: {
          network: 'linkedin',
          surface: isMessage ? 'message' : 'invitation',
          thread: (isMessage ? cell('conversationid') : `invitation ${profile?.key ?? cell('to')}`).slice(0, 300),
          senderKeys: profile ? [profile.key] : [],
          senderName: cell('from').slice(0, 300),
          at: readDate(cell(isMessage ? 'date' : 'sentat'), 'month'),
          text: plainText(subject && !content.startsWith(subject) ? `${subject}\n${content}` : content),
          outgoing,
        },
      },
    };
  };
  const rows: FileRow<FileValue>[] = [];
  for (const [index, record] of records.entries()) {
    rows.push(read(record));
    if (pace.isDue) await pace.rest(index / records.length);
  }
  return { format, rows };
}

/** The member's own key: who wrote in the most conversations, or whom the file says it was sent by. */
async function findOwner(records: readonly CsvRecord[], columns: ReadonlyMap<string, number>, format: Format, findProfile: FindProfile, pace: Pace): Promise<string | undefined> {
  if (format !== 'linkedin-messages') return undefined;
  const threads = new Map<string, Set<string>>();
  const note = (key: string | undefined, thread: string) => key && threads.set(key, (threads.get(key) ?? new Set()).add(thread));
  for (const { cells } of records) {
    const thread = cells[columns.get('conversationid')!] ?? '';
    // In both roles, for a member who never answered is only ever a recipient.
    note(findProfile(cells[columns.get('senderprofileurl')!]?.trim() ?? '')?.key, thread);
    for (const address of (cells[columns.get('recipientprofileurls') ?? -1] ?? '').split(',')) note(findProfile(address.trim())?.key, thread);
    if (pace.isDue) await pace.rest();
  }
  const ranked = [...threads].sort((a, b) => b[1].size - a[1].size);
  // Two members of one single conversation can't be told apart; then nobody is taken for the owner.
  return ranked.length > 0 && ranked[0]![1].size > (ranked[1]?.[1].size ?? 0) ? ranked[0]![0] : undefined;
}

/** LinkedIn exports newer messages as HTML. */
function plainText(text: string): string {
  if (!/<(p|br|a|div|span)\b/i.test(text)) return text;
  const named: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ', '&amp;': '&' };
  return text.replace(/<\/(p|div)>|<br\s*\/?>/gi, '\n').replace(/<[^<>]{0,2000}>/g, '').replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (sign) => named[sign]!).trim();
}
