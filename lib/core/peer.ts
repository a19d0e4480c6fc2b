import { z } from 'zod';

/** How somebody became a peer: said by the user, brought in by a file, or accepted from a suggestion. */
export const PEER_WAYS = ['by-hand', 'import', 'suggested'] as const;
export type PeerWay = (typeof PEER_WAYS)[number];

/** A person the user trusts: posts always pass, messages are never folded. */
export const peerSchema = z.object({
  id: z.string().min(8).max(80),
  name: z.string().min(1).max(300),
  /** Canonical identities as in actor.ts; never a name. */
  keys: z.array(z.string().min(3).max(300)).min(1).max(20),
  since: z.number().int().nonnegative(),
  how: z.enum(PEER_WAYS),
});
export type Peer = z.infer<typeof peerSchema>;

/** What is needed to make somebody a peer. `since` is given only to put back who was a peer before. */
export type PeerDraft = Pick<Peer, 'name' | 'keys' | 'how'> & { readonly since?: number };
