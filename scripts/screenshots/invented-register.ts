import type { Entry } from '../../lib/core/entry';
import type { Incident } from '../../lib/core/incident';
import type { RowPreview } from '../../lib/core/transfer';
import type { FileTools } from '../../components/import/tools';
import type { EntryRow } from '../../lib/messages/protocol';

const DAY = 86_400_000;

/** Answers of a background that is asked about an invented register as a whole. */
export function registerAnswers(rows: readonly EntryRow[], now: number): Readonly<Record<string, (request: any) => unknown>> {
  return {
    'list.get': ({ id }) => {
      const entry = rows.find((row) => row.entry.id === id)?.entry;
      const told = entry?.state === 'contacted-again' ? toldToStop(now) : {};
      return { entry: entry ? { ...entry, ...told } : null };
    },
    'list.history': ({ offset }) => ({ changes: offset > 0 ? [] : [{ id: 'operation-a', at: now - 60_000, what: 'add', count: 1, names: ['Otto Muster'], besides: 0 }, { id: 'operation-b', at: now - DAY, what: 'import', count: 1204, names: ['acme-growth.example', 'Ada Example', 'Northwind Webinars'], besides: 212 }, { id: 'operation-c', at: now - 3 * DAY, what: 'settings', count: 0, names: [], besides: 0 }] }),
    'list.suggest': () => ({ suggestions: rows.length > 100 ? [{ name: 'Acme Growth', key: 'organization/acme growth', people: ['Ada Example', 'Otto Muster', 'Grace Sample'].map((name, at) => ({ id: `entry-${at}`, name })) }] : [] }),
    'list.bulk-preview': ({ target }) => ({ count: 'ids' in target ? target.ids.length : rows.length, chosen: rows.length, names: ['Northwind Webinars', 'Otto Muster'] }),
    'list.bulk': ({ expected }) => ({ changed: expected }),
    'list.stage': ({ from, rows: staged }) => ({ staged: from + staged.length, fates: staged.map(({ name }: { name: string }, at: number): RowPreview => (at % 5 === 0 ? { fate: 'changed', name, fields: ['note', 'identities'] } : at % 7 === 0 ? { fate: 'same', name } : { fate: 'new', name })) }),
    'list.import': ({ rows: many, besides = 0 }) => ({ known: true, changed: many, besides }),
    'list.difference': ({ row }) => ({ change: rows[row] ? { before: rows[row].entry, after: { ...rows[row].entry, note: 'Wrote again in spring.', identities: [...rows[row].entry.identities, { key: 'x/northwind', label: 'https://x.com/northwind' }] } } : null }),
    'list.drop': () => null,
    'list.stage-besides': () => ({ known: true }),
    'candidate.find': () => inventCandidates(rows.length, now),
    'candidate.decide': ({ word }) => (word === 'list' ? { entryId: 'entry-0' } : {}),
    'backup.saved': () => ({ changesSince: 0, isDue: false, savedAt: now }),
    'state.read': ({ offset, limit }) => ({ total: rows.length, entries: rows.slice(offset, offset + limit).map(({ entry }) => entry) }),
    'list.export': () => ({ generation: 1, total: 0, entries: [], incidents: [], known: [], peers: [], reading: [], candidates: [] }),
    'state.list': () => ({ states: [{ at: now - DAY, entries: 127 }, { at: now - 9 * DAY, entries: 98 }] }),
    'backup.state': () => ({ changesSince: 24, isDue: rows.length > 20, savedAt: now - 40 * DAY }),
    'incident.find': ({ entryId }) => ({
      incidents: (rows.find(({ entry }) => entry.id === entryId)?.entry.state === 'contacted-again' ? [3, 9, 40] : []).map((days, at): Incident => ({ id: `incident-${at}`, entryId, at: now - days * DAY, network: at === 1 ? 'x' : 'linkedin', surface: at === 1 ? 'feed' : 'message', itemHash: String(at), matchedKey: at === 1 ? 'x/northwind' : 'linkedin/company/northwind-webinars', rules: [], afterNotice: days < 30 })),
    }),
  };
}

