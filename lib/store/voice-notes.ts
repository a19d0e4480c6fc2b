import type { IDBPTransaction } from 'idb';
import type { Sighting, VoiceWeek } from '../core/voice';
import type { Database, Layout } from './layout';

export type VoiceStores = IDBPTransaction<Layout, ('voiceWeeks' | 'authors' | 'voicePosts' | 'counted')[], 'readwrite'>;
const MOST_COMMUNITIES = 12;

/** Adds one item to its author's week; false when the item was noted before. */
export async function noteSighting(stores: VoiceStores, sighting: Sighting, now: number, week: string): Promise<boolean> {
  const { author, itemHash, itemUrl, name, url, authorKind, worth, kind, form, why, asks, answers, community } = sighting;
  const posts = stores.objectStore('voicePosts');
  if ((await posts.getKey([author, itemHash])) !== undefined) return false;
  const weeks = stores.objectStore('voiceWeeks');
  const before: VoiceWeek = (await weeks.get([author, week])) ?? { author, week, seen: 0, original: 0, curated: 0, asks: 0, answers: 0, marketing: 0, worth: 0, communities: [] };
  const isOwn = sighting.surface === 'feed';
  await Promise.all([
    posts.put({ author, itemHash, at: now, worth, form, ...(why?.length && { why }), ...(itemUrl && { url: itemUrl }) }),
    weeks.put({
      author,
      week,
      seen: before.seen + 1,
      original: before.original + Number(isOwn && form === 'original'),
      curated: before.curated + Number(isOwn && form === 'curated'),
      asks: before.asks + Number(asks),
      answers: before.answers + Number(answers),
      marketing: before.marketing + Number(kind === 'marketing'),
      worth: before.worth + worth,
      communities: community ? [...new Set([...before.communities, community])].slice(-MOST_COMMUNITIES) : before.communities,
    }),
    stores.objectStore('authors').put({ author, name: name || author.slice(author.lastIndexOf('/') + 1), ...(url && { url }), authorKind, seenAt: now }),
  ]);
  return true;
}

/** Forgets authors not seen since `before`, and all weeks and posts older than it. */
export async function forgetOld(database: Database, before: number, beforeWeek: string): Promise<void> {
  const transaction = database.transaction(['voiceWeeks', 'authors', 'voicePosts'], 'readwrite', { durability: 'relaxed' });
  const posts = transaction.objectStore('voicePosts');
  const weeks = transaction.objectStore('voiceWeeks');
  const authors = transaction.objectStore('authors');
  for (const key of await posts.index('at').getAllKeys(IDBKeyRange.upperBound(before, true))) void posts.delete(key);
  for (const key of await weeks.index('week').getAllKeys(IDBKeyRange.upperBound(beforeWeek, true))) void weeks.delete(key);
  for (const key of await authors.index('seenAt').getAllKeys(IDBKeyRange.upperBound(before, true))) void authors.delete(key);
  await transaction.done;
}
