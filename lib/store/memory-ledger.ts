import type { Entry } from '../core/entry';
import type { Incident } from '../core/incident';
import type { Settings } from '../core/settings';
import { EMPTY, type Fingerprint } from './fingerprint';
import type { Tally } from './layout';
import { isLive, type Ledger } from './ledger';
import { isLogged, toPast, type Operation } from './operation';

export interface MemoryStart {
  readonly entries?: Iterable<Entry>;
  readonly settings?: Settings;
  readonly fingerprint?: Fingerprint;
  readonly operations?: Iterable<Operation>;
}

/**
 * The register in memory, filled from mirror and journal while the database does not answer. What is
 * written here lives on in the journal alone.
 */
export function memoryLedger(start: MemoryStart = {}): Ledger {
  const byId = new Map<string, Entry>();
  const byKey = new Map<string, Set<string>>();
  const operations = new Map<string, Operation>();
  const incidents = new Map<string, Incident>();
  const items = new Set<string>();
  let settings = start.settings;
  let fingerprint = start.fingerprint ?? EMPTY;

  const put = (entry: Entry) => {
    for (const { key } of byId.get(entry.id)?.identities ?? []) byKey.get(key)?.delete(entry.id);
    byId.set(entry.id, entry);
    for (const { key } of entry.identities) byKey.set(key, (byKey.get(key) ?? new Set()).add(entry.id));
  };
  for (const entry of start.entries ?? []) put(entry);
  for (const operation of start.operations ?? []) keep(operation);

  function keep(operation: Operation): void {
    operations.set(operation.id, operation);
    for (const incident of operation.incidents ?? []) {
      if (incidents.has(incident.id) || items.has(itemOf(incident))) continue;
      incidents.set(incident.id, incident);
      items.add(itemOf(incident));
    }
  }

  return {
    writable: true,
    entry: async (id) => byId.get(id),
    entries: async (ids) => ids.map((id) => byId.get(id)),
    async entriesWith(keys, live) {
      const ids = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
      return [...ids].map((id) => byId.get(id)!).filter((entry) => !live || isLive(entry));
    },
    allEntries: async () => [...byId.values()],
    readLiveKeys: async (take) => take([...byId.values()].filter(isLive).flatMap((entry) => entry.identities.map(({ key }) => key))),
    operation: async (id) => operations.get(id),
    pastOperations: async (since, offset, limit) => [...operations.values()].filter((operation) => operation.at >= since && isLogged(operation)).sort((a, b) => b.generation - a.generation).slice(offset, offset + limit).map(toPast),
    allIncidents: async () => [...incidents.values()],
    settings: async () => settings,
    incident: async (id) => incidents.get(id),
    hasItem: async (entryId, itemHash) => items.has(itemOf({ entryId, itemHash })),
    incidentsOf: async (entryId, limit) => [...incidents.values()].filter((incident) => incident.entryId === entryId).sort((a, b) => b.at - a.at).slice(0, limit),
    async tallies() {
      const tallies = new Map<string, Tally>();
      for (const { entryId, at, beforeListed } of incidents.values()) {
        if (beforeListed) continue;
        const tally = tallies.get(entryId);
        tallies.set(entryId, { entryId, incidents: (tally?.incidents ?? 0) + 1, lastIncidentAt: Math.max(tally?.lastIncidentAt ?? 0, at) });
      }
      return tallies;
    },
    fingerprint: async () => fingerprint,
    countEntries: async () => byId.size,
    async commit(operation, next) {
      for (const { after } of operation.entries) put(after);
      if (operation.settings) settings = operation.settings.after;
      keep(operation);
      fingerprint = next;
    },
    async remember(past) {
      for (const operation of past) keep(operation);
    },
    // Memory does not live long enough to need it.
    forgetOperations: async () => 0,
  };
}

const itemOf = ({ entryId, itemHash }: Pick<Incident, 'entryId' | 'itemHash'>) => `${entryId} ${itemHash}`;
