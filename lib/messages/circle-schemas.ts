import { z } from 'zod';
import { PEER_WAYS } from '../core/peer';
import { PIN_WORDS } from '../core/pin';
import { readingSchema } from '../core/reading';
import { AUTHOR_KINDS, NETWORK_IDS, SURFACES, VERDICT_KINDS } from '../core/vocabulary';
import type { CircleCalls, CirclePageCalls } from './circle-calls';
import { lazily, once } from './lazily';

const operation = z.string().min(8).max(80);
const id = z.string().min(1).max(120);
const key = z.string().min(3).max(300);
const time = z.number().int().nonnegative().max(8_640_000_000_000_000);
const count = z.number().int().nonnegative();
const limit = count.max(5000);
const rule = z.string().min(1).max(80);
const rules = once(() => z.array(rule).max(24));
const itemHash = z.string().min(1).max(40);
/** Only web addresses of whole length: a page might offer anything. */
const webAddress = once(() => z.string().max(4000).regex(/^https:\/\//));
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const sighting = once(() => z.strictObject({
  network: z.enum(NETWORK_IDS),
  surface: z.enum(SURFACES),
  author: key,
  name: z.string().max(300).optional(),
  url: webAddress().max(600).optional(),
  authorKind: z.enum(AUTHOR_KINDS),
  itemHash,
  itemUrl: webAddress().max(600).optional(),
  kind: z.enum(VERDICT_KINDS),
  worth: count.max(100),
  form: z.enum(['original', 'curated']),
  why: z.array(rule).max(3).optional(),
  asks: z.boolean(),
  answers: z.boolean(),
  community: z.string().max(300).optional(),
}));
const { id: _id, at: _at, readAt: _readAt, ...readingDraft } = readingSchema.shape;
const peerDraft = once(() => z.strictObject({ name: z.string().trim().min(1).max(300), keys: z.array(key).min(1).max(20), how: z.enum(PEER_WAYS), since: time.optional() }));

type Schemas<Calls extends { [Name in keyof Calls]: { request: unknown } }> = { readonly [Name in keyof Calls]: z.ZodType<Calls[Name]['request']> };

export const circlePageSchemas: Schemas<CirclePageCalls> = lazily({
  'voice.note': () => z.strictObject({ operation, sightings: z.array(sighting()).max(300), rules: z.array(z.strictObject({ rule, count: count.min(1).max(10_000) })).max(400) }),
});

export const circleSchemas: Schemas<CircleCalls> = lazily({
  'peer.add': () => z.strictObject({ operation, draft: peerDraft() }),
  'peer.remove': () => z.strictObject({ operation, id }),
  'peer.find': () => z.strictObject({ search: z.string().max(200).optional(), offset: count, limit }),
  'peer.match': () => z.strictObject({ keys: z.array(key).max(5000) }),
  'pin.add': () => z.strictObject({ operation, id: itemHash, what: z.enum(PIN_WORDS), rules: rules() }),
  'pin.remove': () => z.strictObject({ operation, id: itemHash, rules: rules() }),
  'pin.find': () => z.strictObject({ ids: z.array(itemHash).max(5000) }),
  'reading.keep': () => z.strictObject({ operation, draft: z.strictObject({ ...readingDraft, url: webAddress().optional(), authorUrl: webAddress().max(600).optional() }) }),
  'reading.change': () => z.strictObject({ operation, id, read: z.boolean() }),
  'reading.remove': () => z.strictObject({ operation, id }),
  'reading.restore': () => z.strictObject({ operation, reading: readingSchema.strict() }),
  'reading.find': () => z.strictObject({ state: z.enum(['unread', 'read']).optional(), search: z.string().max(200).optional(), offset: count, limit }),
  'voice.find': () => z.strictObject({ weeks: count.min(1).max(60), limit: count.max(500) }),
  'voice.forget': () => z.strictObject({ operation, author: key }),
  'statistics.span': () => z.strictObject({ from: day, to: day }),
  'statistics.communities': () => z.strictObject({ from: day, to: day }),
  'statistics.rules': () => z.strictObject({ from: day, to: day }),
  'statistics.repeats': () => z.strictObject({ from: time, limit: count.max(500) }),
});
