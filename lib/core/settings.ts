import { z } from 'zod';
import { ENFORCEMENTS, NETWORK_IDS, SURFACES, type Enforcement, type NetworkId } from './vocabulary';

/** More would be a mistake of somebody's program, not a user's wish. */
const MOST_COMMUNITIES = 1_000;

/** Words of welcome offers, and letters in each. */
const MOST_WORDS = 50;
const MOST_WORD = 100;

export const GENEROSITIES = ['few', 'some', 'many'] as const;
export const BADGES = ['pitches', 'worth-reading', 'none'] as const;
export const INTERFACE_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;

const networkSettingsSchema = z.object({
  enforcement: z.enum(ENFORCEMENTS),
  /** Until when the network is paused, in ms since 1970; `forever` until switched on again. */
  pausedUntil: z.union([z.number().int().nonnegative(), z.literal('forever')]).optional(),
  /** How strictly single surfaces are enforced; the network's own setting holds for the rest. */
  surfaces: z.partialRecord(z.enum(SURFACES), z.enum(ENFORCEMENTS)).optional(),
});

/** The user's settings. Defaults observe and mark: folding is switched on by the user. */
export const settingsSchema = z.object({
  version: z.literal(1),
  networks: z.object({
    linkedin: networkSettingsSchema,
    x: networkSettingsSchema,
    facebook: networkSettingsSchema,
  }),
  /**
   * How strictly single groups and communities are enforced, by `keyOfCommunity`; the network's own setting
   * holds for the rest. Settings stored before there were any have none.
   */
  communities: z
    .record(z.string().min(1).max(600), z.enum(ENFORCEMENTS))
    .refine((own) => Object.keys(own).length <= MOST_COMMUNITIES)
    .default({}),
  /** What to do with recruiting: treat as welcome, as welcome where it holds one of `recruitingWords`, or like marketing. `mark` is of older settings and means welcome. */
  recruiting: z.enum(['welcome', 'mark', 'matching', 'like-marketing']),
  /** Words of offers that are welcome, each a word or a few in a row; without any, all are. */
  recruitingWords: z.array(z.string().trim().min(1).max(MOST_WORD)).max(MOST_WORDS).optional(),
  /** Highlight posts worth reading. */
  highlight: z.boolean(),
  /** Act on posts that the network itself labels as promoted. */
  promoted: z.enum(['mark', 'like-marketing']),
  /** Write nothing into pages at all; verdicts only in the popup. */
  zeroFootprint: z.boolean(),
  /** How many posts are highlighted; absent means `some`. */
  generosity: z.enum(GENEROSITIES).optional(),
  /** Rules that the user has switched off. */
  rulesOff: z.array(z.string().min(1).max(80)).max(500).optional(),
  /** After how many days without a sighting an author is forgotten; absent means RETENTION_DAYS. */
  retentionDays: z.number().int().min(7).max(3650).optional(),
  /** What the number on the toolbar counts; absent means pitches. */
  badge: z.enum(BADGES).optional(),
  /** The language of the interface; absent means that of the browser. */
  language: z.enum(INTERFACE_LANGUAGES).optional(),
  /** Until then nothing is dimmed or folded on a verdict; absent or passed means that the quiet start is over. */
  observeUntil: z.number().int().nonnegative().optional(),
  /** True once the first steps were taken or put aside. */
  welcomed: z.boolean().optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

const network = (enforcement: Enforcement = 'mark') => ({ enforcement });

/** Returns a fresh copy of the settings a new user starts with. */
export function getDefaultSettings(): Settings {
  const networks = Object.fromEntries(NETWORK_IDS.map((id) => [id, network()])) as Record<NetworkId, { enforcement: Enforcement }>;
  return { version: 1, networks, communities: {}, recruiting: 'welcome', highlight: true, promoted: 'mark', zeroFootprint: false };
}

export { isObserving } from './observing';
