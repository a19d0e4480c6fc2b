import { entrySchema, type Entry, type Evidence, type Identity, type SentNotice } from '../core/entry';
import { tellIssue } from '../core/tell-issue';
import type { Told } from '../core/told';
import { told } from '../core/told-words';
import type { FileRow, FileValue, FindProfile, ImportedEntry } from '../core/transfer';
import { ACTION_IDS, ENTRY_KINDS, ENTRY_REASONS, ENTRY_STATES, NETWORK_IDS, SURFACES } from '../core/vocabulary';
import { readAddress } from './address';
import { csvLine, joinLines, splitLines, type CsvRecord } from './csv';
import { COLUMNS, nameColumn, TITLES, type Column, type Table } from './csv-columns';
import { readDate } from './dates';
import { expected } from './expected';

const iso = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString());
const BOM = '\ufeff';

/** The first line of our CSV. The mark before it tells spreadsheets that it is UTF-8. */
export const csvHead = (): string => BOM + csvLine(COLUMNS.map((column) => TITLES[column]));

/** An entry as one row. Reading the row gives the same entry again. */
export function csvRow(entry: Entry): string {
  const cells: Record<Column, string> = {
    kind: entry.kind,
    name: entry.name,
    address: entry.identities[0]?.label ?? entry.identities[0]?.key ?? '',
    state: entry.state,
    reason: entry.reason,
    reasonText: entry.reasonText ?? '',
    note: entry.note ?? '',
    sellsFor: entry.sellsFor ?? '',
    identities: joinLines(entry.identities.map(({ key, label, learned }) => [key, ...(label === undefined && !learned ? [] : [label === undefined ? '' : `=${label}`]), ...(learned ? ['learned'] : [])])),
    evidence: joinLines(entry.evidence.map(({ at, network, surface, quote }) => [iso(at), network ?? '', surface ?? '', `=${quote}`])),
    networks: entry.networks ? entry.networks.join(' ') || 'none' : '',
    surfaces: entry.surfaces ? entry.surfaces.join(' ') || 'none' : '',
    communities: entry.communities ? joinLines(entry.communities.map((name) => [`=${name}`])) || 'none' : '',
    act: entry.act ?? '',
    createdAt: iso(entry.createdAt),
    updatedAt: iso(entry.updatedAt),
    expiresAt: iso(entry.expiresAt),
    noticeAt: iso(entry.noticeAt),
    replyBy: iso(entry.replyBy),
    notices: joinLines((entry.notices ?? []).map(({ at, footing, replyBy, text }) => [iso(at), footing ?? '', iso(replyBy), text === undefined ? '' : `=${text}`])),
    id: entry.id,
    revision: String(entry.revision),
    changed: Object.entries(entry.changed ?? {}).map(([field, at]) => `${field}:${at}`).join(' '),
  };
  return csvLine(COLUMNS.map((column) => cells[column]));
}

/** Columns whose spaces are the user's own. */
const VERBATIM: readonly Column[] = ['note', 'reasonText', 'sellsFor', 'identities', 'evidence', 'communities', 'notices'];
const cellOf = (cell: string, column: Column) => (VERBATIM.includes(column) && cell.trim() !== '' ? cell : cell.trim());

class Wrong extends Error {
  constructor(readonly field: Column | 'row', readonly expected: Told) {
    super(expected.key);
  }
}

/** Reads one row of a list; what is missing is left to whoever takes the entry in. */
export function readCsvRow({ row, cells }: CsvRecord, table: Table, file: string, findProfile: FindProfile): FileRow<FileValue> {
  const source = { file, row };
  try {
    // A delimiter within a cell that has no quotes moves all cells behind it to the wrong columns.
    if (cells.slice(table.head.length).some((cell) => cell.trim() !== '')) wrong('row', expected('file.cells', { most: table.head.length }));
    return { ...source, fate: 'kept', value: { what: 'entry', entry: readEntry((column) => cellOf(cells[table.places.get(column) ?? -1] ?? '', column), findProfile) } };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { ...source, fate: 'refused', field: error.field === 'row' ? 'row' : nameColumn(table, error.field), expected: error.expected };
  }
}

