import type { Incident } from '../../lib/core/incident';
import { makeTurns } from '../../lib/core/turns';
import type { ArchivedMessage, BackupExtras, FileRow, FileValue, ImportedEntry, ReadFile, Refusal, RowPreview } from '../../lib/core/transfer';

type Row = FileRow<FileValue>;
/** What files hold, sorted by what becomes of it. */
export interface SortedRows {
  readonly entries: readonly ImportedEntry[];
  /** Where each of the entries stands. */
  readonly places: readonly Row[];
  readonly known: readonly string[];
  readonly messages: readonly ArchivedMessage[];
  readonly refused: readonly Refusal[];
  readonly duplicates: readonly Extract<Row, { fate: 'duplicate' }>[];
  readonly problems: readonly Refusal[];
  readonly incidents: readonly Incident[];
  readonly extras: readonly BackupExtras[];
  /** Columns that nothing was read from, by file. */
  readonly unread: readonly { readonly file: string; readonly columns: readonly string[] }[];
}

/** Sorts what files hold. Large files are gone through in turns with the page. */
export async function sortRows(files: readonly ReadFile[]): Promise<SortedRows> {
  const entries: ImportedEntry[] = [];
  const places: Row[] = [];
  const known: string[] = [];
  const messages: ArchivedMessage[] = [];
  const problems: Refusal[] = [];
  const refused: Refusal[] = [];
  const duplicates: Extract<Row, { fate: 'duplicate' }>[] = [];
  const incidents: Incident[] = [];
  const extras: BackupExtras[] = [];
  const unread: { file: string; columns: readonly string[] }[] = [];
  const turn = makeTurns();
  for (const file of files) {
    if (file.unread) unread.push({ file: file.file, columns: file.unread });
    if (file.problem) problems.push(file.problem);
    if (file.extras) extras.push(file.extras);
    for (const incident of file.incidents ?? []) incidents.push(incident);
    for (const row of file.rows) {
      if (row.fate === 'refused') refused.push(row);
      else if (row.fate === 'duplicate') duplicates.push(row);
      else if (row.value.what === 'known') known.push(...row.value.person.keys);
      else if (row.value.what === 'message') messages.push(row.value.message);
      else {
        entries.push(row.value.entry);
        places.push(row);
      }
      const rest = turn();
      if (rest) await rest;
    }
  }
  return { entries, places, known, messages, refused, duplicates, problems, incidents, extras, unread };
}

/** One line of the preview: which row, and what becomes of it. */
export interface FateLine {
  readonly file: string;
  readonly row: number;
  readonly fate: RowPreview['fate'] | 'duplicate';
  readonly preview?: RowPreview;
  readonly refusal?: Refusal;
  readonly of?: number;
  /** Which of the staged rows it is. */
  readonly at?: number;
}
/** All lines of a preview, made one by one when they are looked at: 100,000 of them would hold the page. */
export interface FateLines {
  readonly counts: ReadonlyMap<FateLine['fate'], number>;
  count(fate: FateLine['fate'] | 'all'): number;
  /** How many entries would change; several rows may change the same one. */
  readonly entries: number;
  line(fate: FateLine['fate'] | 'all', at: number): FateLine;
}

/** Orders lines: what is wrong comes first, then all other rows as they stand in the files. */
export async function makeFateLines(sorted: SortedRows, fates: readonly RowPreview[]): Promise<FateLines> {
  const refusals = [...sorted.problems, ...sorted.refused];
  const total = refusals.length + sorted.entries.length + sorted.duplicates.length;
  const byFate = new Map<FateLine['fate'], number[]>();
  const others: number[] = [];
  let entries = 0;
  const turn = makeTurns();
  const fateAt = (at: number): FateLine['fate'] => (at < refusals.length ? 'refused' : at < refusals.length + fates.length ? fates[at - refusals.length]!.fate : 'duplicate');
  for (let at = 0; at < total; at++) {
    const fate = fateAt(at);
    const known = byFate.get(fate);
    if (known) known.push(at);
    else byFate.set(fate, [at]);
    if (fate !== 'refused') others.push(at);
    if (fate === 'new' || (fate === 'changed' && !fates[at - refusals.length]!.again)) entries += 1;
    const rest = turn();
    if (rest) await rest;
  }
  const refused = byFate.get('refused') ?? [];
  return {
    entries,
    counts: new Map([...byFate].map(([fate, all]) => [fate, all.length])),
    count: (fate) => (fate === 'all' ? total : (byFate.get(fate)?.length ?? 0)),
    line(fate, index) {
      const at = fate !== 'all' ? byFate.get(fate)![index]! : index < refused.length ? refused[index]! : others[index - refused.length]!;
      const refusal = refusals[at];
      if (refusal) return { file: refusal.file, row: refusal.row, fate: 'refused', refusal };
      const entry = at - refusals.length;
      const place = sorted.places[entry];
      if (place) return { file: place.file, row: place.row, fate: fates[entry]?.fate ?? 'refused', preview: fates[entry], at: entry };
      const { file, row, of } = sorted.duplicates[entry - sorted.places.length]!;
      return { file, row, fate: 'duplicate', of };
    },
  };
}

/** How much backups hold beside the list. */
export function countExtras({ extras }: Pick<SortedRows, 'extras'>): number {
  return extras.reduce((sum, { peers, reading, candidates }) => sum + peers.length + reading.length + candidates.length, 0);
}
