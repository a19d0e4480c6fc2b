import type { Cause } from '../core/cause';
import { keyOfCommunity } from '../core/community';
import type { Item } from '../core/item';
import { hasNamedCause } from '../core/named-cause';
import { previewItemSchema, type PreviewItem } from '../core/preview';

const MOST = 400;

/** What a frame says of one item, as far as it is what it should be. */
interface Told {
  readonly author?: { readonly name?: unknown };
  readonly opening?: unknown;
  readonly verdict?: { readonly kind?: unknown; readonly probabilities?: { readonly marketing?: unknown; readonly recruiting?: unknown }; readonly causes?: unknown };
  readonly decision?: { readonly act?: unknown; readonly reason?: unknown };
  readonly community?: { readonly name?: unknown; readonly url?: unknown };
}

/**
 * The newest items in the reports of open frames, newest first. They come from the processes of web pages,
 * so each is parsed, and one of a wrong shape is left out; the same item in two tabs counts once.
 */
export function readPreviewItems(answers: readonly unknown[]): PreviewItem[] {
  const items = new Map<string, PreviewItem>();
  for (const answer of answers) {
    const list = (answer as { response?: { items?: unknown } } | null)?.response?.items;
    if (!Array.isArray(list)) continue;
    for (const told of list.slice(0, MOST)) {
      const item = toPreview(told);
      if (item) items.set(`${item.network} ${item.key}`, item);
    }
  }
  return [...items.values()].sort((a, b) => b.seenAt - a.seenAt).slice(0, MOST);
}

function toPreview(value: unknown): PreviewItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const told = value as Told & Record<string, unknown>;
  const { author, verdict, decision } = told;
  const parsed = previewItemSchema.safeParse({
    ...told,
    author: typeof author?.name === 'string' ? author.name : undefined,
    kind: verdict?.kind,
    marketing: verdict?.probabilities?.marketing,
    recruiting: verdict?.probabilities?.recruiting,
    named: { marketing: hasNamedCause(causesOf(verdict?.causes), false), offer: hasNamedCause(causesOf(verdict?.causes), true) },
    act: decision?.act,
    reason: decision?.reason,
    community: nameCommunity(told),
  });
  return parsed.success ? parsed.data : undefined;
}

function causesOf(told: unknown): readonly Pick<Cause, 'source' | 'side'>[] {
  return Array.isArray(told) ? told.filter((cause) => typeof cause === 'object' && cause !== null) : [];
}

function nameCommunity({ network, community }: Told & Record<string, unknown>): PreviewItem['community'] {
  if (typeof community?.name !== 'string' || (community.url !== undefined && typeof community.url !== 'string')) return undefined;
  const key = keyOfCommunity({ network, community } as Pick<Item, 'network' | 'community'>);
  return key ? { key, name: community.name.slice(0, 300) } : undefined;
}
