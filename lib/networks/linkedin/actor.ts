import type { Actor } from '../../core/actor';
import type { Profile } from './address';

/** What an adapter found about an author, before it is put in shape. */
export interface ActorParts {
  readonly name?: string;
  readonly profile?: Profile;
  readonly kind?: Actor['kind'];
  readonly headline?: string;
  readonly degree?: 1 | 2 | 3;
  readonly followed?: boolean;
  readonly verified?: boolean;
}
/** Puts an author in shape: canonical keys, capped strings, absent fields left out. */
export function toActor(parts: ActorParts): Actor {
  const { name, profile, headline, degree, followed, verified } = parts;
  return {
    ...(name && { name: name.slice(0, 300) }),
    ...(profile?.handle && { handle: profile.handle }),
    ...(profile && { url: profile.url.slice(0, 600) }),
    keys: profile ? [profile.key] : [],
    kind: profile?.kind ?? parts.kind ?? 'unknown',
    ...(headline && { headline: headline.slice(0, 600) }),
    ...(degree && { degree }),
    ...(followed !== undefined && { followed }),
    ...(verified && { verified }),
  };
}
