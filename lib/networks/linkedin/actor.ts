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
  // One by one: putting it together from small objects takes four times as long.
  const actor: { -readonly [K in keyof Actor]?: Actor[K] } = {};
  if (name) actor.name = name.slice(0, 300);
  if (profile?.handle) actor.handle = profile.handle;
  if (profile) actor.url = profile.url.slice(0, 600);
  actor.keys = profile ? [profile.key] : [];
  actor.kind = profile?.kind ?? parts.kind ?? 'unknown';
  if (headline) actor.headline = headline.slice(0, 600);
  if (degree) actor.degree = degree;
  if (followed !== undefined) actor.followed = followed;
  if (verified) actor.verified = verified;
  return actor as Actor;
}
