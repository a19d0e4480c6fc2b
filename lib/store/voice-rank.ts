import type { Voice, VoiceWeek } from '../core/voice';
import type { SeenAuthor } from './layout';

/** Somebody seen only once is no voice yet. */
const LEAST_SEEN = 2;

/**
 * Ranks authors by what makes a voice worth following: substance first, then presence over time, talk
 * with others, and own work over work passed on. A person counts more than a logo, and what markets
 * counts against it. A little evidence moves nobody to the top.
 */
export function rankVoices(weeks: readonly VoiceWeek[], authors: ReadonlyMap<string, SeenAuthor>, names: readonly string[]): Omit<Voice, 'posts'>[] {
  const byAuthor = new Map<string, VoiceWeek[]>();
  for (const week of weeks) {
    if (!names.includes(week.week)) continue;
    const list = byAuthor.get(week.author);
    if (list) list.push(week);
    else byAuthor.set(week.author, [week]);
  }
  const voices: Omit<Voice, 'posts'>[] = [];
  for (const [author, own] of byAuthor) {
    const known = authors.get(author);
    const sum = (of: (week: VoiceWeek) => number) => own.reduce((total, week) => total + of(week), 0);
    const seen = sum((week) => week.seen);
    if (!known || seen < LEAST_SEEN) continue;
    const share = (of: (week: VoiceWeek) => number) => Math.min(1, sum(of) / seen);
    const perWeek = new Map(own.map((week) => [week.week, week.seen]));
    const profile = {
      author,
      name: known.name,
      ...(known.url && { url: known.url }),
      authorKind: known.authorKind,
      seen,
      original: share((week) => week.original),
      curated: share((week) => week.curated),
      conversation: share((week) => week.asks + week.answers),
      marketing: share((week) => week.marketing),
      worth: sum((week) => week.worth) / seen / 100,
      presence: own.length / names.length,
      communities: [...new Set(own.flatMap((week) => week.communities))].slice(0, 12),
      weeks: names.map((name) => perWeek.get(name) ?? 0),
    };
    voices.push({ ...profile, score: scoreOf(profile) });
  }
  return voices.sort((a, b) => b.score - a.score || b.seen - a.seen || (a.author < b.author ? -1 : 1));
}

function scoreOf({ worth, presence, conversation, original, marketing, authorKind, seen }: Omit<Voice, 'posts' | 'score'>): number {
  const substance = 0.45 * worth + 0.2 * Math.sqrt(presence) + 0.2 * conversation + 0.15 * original;
  const evidence = seen / (seen + 3);
  return Math.round(1000 * substance * evidence * (1 - marketing) * (authorKind === 'organization' ? 0.6 : 1)) / 1000;
}
