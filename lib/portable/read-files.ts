import { FILE_FORMATS, type FileFormat, type FileRow, type FileValue, type FindProfile, type ReadFile, type Refusal } from '../core/transfer';
import { BackupProblem, looksLikeBackup, readBackup } from './backup';
import { parseCsv, type CsvRecord } from './csv';
import { nameColumn, readHeader, type Table } from './csv-columns';
import { readCsvRow } from './csv-entries';
import { bytesAsFile, readText, type FileBytes } from './decode';
import { looksLikeDomains, readDomains } from './domains';
import { expected, refuseFile } from './expected';
import { findFacebookFormat, readFacebook } from './facebook-archive';
import { JsonProblem, lineOf } from './json-pieces';
import { findLinkedinHead, readLinkedin } from './linkedin-archive';
import { Pace, type Watch } from './pace';
import { Repeats } from './repeats';
import { findXFormat, readX } from './x-archive';
import { LIMITS, readZip, unpack } from './zip';

export { FILE_FORMATS };
export interface ReadNeeds extends Watch {
  readonly findProfile: FindProfile;
  readonly passphrase?: string;
}
/** The files of an archive that hold what we read; all others in it are left alone and not counted. */
const WANTED = /(^|\/)(connections|messages|invitations)\.csv$|(^|\/)(direct-messages?|direct-messages-group|following|mute|block)(-part\d+)?\.js$|(^|\/)(message_\d+|friends|your_friends)\.json$|(^|\/)unbadger[^/]*\.(json|csv|txt)$/i;
/** What a workbook of Excel, LibreOffice or Numbers holds: each of them is a ZIP. */
const WORKBOOK = /^(xl\/workbook\.(xml|bin)|content\.xml|Index\/Document\.iwa)$/;

/**
 * Reads files of any sort that we know, one after the other; a ZIP gives the files in it. Nothing of what
 * is read goes anywhere: the caller shows every row's fate and asks. Never throws on what a file holds;
 * rejects only when the user cancels.
 */
export async function readFiles(files: readonly FileBytes[], needs: ReadNeeds): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [at, file] of files.entries()) {
    const part = (done: number) => needs.onProgress?.((at + done) / files.length);
    // In a folder lies much that is none of ours; a file that was chosen by itself is never passed by.
    if (files.length > 3 && file.name.includes('/') && !WANTED.test(file.name) && !/\.zip$/i.test(file.name)) continue;
    read.push(...((await isZip(file)) ? await readArchive(file, { ...needs, onProgress: part }) : [await readOne(file, { ...needs, onProgress: part })]));
  }
  const [first] = files;
  if (read.length === 0 && first) return [{ file: first.name, rows: [], problem: refuseFile(first.name.split('/')[0]!, expected('file.folder')) }];
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
  const contents = await readZip(archive).catch(() => refuseFile(archive.name, expected('file.readable')));
  if ('expected' in contents) return [{ file: archive.name, rows: [], problem: contents }];
  const wanted = contents.filter(({ name, size }) => size > 0 && WANTED.test(name));
  if (contents.some(({ name }) => WORKBOOK.test(name))) return [{ file: archive.name, rows: [], problem: refuseFile(archive.name, expected('file.spreadsheet')) }];
  if (wanted.length === 0) return [{ file: archive.name, rows: [], problem: refuseFile(archive.name, expected('file.export')) }];
  if (wanted.reduce((sum, { size }) => sum + size, 0) > LIMITS.total) return [{ file: archive.name, rows: [], problem: refuseFile(archive.name, expected('zip.sum')) }];
  const read: ReadFile[] = [];
  for (const [at, entry] of wanted.entries()) {
    needs.signal?.throwIfAborted();
    const bytes = await unpack(archive, entry).catch(() => refuseFile(`${archive.name}/${entry.name}`, expected('file.readable')));
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
  return refuseFile(file, expected('file.fault'));
}

async function readAs(text: string, file: string, needs: ReadNeeds): Promise<{ format?: FileFormat; rows: FileRow<FileValue>[]; incidents?: ReadFile['incidents']; extras?: ReadFile['extras']; unread?: ReadFile['unread']; problem?: Refusal }> {
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
    if (!findFacebookFormat(head)) return { rows: [], problem: refuseFile(file, expected('file.json-known')) };
    return readFacebook(text, file, needs.findProfile, pace);
  }
  if (looksLikeDomains(head)) return { format: 'domains', rows: await readDomains(text, file, needs.findProfile, pace) };
  const csv = await parseCsv(text, pace);
  if (csv.problem) return { rows: [], problem: refuseFile(file, csv.problem.expected, 'quotes', csv.problem.row) };
  if (findLinkedinHead(csv.records)) return (await readLinkedin(csv, file, needs.findProfile, pace))!;
  const table = readHeader(csv.records[0]?.cells ?? []);
  if (!table) return { rows: [], problem: refuseFile(file, expected('file.columns'), 'columns', csv.records[0]?.row ?? 1) };
  if (csv.records.length === 1) return { rows: [], problem: refuseFile(file, expected('file.rows-below')) };
  return { format: 'csv', rows: await readRows(csv.records.slice(1), table, file, needs, pace), ...(table.others.length > 0 && { unread: table.others }) };
}

async function readRows(records: readonly CsvRecord[], table: Table, file: string, needs: ReadNeeds, pace: Pace): Promise<FileRow<FileValue>[]> {
  const rows: FileRow<FileValue>[] = [];
  const repeats = new Repeats();
  for (const [at, record] of records.entries()) {
    const row = readCsvRow(record, table, file, needs.findProfile);
    rows.push(row.fate === 'kept' && row.value.what === 'entry' ? repeats.check(row, row.value.entry, nameColumn(table, 'id')) : row);
    if (pace.isDue) await pace.rest(at / records.length);
  }
  return rows;
}
const networkOf = (key: string) => (key.startsWith('x/') ? 'x' : key.startsWith('facebook/') ? 'facebook' : 'linkedin');
