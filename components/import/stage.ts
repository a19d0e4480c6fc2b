import type { ImportedEntry, ReadFile, RowPreview } from '../../lib/core/transfer';
import type { Incident } from '../../lib/core/incident';
import type { Calls } from '../popup/source';

const CHUNK = 500;

/** Hands rows to the background in small messages and collects what each of them would do. */
export async function stageRows(calls: Calls, id: string, rows: readonly ImportedEntry[], incidents: readonly Incident[], watch: { readonly signal?: AbortSignal; onProgress?(done: number): void } = {}): Promise<RowPreview[]> {
  const fates: RowPreview[] = [];
  let restarts = 0;
  for (let at = 0; at < rows.length || at === 0; ) {
    watch.signal?.throwIfAborted();
    const part = rows.slice(at, at + CHUNK);
    const answer = await calls.call('list.stage', { import: id, from: at, rows: part, ...(at === 0 && incidents.length > 0 && { incidents: incidents.slice(0, 10_000) }) });
    if (answer.staged === at + part.length) {
      for (const fate of answer.fates) fates.push(fate);
      at += CHUNK;
    } else {
      // The background was restarted and knows nothing of the rows before.
      if (++restarts > 5) throw new Error('The browser keeps restarting the extension. Close some tabs and try again.');
      fates.length = 0;
      at = 0;
    }
    watch.onProgress?.(Math.min(1, at / Math.max(1, rows.length)));
  }
  return fates;
}

/** Takes in what was staged; stages once more when the background was restarted meanwhile. */
export async function commitRows(calls: Calls, operation: string, id: string, rows: readonly ImportedEntry[], incidents: readonly Incident[]): Promise<number> {
  for (let round = 0; round < 3; round++) {
    const { known, changed } = await calls.call('list.import', { operation, import: id, rows: rows.length });
    if (known) return changed;
    await stageRows(calls, id, rows, incidents);
  }
  throw new Error('The browser keeps restarting the extension. Close some tabs and try again.');
}

/** What files hold, sorted by what becomes of it. */
export function sortRows(files: readonly ReadFile[]) {
  const rows = files.flatMap(({ rows }) => rows);
  const kept = rows.filter((row) => row.fate === 'kept');
  return {
    entries: kept.flatMap((row) => (row.value.what === 'entry' ? [{ file: row.file, row: row.row, entry: row.value.entry }] : [])),
    known: kept.flatMap((row) => (row.value.what === 'known' ? row.value.person.keys : [])),
    messages: kept.flatMap((row) => (row.value.what === 'message' ? [row.value.message] : [])),
    refused: rows.filter((row) => row.fate === 'refused'),
    duplicates: rows.filter((row) => row.fate === 'duplicate'),
    problems: files.flatMap(({ problem }) => (problem ? [problem] : [])),
    incidents: files.flatMap(({ incidents = [] }) => incidents),
  };
}
