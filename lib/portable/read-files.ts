import { FILE_FORMATS, type FileFormat, type FileRow, type FileValue, type FindProfile, type ReadFile, type Refusal } from '../core/transfer';
import { BackupProblem, looksLikeBackup, readBackup } from './backup';
import { parseCsv } from './csv';
import { readHeader } from './csv-columns';
import { readCsvRow } from './csv-entries';
import { bytesAsFile, readText, refuseFile, type FileBytes } from './decode';
import { looksLikeDomains, readDomains } from './domains';
import { findFacebookFormat, readFacebook } from './facebook-archive';
import { JsonProblem, lineOf } from './json-pieces';
import { findLinkedinHead, readLinkedin } from './linkedin-archive';
import { Pace, type Watch } from './pace';
import { findXFormat, readX } from './x-archive';
import { LIMITS, readZip, unpack } from './zip';

export { FILE_FORMATS };
export interface ReadNeeds extends Watch {
  readonly findProfile: FindProfile;
  readonly passphrase?: string;
}
/** The files of an archive that hold what we read; all others in it are left alone and not counted. */
const WANTED = /(^|\/)(connections|messages|invitations)\.csv$|(^|\/)(direct-messages?|direct-messages-group|following|mute|block)(-part\d+)?\.js$|(^|\/)(message_\d+|friends|your_friends)\.json$|(^|\/)unbadger[^/]*\.(json|csv|txt)$/i;

/**
 * Reads files of any sort that we know, one after the other; a ZIP gives the files in it. Nothing of what
 * is read goes anywhere: the caller shows every row's fate and asks. Never throws on what a file holds;
 * rejects only when the user cancels.
 */
export async function readFiles(files: readonly FileBytes[], needs: ReadNeeds): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [at, file] of files.entries()) {
    const part = (done: number) => needs.onProgress?.((at + done) / files.length);
    if (files.length > 3 && !WANTED.test(file.name) && !/\.zip$/i.test(file.name)) continue; // a folder
    read.push(...((await isZip(file)) ? await readArchive(file, { ...needs, onProgress: part }) : [await readOne(file, { ...needs, onProgress: part })]));
  }
  const [first] = files;
  if (read.length === 0 && first) return [{ file: first.name, rows: [], problem: refuseFile(first.name.split('/')[0]!, 'a folder with the data export of LinkedIn, X or Facebook, or a backup') }];
  return read;
}

async function isZip(file: FileBytes): Promise<boolean> {
  try {
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
  } catch {
    return false;
  }
}

async function readArchive(archive: FileBytes, needs: ReadNeeds): Promise<ReadFile[]> {
  const contents = await readZip(archive).catch(() => refuseFile(archive.name, 'a file that can be read'));
  if ('expected' in contents) return [{ file: archive.name, rows: [], problem: contents }];
  const wanted = contents.filter(({ name, size }) => size > 0 && WANTED.test(name));
  if (wanted.length === 0) return [{ file: archive.name, rows: [], problem: refuseFile(archive.name, 'the data export of LinkedIn, X or Facebook, or a backup') }];
  if (wanted.reduce((sum, { size }) => sum + size, 0) > LIMITS.total) return [{ file: archive.name, rows: [], problem: refuseFile(archive.name, 'an archive whose messages and contacts have at most 1 GB') }];
  const read: ReadFile[] = [];
  for (const [at, entry] of wanted.entries()) {
    needs.signal?.throwIfAborted();
    const bytes = await unpack(archive, entry).catch(() => refuseFile(`${archive.name}/${entry.name}`, 'a file that can be read'));
    const name = `${archive.name}/${entry.name}`;
    // One damaged file makes the archive doubtful: all of it is refused.
    if ('expected' in bytes) return [{ file: archive.name, rows: [], problem: bytes }];
    read.push(await readOne(bytesAsFile(name, bytes), { ...needs, onProgress: (done) => needs.onProgress?.((at + done) / wanted.length) }));
  }
  return read;
}

