import fc from 'fast-check';
import { ownSchemas, pageSchemas } from '../../lib/messages/schemas';

const draft = { kind: 'person', name: 'Planted', identities: [{ key: 'linkedin/in/planted' }], reason: 'sent-a-pitch' };
const entry = { ...draft, id: 'entry-planted', state: 'listed', evidence: [], createdAt: 1, updatedAt: 1, revision: 9 };
const feedback = { id: 'planted', at: 1, said: 'fine', network: 'linkedin', surface: 'feed', kind: 'marketing', rules: [] };
const rule = { name: 'Planted', match: { how: 'words', words: ['planted'] }, side: 'marketing', points: 6, on: true };
const operation = 'planted-operation';

/** Requests that would change what the user relies on, as our own pages would send them. */
const OWN: readonly (readonly [name: string, request: unknown])[] = [
  ['list.add', { operation, draft }],
  ['list.change', { operation, id: 'ID', patch: { state: 'released', note: 'planted' } }],
  ['list.remove', { operation, id: 'ID' }],
  ['list.undo', { operation, undo: 'UNDO' }],
  ['list.stage', { import: 'planted-import', from: 0, rows: [entry] }],
  ['list.import', { operation, import: 'planted-import', rows: 1 }],
  ['list.bulk', { operation, target: { query: {} }, change: { release: true }, expected: 1 }],
  ['list.find', { offset: 0, limit: 500 }],
  ['list.export', { offset: 0, limit: 500 }],
  ['settings.write', { operation, settings: 'SETTINGS' }],
  ['settings.read', null],
  ['storage.erase', { operation, confirm: 'delete everything' }],
  ['peer.add', { operation, draft: { name: 'Planted', keys: ['linkedin/in/planted'], how: 'by-hand' } }],
  ['peer.remove', { operation, id: 'ID' }],
  ['pin.add', { operation, id: 'planted', what: 'fine', rules: [] }],
  ['reading.keep', { operation, draft: { network: 'linkedin', author: 'Planted', opening: 'planted', url: 'https://www.linkedin.com/' } }],
  ['feedback.add', { operation, draft: feedback }],
  ['feedback.reset', { operation }],
  ['rules.save', { operation, draft: rule }],
  ['rules.remove', { operation, id: 'ID' }],
  ['list.stage-besides', { import: 'import-0001', part: 0, peers: [], reading: [], candidates: [], known: ['linkedin/in/planted'] }],
  ['candidate.decide', { operation, id: 'ID', word: 'list' }],
  ['backup.saved', { generation: 1 }],
  ['voice.forget', { operation, author: 'linkedin/in/planted' }],
];
/** What a page of another network would say. */
const FOREIGN: readonly (readonly [name: string, request: unknown])[] = [
  ['page.brief', { network: 'x' }],
  ['health.report', { state: 'reading', network: 'facebook', count: 999 }],
  ['list.match', { probes: [{ network: 'x', surface: 'feed', keys: ['x/planted'], hosts: [], phrases: [] }] }],
  ['statistics.count', { operation, counts: [{ network: 'x', surface: 'feed', kind: 'peer', act: 'mark', count: 1 }] }],
  ['incident.propose', { incidents: [{ id: 'incident-planted', entryId: 'ID', at: 1, network: 'x', surface: 'feed', itemHash: 'planted', matchedKey: 'linkedin/in/kept', rules: [] }] }],
];
/** Incidents that never were: of nobody, of an entry that the author does not match, with a key of another. */
const UNTRUE: readonly (readonly [name: string, request: unknown])[] = [
  ['incident.propose', { incidents: [{ id: 'incident-planted', entryId: 'ID', at: 1, network: 'linkedin', surface: 'feed', itemHash: 'planted', matchedKey: 'linkedin/in/somebody-else', rules: [] }] }],
  ['incident.propose', { incidents: [{ id: 'incident-planted', entryId: 'nobody-here', at: 1, network: 'linkedin', surface: 'feed', itemHash: 'planted', matchedKey: 'linkedin/in/kept', rules: [] }] }],
];
export interface Real {
  readonly id: string;
  readonly undo: string;
  readonly settings: unknown;
}
const NAMES = [...Object.keys(ownSchemas), ...Object.keys(pageSchemas), 'constructor', '__proto__', 'toString', ''];
const trap = fc.constantFrom<unknown>({ ['__proto__']: { polluted: 1 } }, JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'), 'x'.repeat(5_000), Number.MAX_SAFE_INTEGER, -1, [], null);
const anyRequest = fc.oneof(fc.object({ maxDepth: 3 }), fc.array(fc.jsonValue(), { maxLength: 4 }), fc.jsonValue(), trap);

/** Requests with a field too many, too few or wrong. */
function spoil(request: unknown): fc.Arbitrary<unknown> {
  if (typeof request !== 'object' || request === null) return anyRequest;
  const fields = Object.keys(request);
  return fc.oneof(
    fc.constantFrom(...fields).map((field) => Object.fromEntries(Object.entries(request).filter(([own]) => own !== field))),
    fc.tuple(fc.constantFrom(...fields), anyRequest).map(([field, value]) => ({ ...request, [field]: value })),
    anyRequest.map((value) => ({ ...request, more: value })),
  );
}

/** Messages that a page's process might send; none of them may change or tell anything. */
export function inventMessages(count: number, real: Real): unknown[] {
  const filled = [...OWN, ...FOREIGN, ...UNTRUE].map(([name, request]) => ({ name, request: JSON.parse(JSON.stringify(request).replaceAll('"ID"', JSON.stringify(real.id)).replaceAll('"UNDO"', JSON.stringify(real.undo)).replaceAll('"SETTINGS"', JSON.stringify(real.settings))) as unknown }));
  const own = filled.filter(({ name }) => Object.hasOwn(ownSchemas, name));
  const strange = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...own).chain(({ name, request }) => spoil(request).map((spoilt) => ({ name, request: spoilt }))) },
    { weight: 3, arbitrary: fc.record({ name: fc.constantFrom(...NAMES.filter((name) => !Object.hasOwn(pageSchemas, name))), request: anyRequest }) },
    { weight: 2, arbitrary: fc.record({ name: fc.constantFrom(...Object.keys(pageSchemas).filter((name) => name !== 'page.judgement')), request: anyRequest.map((request) => ({ request, not: 'a field of any call' })) }) },
    { weight: 1, arbitrary: fc.constantFrom(...filled).map((message) => ({ ...message, sender: { id: 'us' }, tab: null })) },
    { weight: 1, arbitrary: anyRequest },
  );
  return [...filled, ...fc.sample(strange, Math.max(0, count - filled.length))].slice(0, count).map((message) => JSON.parse(JSON.stringify(message) ?? 'null') as unknown);
}
