import { z } from 'zod';
import { AUTHOR_KINDS } from './vocabulary';

/**
 * Who wrote an item, as far as the page shows it.
 *
 * `keys` are the canonical identities that the do-not-market list matches on, most stable first:
 * `linkedin/in/<vanity>`, `linkedin/id/<member id>`, `linkedin/company/<slug>`, `linkedin/school/<slug>`,
 * `x/<handle>`, `x/id/<number>`, `facebook/<vanity>`, `facebook/id/<number>`. Lower case but for LinkedIn
 * member ids, which are case-sensitive. A name is never a key: namesakes stay apart.
 */
export const actorSchema = z.object({
  name: z.string().max(300).optional(),
  handle: z.string().max(100).optional(),
  /** Canonical profile address without query, e.g. `https://www.linkedin.com/in/ada-example`. */
  url: z.string().max(600).optional(),
  keys: z.array(z.string().max(300)).max(8),
  kind: z.enum(AUTHOR_KINDS),
  headline: z.string().max(600).optional(),
  /** LinkedIn distance: 1 is a connection, 3 is third degree or further. */
  degree: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  /** True when the viewer follows the author; undefined when the page does not say. */
  followed: z.boolean().optional(),
  verified: z.boolean().optional(),
});
export type Actor = z.infer<typeof actorSchema>;