/** What an invented party did before and after it was told to stop. */
function toldToStop(now: number): Partial<Entry> {
  const text = 'Hello Northwind Webinars,\n\nI don’t want to receive marketing messages. Please stop sending them to me. You wrote to me on LinkedIn on 4 October 2026.\n\nPlease put me on your suppression list rather than deleting me, so that I am not contacted again from a new list.\n\nThank you';
  return {
    createdAt: now - 31 * DAY,
    identities: [{ key: 'linkedin/company/northwind-webinars', label: 'https://www.linkedin.com/company/northwind-webinars' }, { key: 'x/northwind', learned: true }, { key: 'domain/northwind-webinars.example' }, { key: 'organization/northwind webinars' }],
    networks: ['linkedin', 'x'],
    surfaces: ['message', 'feed'],
    noticeAt: now - 20 * DAY,
    replyBy: now + 6 * DAY,
    notices: [{ at: now - 20 * DAY, footing: 'none', replyBy: now - 6 * DAY, text }, { at: now - 8 * DAY, footing: 'gdpr', replyBy: now + 6 * DAY, text }],
    evidence: [{ at: now - 30 * DAY, network: 'linkedin', surface: 'feed', quote: 'Only 12 seats left for Thursday’s masterclass.' }],
  };
}

/** Invented senders who wait for a word. */
function inventCandidates(size: number, now: number): unknown {
  const names = [['Ada Example', 'Acme Growth', 4], ['Otto Muster', undefined, 3], ['Northwind Webinars', undefined, 3], ['Eve Sample', 'Acme Growth', 2], ['Max Beispiel', undefined, 1], ['Ines Ejemplo', 'Kontor', 1]] as const;
  const candidates = names.slice(0, size === 0 ? 0 : size === 1 ? 1 : names.length).map(([name, sellsFor, pitches], at) => ({ id: `sender-${at}`, keys: [`linkedin/in/sender-${at}`], name, kind: at === 2 ? 'organization' : 'person', network: at === 4 ? 'x' : 'linkedin', url: `https://www.linkedin.com/in/sender-${at}`, ...(sellsFor && { sellsFor }), pitches, firstAt: now - 6 * DAY, lastAt: now - at * DAY, rules: ['asks-for-a-call'], wroteWith: at === 1 || at === 4 }));
  return { candidates, total: candidates.length, pitches: candidates.reduce((sum, { pitches }) => sum + pitches, 0), wroteWith: candidates.filter(({ wroteWith }) => wroteWith).length };
}

/** Files that hold invented rows, whatever is chosen. */
export const inventedFiles: FileTools = {
  isSealed: async () => false,
  paste: async (text) => [{ file: '', rows: text.split('\n').map((line, at) => (line.includes('.') ? { file: '', row: at + 1, fate: 'kept' as const, value: { what: 'entry' as const, entry: { kind: 'domain' as const, name: line, identities: [{ key: `domain/${line}` }] } } } : { file: '', row: at + 1, fate: 'refused' as const, field: 'line', expected: { key: 'file.domain' } })) }],
  read: async () => [
    {
      file: 'list.csv',
      format: 'csv',
      rows: [
        ...Array.from({ length: 24 }, (_, n) => ({ file: 'list.csv', row: n + 2, fate: 'kept' as const, value: { what: 'entry' as const, entry: { kind: 'domain' as const, name: `seller-${n}.example`, identities: [{ key: `domain/seller-${n}.example` }] } } })),
        { file: 'list.csv', row: 26, fate: 'refused', field: 'Address', expected: { key: 'file.address' } },
        { file: 'list.csv', row: 27, fate: 'duplicate', of: 3 },
        { file: 'Connections.csv', row: 6, fate: 'kept', value: { what: 'known', person: { network: 'linkedin', keys: ['linkedin/in/grace-sample'], name: 'Grace Sample' } } },
        ...[1, 2].map((n) => ({ file: 'messages.csv', row: n + 1, fate: 'kept' as const, value: { what: 'message' as const, message: { network: 'linkedin' as const, surface: 'message' as const, thread: `t${n}`, senderKeys: ['linkedin/in/ada-example'], senderName: 'Ada Example', at: 1_700_000_000_000, text: 'Open to a quick 15-minute call? Book a demo.', outgoing: false } } })),
      ],
    },
    { file: 'broken.js', rows: [], problem: { file: 'broken.js', row: 4, field: 'file', expected: { key: 'file.rest' } } },
  ],
  backup: async () => '',
  csv: async () => '',
  domains: () => '',
};
