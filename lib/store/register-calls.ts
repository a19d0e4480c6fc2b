import type { BulkChange, BulkTarget, EntryQuery } from '../core/draft';
import type { Entry } from '../core/entry';
import type { Incident } from '../core/incident';
import type { Besides, ImportedEntry, ProposedCandidate } from '../core/transfer';
import { noteBackup, readBackupState } from './backup-reminder';
import { changeMany, previewBulk } from './bulk';
import { BesideStore } from './besides';
import { decideCandidate, findCandidates, proposeCandidates } from './candidates';
import { openCircle } from './circle-calls';
import { Exporter } from './export';
import type { Finder } from './find';
import { listHistory } from './history';
import { Importer } from './import';
import type { Keeper } from './keeper';
import { listStates, readState } from './states';
import { suggestOrganizations } from './suggest';

type Page = Pick<EntryQuery, 'offset' | 'limit'>;

/** The part of the routing table that is about the register as a whole: in, out, back, and many at once. */
export function registerCalls(keeper: Keeper, finder: Finder, circle: Pick<ReturnType<typeof openCircle>, 'peers' | 'reading'> & { readonly beside?: BesideStore } = openCircle(keeper)) {
  const importer = new Importer(keeper, circle.beside ?? new BesideStore(keeper, circle), circle.peers);
  const exporter = new Exporter(keeper, circle);
  let copy: { at: number; entries: Entry[] | undefined } | undefined;
  keeper.onReset(() => (copy = undefined));
  return {
    'list.stage': ({ import: id, from, rows, incidents }: { import: string; from: number; rows: readonly ImportedEntry[]; incidents?: readonly Incident[] }) => importer.stage(id, from, rows, incidents),
    'list.stage-besides': ({ import: id, part, ...besides }: { import: string; part: number } & Besides) => ({ known: importer.stageBesides(id, part, besides) }),
    'list.import': async ({ operation, import: id, rows, besides }: { operation: string; import: string; rows: number; besides?: number }) => {
      await keeper.keepState();
      return importer.commit(operation, id, rows, besides);
    },
    'list.difference': ({ import: id, row }: { import: string; row: number }) => ({ change: importer.difference(id, row) }),
    'list.drop': ({ import: id }: { import: string }) => {
      importer.drop(id);
      return null;
    },
    'list.history': ({ offset, limit }: Page) => listHistory(keeper, offset, limit),
    'list.bulk-preview': ({ target, change }: { target: BulkTarget; change: BulkChange }) => previewBulk(keeper, finder, target, change),
    'list.bulk': async ({ operation, target, change, expected }: { operation: string; target: BulkTarget; change: BulkChange; expected: number }) => {
      await keeper.keepState();
      return changeMany(keeper, finder, operation, target, change, expected);
    },
    'list.export': ({ offset, limit }: Page) => exporter.page(offset, limit),
    'list.get': async ({ id }: { id: string }) => ({ entry: (await (await keeper.ledger()).entry(id)) ?? null }),
    'list.suggest': () => suggestOrganizations(keeper, finder),
    'state.list': () => listStates(),
    'state.read': async ({ at, offset, limit }: Page & { at: number }) => {
      if (copy?.at !== at) copy = { at, entries: await readState(at) };
      return { total: copy.entries?.length ?? 0, entries: copy.entries?.slice(offset, offset + limit) ?? [] };
    },
    'backup.state': () => readBackupState(keeper),
    'backup.saved': ({ generation }: { generation: number }) => noteBackup(keeper, generation),
    'candidate.propose': ({ candidates }: { candidates: readonly ProposedCandidate[] }) => proposeCandidates(keeper, candidates, circle.peers),
    'candidate.find': ({ limit }: { limit: number }) => findCandidates(keeper, limit, circle.peers),
    'candidate.decide': ({ operation, id, word }: { operation: string; id: string; word: 'list' | 'peer' | 'later' | 'open' }) => decideCandidate(keeper, operation, id, word),
  };
}
