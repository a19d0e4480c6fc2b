import { z } from 'zod';
import { MOST_CODE_WORDS } from '../core/code-words';
import { CLEARABLE } from '../core/draft';
import { entrySchema, evidenceSchema, identitySchema } from '../core/entry';
import { incidentSchema } from '../core/incident';
import { settingsSchema } from '../core/settings';
import { ACTION_IDS, ENTRY_KINDS, ENTRY_REASONS, ENTRY_STATES, NETWORK_IDS, SURFACES, VERDICT_KINDS } from '../core/vocabulary';
import { circlePageSchemas, circleSchemas } from './circle-schemas';
import { judgementPageSchemas, judgementSchemas } from './judgement-schemas';
import { FRAME_STATES, type FrameCalls, type OwnCalls, type PageCalls } from './protocol';
import { registerPageSchemas, registerSchemas } from './register-schemas';
import { lazily, once, together } from './lazily';

// Our pages forbid code from strings; without this, zod would try it once and the browser would report us.
z.config({ jitless: true });

/** One schema per call; the type checker complains when a call has none or when the two disagree. */
export type Schemas<Calls extends { [Name in keyof Calls]: { request: unknown } }> = {
  readonly [Name in keyof Calls]: z.ZodType<Calls[Name]['request']>;
};

const network = z.enum(NETWORK_IDS);
const surface = z.enum(SURFACES);
const key = z.string().min(1).max(300);
const id = z.string().min(1).max(120);
const operation = z.string().min(8).max(80);
const time = z.number().int().nonnegative().max(8_640_000_000_000_000);
const count = z.number().int().nonnegative();
const identities = once(() => z.array(identitySchema.strict()).min(1).max(100));
const evidence = once(() => z.array(evidenceSchema.strict()).max(100));

const probe = once(() => z.strictObject({
  network,
  surface,
  keys: z.array(key).max(8),
  hosts: z.array(z.string().max(255)).max(200),
  phrases: z.array(z.string().max(300)).max(100),
  community: z.string().max(600).optional(),
}));
const countDelta = once(() => z.strictObject({
  network,
  surface,
  kind: z.enum(VERDICT_KINDS),
  act: z.enum([...ACTION_IDS, 'reveal']),
  count: count.min(1).max(10_000),
  community: z.strictObject({ key: z.string().min(3).max(600), name: z.string().min(1).max(300) }).optional(),
}));
const entryDraft = once(() => z.strictObject({
  kind: z.enum(ENTRY_KINDS),
  name: z.string().trim().min(1).max(300),
  identities: identities(),
  reason: z.enum(ENTRY_REASONS),
  reasonText: z.string().max(500).optional(),
  note: z.string().max(4000).optional(),
  expiresAt: time.optional(),
  sellsFor: z.string().max(300).optional(),
  evidence: evidence().optional(),
  networks: z.array(network).max(3).optional(),
  act: z.enum(ACTION_IDS).optional(),
}));
const { name, state, reason, reasonText, note, networks, surfaces, communities, act, expiresAt, noticeAt, replyBy, notices, sellsFor } = entrySchema.shape;
const entryPatch = once(() => z
  .strictObject({ name, state, reason, reasonText, note, networks, surfaces, communities, act, expiresAt, noticeAt, replyBy, notices, sellsFor, identities: identities(), evidence: evidence() })
  .partial()
  .extend({ clear: z.array(z.enum(CLEARABLE)).max(CLEARABLE.length).optional() }));
const entryQuery = once(() => z.strictObject({
  search: z.string().max(200).optional(),
  kind: z.enum(ENTRY_KINDS).optional(),
  state: z.enum(ENTRY_STATES).optional(),
  network: network.optional(),
  days: count.max(36_500).optional(),
  sort: z.enum(['newest', 'name', 'last-incident', 'ends']).optional(),
  offset: count,
  limit: count.max(500),
}));

/** What content scripts may say to the background: ask and propose. Unknown fields are refused, not dropped. */
export const pageSchemas: Schemas<PageCalls> = together(judgementPageSchemas, circlePageSchemas, registerPageSchemas, lazily({
  'page.brief': () => z.strictObject({ network }),
  'page.judgement': () => z.null(),
  'list.match': () => z.strictObject({ probes: z.array(probe()).max(200) }),
  'incident.propose': () => z.strictObject({ incidents: z.array(incidentSchema.omit({ afterNotice: true, beforeListed: true, sender: true }).extend({ authorKeys: z.array(key).max(8).optional(), sellsFor: z.string().max(300).optional() }).strict()).max(200) }),
  'statistics.count': () => z.strictObject({ operation, counts: z.array(countDelta()).max(300) }),
  'item.show': () => z.strictObject({ network, surface, key: z.string().min(1).max(400) }),
  'health.report': () => z.strictObject({ state: z.enum(FRAME_STATES), network, count: count.max(1_000_000) }),
}));

/** What only our own pages may say to the background. */
export const ownSchemas: Schemas<OwnCalls> = together(judgementSchemas, circleSchemas, registerSchemas, lazily({
  'list.find': () => entryQuery(),
  'list.add': () => z.strictObject({ operation, draft: entryDraft() }),
  'list.change': () => z.strictObject({ operation, id, patch: entryPatch() }),
  'list.remove': () => z.strictObject({ operation, id }),
  'list.undo': () => z.strictObject({ operation, undo: operation }),
  'incident.find': () => z.strictObject({ entryId: id, limit: count.max(1000) }),
  'items.newest': () => z.strictObject({ newest: z.number().int().min(1).max(200) }),
  'item.asked': () => z.strictObject({ tabId: z.number().int().nonnegative() }),
  'settings.read': () => z.null(),
  'settings.write': () => z.strictObject({ operation, settings: settingsSchema.strict() }),
  'statistics.today': () => z.null(),
  'storage.state': () => z.null(),
  'storage.erase': () => z.strictObject({ operation, confirm: z.literal('delete everything') }),
  'tab.frames': () => z.strictObject({ tabId: z.number().int().nonnegative() }),
}));

/** What a content script accepts; it checks by hand (serve-frame.ts), so that it need not carry zod. */
export const frameSchemas: Schemas<FrameCalls> = lazily({
  'frame.report': () => z.strictObject({ newest: count }),
  'frame.refresh': () => z.null(),
  'frame.items': () => z.strictObject({ newest: count }),
  'frame.diagnostics': () => z.strictObject({ tokens: z.string().max(MOST_CODE_WORDS), tags: z.string().max(MOST_CODE_WORDS), roles: z.string().max(MOST_CODE_WORDS) }),
  'frame.reveal': () => z.strictObject({ key: z.string().min(1).max(400) }),
});