function readEntry(cell: (column: Column) => string, findProfile: FindProfile): ImportedEntry {
  const word = <T extends string>(column: Column, words: readonly T[]): T | undefined => {
    const text = cell(column).toLowerCase().replace(/\s+/g, '-');
    if (text === '') return undefined;
    return words.find((one) => one === text) ?? wrong(column, told('expected.one-of', { words: words.join(', ') }));
  };
  const words = <T extends string>(column: Column, all: readonly T[]): T[] | undefined => {
    const text = cell(column).toLowerCase();
    if (text === '') return undefined;
    if (text === 'none') return [];
    return text.split(/[\s,;]+/).map((one) => all.find((known) => known === one) ?? wrong(column, expected('file.some-of', { words: all.join(', ') })));
  };
  const time = (column: Column) => (cell(column) === '' ? undefined : (readDate(cell(column)) ?? wrong(column, expected('file.day'))));
  const identities = readIdentities(cell('identities'));
  const address = identities.length === 0 ? readAddress(cell('address'), findProfile) : undefined;
  if (identities.length === 0 && !address && cell('kind') !== 'phrase') wrong('address', expected('file.address'));
  const kind = word('kind', ENTRY_KINDS) ?? address?.kind ?? kindOf(identities[0]?.key ?? 'phrase/');
  const name = cell('name') || address?.name || cell('address') || nameOf(identities[0]);
  const phrase = kind === 'phrase' && identities.length === 0 ? [{ key: `phrase/${name}`.slice(0, 300), label: name.slice(0, 300) }] : undefined;
  const revision = cell('revision');
  const communities = cell('communities');
  const entry: Record<string, unknown> = {
    kind,
    name,
    identities: phrase ?? (address ? [address.identity] : identities),
    state: word('state', ENTRY_STATES),
    reason: word('reason', ENTRY_REASONS),
    reasonText: cell('reasonText') || undefined,
    note: cell('note') || undefined,
    sellsFor: cell('sellsFor') || undefined,
    evidence: cell('evidence') === '' ? undefined : readEvidence(cell('evidence')),
    networks: words('networks', NETWORK_IDS),
    surfaces: words('surfaces', SURFACES),
    communities: communities === '' ? undefined : communities === 'none' ? [] : splitLines(communities).map(([part]) => part!.replace(/^=/, '')),
    act: word('act', ACTION_IDS),
    createdAt: time('createdAt'),
    updatedAt: time('updatedAt'),
    expiresAt: time('expiresAt'),
    noticeAt: time('noticeAt'),
    replyBy: time('replyBy'),
    notices: cell('notices') === '' ? undefined : readNotices(cell('notices')),
    id: cell('id') || undefined,
    revision: revision === '' ? undefined : /^\d{1,9}$/.test(revision) ? Number(revision) : wrong('revision', told('expected.whole')),
    changed: cell('changed') === '' ? undefined : readChanged(cell('changed')),
  };
  return checkImported(entry);
}

const importedSchema = entrySchema.partial().required({ kind: true, name: true, identities: true });

/** Holds what a file told to what an entry may be. */
function checkImported(entry: unknown): ImportedEntry {
  const parsed = importedSchema.safeParse(entry);
  if (parsed.success) return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined)) as unknown as ImportedEntry;
  const issue = parsed.error.issues[0]!;
  const [field] = issue.path;
  return wrong(COLUMNS.find((column) => column === field) ?? 'row', tellIssue(issue));
}

function readIdentities(cell: string): Identity[] {
  return splitLines(cell).map(([key = '', ...rest]) => {
    const label = rest.find((part) => part.startsWith('='))?.slice(1);
    return { key: key.trim(), ...(label !== undefined && { label }), ...(rest.includes('learned') && { learned: true }) };
  });
}
function readEvidence(cell: string): Evidence[] {
  return splitLines(cell).map(([at = '', network = '', surface = '', ...quote]) => {
    const time = readDate(at) ?? wrong('evidence', expected('file.evidence'));
    return { at: time, ...(network && { network: network as Evidence['network'] }), ...(surface && { surface: surface as Evidence['surface'] }), quote: quote.join(' | ').replace(/^=/, '') };
  });
}
function readNotices(cell: string): SentNotice[] {
  return splitLines(cell).map(([at = '', footing = '', due = '', ...text]) => {
    const time = readDate(at) ?? wrong('notices', expected('file.notices'));
    const replyBy = readDate(due);
    const words = text.join(' | ');
    return { at: time, ...(footing && { footing: footing as SentNotice['footing'] }), ...(replyBy !== undefined && { replyBy }), ...(words !== '' && { text: words.replace(/^=/, '') }) };
  });
}
function readChanged(cell: string): Record<string, number> {
  const pairs = cell.split(/\s+/).map((pair) => /^([a-zA-Z]{2,20}):(\d{1,15})$/.exec(pair) ?? wrong('changed', expected('file.changed')));
  return Object.fromEntries(pairs.filter(([, field]) => field !== '__proto__').map(([, field, at]) => [field!, Number(at)]));
}
const nameOf = (identity: Identity | undefined) => (identity === undefined ? '' : identity.label || identity.key.slice(identity.key.lastIndexOf('/') + 1)).slice(0, 300);
const kindOf = (key: string): Entry['kind'] => (key.startsWith('domain/') ? 'domain' : key.startsWith('phrase/') ? 'phrase' : key.startsWith('organization/') || /^linkedin\/(company|school|showcase)\//.test(key) ? 'organization' : 'person');

function wrong(field: Wrong['field'], what: Told): never {
  throw new Wrong(field, what);
}