async function readOne(file: FileBytes, needs: ReadNeeds): Promise<ReadFile> {
  const text = await readText(file);
  if (typeof text !== 'string') return { file: file.name, rows: [], problem: text };
  try {
    return { file: file.name, ...(await readAs(text, file.name, needs)) };
  } catch (error) {
    if (needs.signal?.aborted) throw error;
    return { file: file.name, rows: [], problem: describe(error, file.name, text) };
  }
}

function describe(error: unknown, file: string, text: string): Refusal {
  if (error instanceof BackupProblem) return refuseFile(file, error.expected, error.field, error.row);
  if (error instanceof JsonProblem) return refuseFile(file, error.expected, 'file', lineOf(text, error.at));
  return refuseFile(file, 'a file that can be read');
}

async function readAs(text: string, file: string, needs: ReadNeeds): Promise<{ format?: FileFormat; rows: FileRow<FileValue>[]; incidents?: ReadFile['incidents']; extras?: ReadFile['extras']; problem?: Refusal }> {
  const pace = new Pace(needs);
  const head = text.slice(0, 5000);
  if (looksLikeBackup(head)) {
    const { entries, incidents, known, ...extras } = await readBackup(text, needs.passphrase, needs);
    const people = known.map((key, at): FileRow<FileValue> => ({ file, row: entries.length + at + 1, fate: 'kept', value: { what: 'known', person: { network: networkOf(key), keys: [key], name: key } } }));
    return { format: 'backup', incidents, extras, rows: [...entries.map((entry, at): FileRow<FileValue> => ({ file, row: at + 1, fate: 'kept', value: { what: 'entry', entry } })), ...people] };
  }
  const xFormat = findXFormat(head);
  if (xFormat) return { format: xFormat, rows: await readX(text, file, pace) };
  if (/^\ufeff?\s*[{[]/.test(head)) {
    if (!findFacebookFormat(head)) return { rows: [], problem: refuseFile(file, 'a backup of Unbadger, or messages or friends of Facebook') };
    return readFacebook(text, file, needs.findProfile, pace);
  }
  if (looksLikeDomains(head)) return { format: 'domains', rows: await readDomains(text, file, needs.findProfile, pace) };
  const csv = await parseCsv(text, pace);
  if (csv.problem) return { rows: [], problem: refuseFile(file, csv.problem.expected, 'quotes', csv.problem.row) };
  if (findLinkedinHead(csv.records)) return (await readLinkedin(csv, file, needs.findProfile, pace))!;
  const columns = readHeader(csv.records[0]?.cells ?? []);
  if (!columns) return { rows: [], problem: refuseFile(file, 'a first line that names the columns, with at least an address; or one domain a line', 'columns', 1) };
  return { format: 'csv', rows: await readRows(csv.records.slice(1), columns, file, needs, pace) };
}

async function readRows(records: Parameters<typeof readCsvRow>[0][], columns: Parameters<typeof readCsvRow>[1], file: string, needs: ReadNeeds, pace: Pace): Promise<FileRow<FileValue>[]> {
  const rows: FileRow<FileValue>[] = [];
  const seen = new Map<string, number>();
  for (const [at, record] of records.entries()) {
    const row = readCsvRow(record, columns, file, needs.findProfile);
    const key = row.fate === 'kept' && row.value.what === 'entry' ? (row.value.entry.id ?? row.value.entry.identities[0]?.key) : undefined;
    const before = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && before === undefined) seen.set(key, record.row);
    rows.push(before === undefined ? row : { file, row: record.row, fate: 'duplicate', of: before });
    if (pace.isDue) await pace.rest(at / records.length);
  }
  return rows;
}
const networkOf = (key: string) => (key.startsWith('x/') ? 'x' : key.startsWith('facebook/') ? 'facebook' : 'linkedin');
