import type { Incident } from '../../lib/core/incident';
import type { Besides, ImportedEntry, RowPreview } from '../../lib/core/transfer';
import type { Calls } from '../popup/source';
import { sayOfFile } from '../words/file-words';

/** Rows in one message. */
const CHUNK = 1000;
const INCIDENTS = 10_000;
/** So many messages are on their way at once: while one is compared, the next is written. */
const AHEAD = 2;
const MOST_RESTARTS = 5;

interface Watch {
  readonly signal?: AbortSignal;
  onProgress?(done: number): void;
}

/** Hands rows to the background in small messages and collects what each of them would do. */
export async function stageRows(calls: Calls, id: string, rows: readonly ImportedEntry[], incidents: readonly Incident[], watch: Watch = {}): Promise<RowPreview[]> {
  for (let restarts = 0; ; restarts++) {
    const fates = await stageOnce(calls, id, rows, incidents, watch);
    if (fates) return fates;
    // The background was restarted and knows nothing of the rows before.
    if (restarts === MOST_RESTARTS) throw new Error(sayOfFile('sum.restarts'));
  }
}

/** Undefined when the background lost what it had. */
async function stageOnce(calls: Calls, id: string, rows: readonly ImportedEntry[], incidents: readonly Incident[], { signal, onProgress }: Watch): Promise<RowPreview[] | undefined> {
  const fates: RowPreview[] = [];
  const count = Math.max(1, Math.ceil(rows.length / CHUNK), Math.ceil(incidents.length / INCIDENTS));
  const send = (at: number) => {
    const some = incidents.slice(at * INCIDENTS, (at + 1) * INCIDENTS);
    const sent = calls.call('list.stage', { import: id, from: Math.min(rows.length, at * CHUNK), rows: rows.slice(at * CHUNK, (at + 1) * CHUNK), ...(some.length > 0 && { incidents: some }) });
    sent.catch(() => undefined); // heard when its turn comes
    return sent;
  };
  // The first one goes alone: it is the one that begins anew.
  const ahead = [send(0)];
  for (let at = 0; at < count; at++) {
    const answer = await ahead.shift()!;
    signal?.throwIfAborted();
    if (answer.staged < Math.min(rows.length, (at + 1) * CHUNK)) return undefined;
    while (ahead.length < AHEAD && at + 1 + ahead.length < count) ahead.push(send(at + 1 + ahead.length));
    for (const fate of answer.fates) fates.push(fate);
    onProgress?.((at + 1) / count);
  }
  return fates;
}

/** What is taken in: rows, and what comes with them. */
export interface Taken {
  readonly rows: readonly ImportedEntry[];
  readonly incidents: readonly Incident[];
  readonly besides?: Besides;
}

/** Takes in what was staged as one change; stages once more when the background was restarted meanwhile. */
export async function commitRows(calls: Calls, operation: string, id: string, { rows, incidents, besides }: Taken): Promise<{ changed: number; besides: number }> {
  for (let round = 0; round < 3; round++) {
    const parts = besides ? await stageBesides(calls, id, besides) : 0;
    const { known, ...done } = parts === undefined ? { known: false, changed: 0, besides: 0 } : await calls.call('list.import', { operation, import: id, rows: rows.length, ...(parts > 0 && { besides: parts }) });
    if (known) return done;
    await stageRows(calls, id, rows, incidents);
  }
  throw new Error(sayOfFile('sum.restarts'));
}

const IN_ONE_PART = 1000;
/** Hands what comes in beside entries to the background, in so many parts; undefined when it knows nothing of the rows any more. */
async function stageBesides(calls: Calls, id: string, besides: Besides): Promise<number | undefined> {
  const parts = Math.ceil(Math.max(...Object.values(besides).map(({ length }) => length)) / IN_ONE_PART);
  for (let part = 0; part < parts; part++) {
    const some = <T>(values: readonly T[]) => values.slice(part * IN_ONE_PART, (part + 1) * IN_ONE_PART);
    const { peers, reading, candidates, known } = besides;
    const answer = await calls.call('list.stage-besides', { import: id, part, peers: some(peers), reading: some(reading), candidates: some(candidates), known: some(known) });
    if (!answer.known) return undefined;
  }
  return parts;
}
