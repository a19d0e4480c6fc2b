import { z } from 'zod';
import { CLEARABLE } from '../core/draft';
import { keptCandidateSchema } from '../core/candidate';
import { entrySchema, evidenceSchema, identitySchema } from '../core/entry';
import { incidentSchema } from '../core/incident';
import { peerSchema } from '../core/peer';
import { readingSchema } from '../core/reading';
import { ENTRY_KINDS, ENTRY_STATES, NETWORK_IDS } from '../core/vocabulary';
import type { RegisterCalls, RegisterPageCalls } from './register-protocol';
import { lazily, once } from './lazily';

type SchemasOf<Calls extends { [Name in keyof Calls]: { request: unknown } }> = { readonly [Name in keyof Calls]: z.ZodType<Calls[Name]['request']> };

const key = z.string().min(1).max(300);
const id = z.string().min(1).max(120);
const operation = z.string().min(8).max(80);
const count = z.number().int().nonnegative();
const time = z.number().int().nonnegative().max(8_640_000_000_000_000);
const identities = once(() => z.array(identitySchema.strict()).min(1).max(100));

const importedEntry = once(() => entrySchema.extend({ identities: identities(), evidence: z.array(evidenceSchema.strict()).max(100) }).strict().partial().required({ kind: true, name: true, identities: true }));
const { name, state, reason, reasonText, note, networks, surfaces, communities, act, expiresAt, noticeAt, replyBy, notices, sellsFor } = entrySchema.shape;
const patch = once(() => z.strictObject({ name, state, reason, reasonText, note, networks, surfaces, communities, act, expiresAt, noticeAt, replyBy, notices, sellsFor }).partial().extend({ clear: z.array(z.enum(CLEARABLE)).max(CLEARABLE.length).optional() }));
const query = once(() => z.strictObject({ search: z.string().max(200).optional(), kind: z.enum(ENTRY_KINDS).optional(), state: z.enum(ENTRY_STATES).optional(), network: z.enum(NETWORK_IDS).optional(), days: count.max(36_500).optional() }));
const target = once(() => z.union([z.strictObject({ ids: z.array(id).max(200_000) }), z.strictObject({ query: query(), except: z.array(id).max(200_000).optional() })]));
const change = once(() => z.union([z.strictObject({ release: z.literal(true) }), z.strictObject({ patch: patch() })]));
const candidate = once(() => z.strictObject({
  keys: z.array(key).min(1).max(8),
  name: z.string().min(1).max(300),
  kind: z.enum(['person', 'organization']),
  network: z.enum(NETWORK_IDS),
  url: z.string().max(600).optional(),
  sellsFor: z.string().max(300).optional(),
  rules: z.array(z.string().max(80)).max(12),
  wroteWith: z.boolean(),
  at: time,
  itemHash: z.string().max(40),
}));

export const registerPageSchemas: SchemasOf<RegisterPageCalls> = lazily({
  'candidate.propose': () => z.strictObject({ candidates: z.array(candidate()).max(100) }),
});
export const registerSchemas: SchemasOf<RegisterCalls> = lazily({
  'list.stage': () => z.strictObject({ import: operation, from: count, rows: z.array(importedEntry()).max(2000), incidents: z.array(incidentSchema.strict()).max(10_000).optional() }),
  'list.stage-besides': () => z.strictObject({ import: operation, part: count.max(1_000), peers: z.array(peerSchema.strict()).max(5_000), reading: z.array(readingSchema.strict()).max(5_000), candidates: z.array(keptCandidateSchema.strict()).max(5_000), known: z.array(key).max(20_000) }),
  'list.import': () => z.strictObject({ operation, import: operation, rows: count, besides: count.max(1_000).optional() }),
  'list.difference': () => z.strictObject({ import: operation, row: count }),
  'list.drop': () => z.strictObject({ import: operation }),
  'list.history': () => z.strictObject({ offset: count, limit: count.max(200) }),
  'list.bulk-preview': () => z.strictObject({ target: target(), change: change() }),
  'list.bulk': () => z.strictObject({ operation, target: target(), change: change(), expected: count }),
  'list.export': () => z.strictObject({ offset: count, limit: count.max(2000) }),
  'list.get': () => z.strictObject({ id }),
  'list.suggest': () => z.null(),
  'state.list': () => z.null(),
  'state.read': () => z.strictObject({ at: time, offset: count, limit: count.max(2000) }),
  'backup.state': () => z.null(),
  'backup.saved': () => z.strictObject({ generation: count }),
  'candidate.find': () => z.strictObject({ limit: count.max(500) }),
  'candidate.decide': () => z.strictObject({ operation, id, word: z.enum(['list', 'peer', 'later', 'open']) }),
});
