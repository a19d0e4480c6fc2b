import type { Item } from '../../lib/core/item';

/** What `item` shows otherwise than the expectation says. `null` expects an absent field. */
export function differences(expected: unknown, actual: unknown, path: string): string[] {
  if (expected === null) return actual === undefined ? [] : [`${path}: expected nothing, got ${JSON.stringify(actual)}`];
  if (typeof expected !== 'object' || Array.isArray(expected)) {
    const [want, got] = [JSON.stringify(expected), JSON.stringify(actual)];
    return want === got ? [] : [`${path}: expected ${want}, got ${got}`];
  }
  const found = (actual ?? {}) as Record<string, unknown>;
  return Object.entries(expected as object).flatMap(([name, value]) => differences(value, found[name], `${path}.${name}`));
}

const FIELDS: readonly (readonly [string, (item: Item) => unknown])[] = [
  ['surface', (item) => item.surface],
  ['author.name', (item) => item.author.name],
  ['author.handle', (item) => item.author.handle],
  ['author.url', (item) => item.author.url],
  ['author.kind', (item) => item.author.kind],
  ['author.headline', (item) => item.author.headline],
  ['author.degree', (item) => item.author.degree],
  ['author.verified', (item) => item.author.verified],
  ['promoted', (item) => item.promoted],
  ['direction', (item) => item.direction],
  ['text', (item) => item.text],
  ['links', (item) => JSON.stringify(item.links.map((link) => link.url))],
  ['sentAt', (item) => item.sentAt],
  ['counts.reactions', (item) => item.counts?.reactions],
  ['counts.comments', (item) => item.counts?.comments],
  ['counts.reposts', (item) => item.counts?.reposts],
  ['community', (item) => item.community?.name],
  ['thread.key', (item) => item.thread?.key],
  ['thread.viewerWrote', (item) => item.thread?.viewerWrote],
  ['thread.channel', (item) => item.thread?.channel],
];
/** Values that say "the page does not tell": losing a field to one of these is honest. */
const SILENCE = new Set<unknown>([undefined, 'unknown', '[]', '', 'direct']);
/** A fallback for these is another true answer, not a wrong one. */
const MAY_DIFFER = new Set(['key', 'sentAt', 'author.url', 'links', 'thread.key', 'author.handle']);

/** Pairs items by key, else by author and text, else by text, and compares them field by field. */
export function compareItems(before: readonly Item[], after: readonly Item[], ignoreSpace: boolean): { wrong: string[]; lost: string[] } {
  const wrong: string[] = [];
  const lost = new Set<string>();
  const flat = (value: unknown) => (ignoreSpace && typeof value === 'string' ? value.replace(/\s+/g, '') : value);
  const left = new Set(before);
  const take = (match: (item: Item) => boolean) => [...left].find(match);
  for (const item of after) {
    const twin =
      take((one) => one.key === item.key) ??
      take((one) => one.author.name === item.author.name && flat(one.text) === flat(item.text)) ??
      take((one) => flat(one.text) === flat(item.text));
    if (!twin) {
      wrong.push(`an item that was not there: ${item.key} "${item.text.slice(0, 60)}"`);
      continue;
    }
    left.delete(twin);
    if (twin.key !== item.key) lost.add('key');
    for (const [name, field] of FIELDS) {
      const [was, is] = [flat(field(twin)), flat(field(item))];
      if (was === is) continue;
      lost.add(name);
      if (!SILENCE.has(is) && !MAY_DIFFER.has(name)) wrong.push(`${name}: was ${JSON.stringify(was)}, is ${JSON.stringify(is)}`);
    }
  }
  if (left.size) lost.add('item');
  return { wrong, lost: [...lost] };
}
