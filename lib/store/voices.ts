import { RETENTION_DAYS, type RuleHits, type Sighting, type Voice } from '../core/voice';
import { dayOf } from '../platform/clock';
import { logError } from '../platform/log';
import type { Keeper } from './keeper';
import { forgetCommunities } from './community-counts';
import { countRules } from './rule-counts';
import { readSettings } from './settings';
import { forgetOld, noteSighting, type VoiceStores } from './voice-notes';
import { rankVoices } from './voice-rank';

const DAY = 24 * 60 * 60 * 1000;
const STORES = ['voiceWeeks', 'authors', 'voicePosts', 'counted'] as const;
/** The posts that are shown of each ranked author. */
const POSTS = 5;

/** A profile of each author, built only from what the user saw. */
export class Voices {
  readonly #keeper: Keeper;
  #tidied = '';

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** Notes what was seen, each item once and each call once. Numbers may be lost when the disk fails. */
  async note(operation: string, sightings: readonly Sighting[], rules: readonly RuleHits[]): Promise<{ noted: number }> {
    const now = this.#keeper.clock.now();
    try {
      const noted = await this.#keeper.connection.use(async (database) => {
        const transaction = database.transaction(STORES, 'readwrite', { durability: 'relaxed' });
        transaction.done.catch(() => undefined);
        const counted = transaction.objectStore('counted');
        if ((await counted.getKey(operation)) !== undefined) return undefined;
        let fresh = 0;
        for (const sighting of sightings) if (await noteSighting(transaction as VoiceStores, sighting, now, weekOf(now))) fresh++;
        await counted.put({ operation, at: now });
        await transaction.done;
        return fresh;
      });
      if (noted === undefined) return { noted: 0 };
      await countRules(this.#keeper, 'hit', rules);
      await this.#tidy(now);
      return { noted };
    } catch {
      logError('voices.note-failed');
      return { noted: 0 };
    }
  }

  /** The authors of the last weeks, best first; the posts that earned it come with each. */
  async find(weeks: number, limit: number): Promise<{ voices: Voice[]; total: number }> {
    const now = this.#keeper.clock.now();
    const names = Array.from({ length: weeks }, (_, back) => weekOf(now - (weeks - 1 - back) * 7 * DAY));
    return this.#keeper.connection.use(async (database) => {
      const seen = await database.getAllFromIndex('voiceWeeks', 'week', IDBKeyRange.lowerBound(names[0]));
      const authors = new Map((await database.getAll('authors')).map((author) => [author.author, author]));
      const ranked = rankVoices(seen, authors, names);
      const voices = await Promise.all(
        ranked.slice(0, limit).map(async (voice) => {
          const posts = await database.getAllFromIndex('voicePosts', 'author', voice.author);
          return { ...voice, posts: posts.sort((a, b) => b.worth - a.worth || b.at - a.at).slice(0, POSTS) };
        }),
      );
      return { voices, total: ranked.length };
    });
  }

  /** Forgets one author with everything that was noted. */
  async forget(author: string): Promise<{ forgotten: boolean }> {
    return this.#keeper.connection.use(async (database) => {
      const transaction = database.transaction(['voiceWeeks', 'authors', 'voicePosts'], 'readwrite');
      const known = (await transaction.objectStore('authors').getKey(author)) !== undefined;
      const range = IDBKeyRange.bound([author], [author, []]);
      await Promise.all([transaction.objectStore('voiceWeeks').delete(range), transaction.objectStore('voicePosts').delete(range), transaction.objectStore('authors').delete(author), transaction.done]);
      return { forgotten: known };
    });
  }

  /** Once a day: whoever was not seen for the time the user set is forgotten. */
  async #tidy(now: number): Promise<void> {
    const today = dayOf(now);
    if (this.#tidied === today) return;
    this.#tidied = today;
    const { retentionDays = RETENTION_DAYS } = await readSettings(this.#keeper);
    const before = now - retentionDays * DAY;
    await this.#keeper.connection.use(async (database) => {
      await forgetOld(database, before, weekOf(before));
      await forgetCommunities(database, dayOf(before));
    });
  }
}

/** The Monday of a time's week, by the user's calendar. */
export function weekOf(time: number): string {
  const day = new Date(time);
  day.setHours(12, 0, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return dayOf(day.getTime());
}
