import type { Item } from '../../lib/core/item';

/** One item as a person read it off the page. Absent keys are not asserted; `null` asserts absence. */
export type Expected = Readonly<Record<string, unknown>> & { readonly author?: string; readonly text?: string; readonly surface?: string };

const flat = (text: unknown) => String(text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
const address = (text: unknown) => flat(text).toLowerCase().replace(/^(https?:\/\/)?([\w-]+\.)*(linkedin|facebook|x|twitter)\.com/, '').replace(/\/+$/, '');
const degree = (text: unknown) => (text === null || text === undefined ? undefined : Number(String(text)[0]));
const kinds: Readonly<Record<string, string>> = { company: 'organization', page: 'organization', person_or_page_unknown: 'unknown', group: 'unknown' };
/**
 * Spaces do not count: people and tools put them differently around links ("Ada ." for "Ada."). Nor do emoji,
 * which a person reading a page may leave out.
 */
const packed = (text: unknown) => flat(text).replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0e\ufe0f\u20e3\s]/gu, '');
const startsWith = (whole: unknown, start: unknown) => packed(whole).startsWith(packed(start));
const absentOr = (want: unknown, got: unknown) => (want === null ? got === undefined : got === want);

/** How each key of an expectation file is checked against an item. */
const CHECKS: Readonly<Record<string, (want: unknown, item: Item) => boolean>> = {
  author: (want, item) => flat(item.author.name) === flat(want),
  handle: (want, item) => item.author.handle?.toLowerCase() === flat(want).toLowerCase(),
  kind: (want, item) => item.author.kind === (kinds[String(want)] ?? want) || item.author.kind === 'unknown' && item.network !== 'linkedin',
  url: (want, item) => address(item.author.url) === address(want),
  promoted: (want, item) => item.promoted === (want ? 'yes' : 'no') || (!want && item.promoted === 'unknown' && item.network !== 'linkedin'),
  degree: (want, item) => item.author.degree === degree(want),
  verified: (want, item) => (item.author.verified ?? false) === want,
  following: (want, item) => item.author.followed === want,
  headline_prefix: (want, item) => startsWith(item.author.headline, want),
  time: (want, item) => (want === null ? item.sentAt === undefined : item.sentAt === want || /^\d{4}-/.test(item.sentAt ?? '')),
  text: (want, item) => startsWith(item.text, want),
  urn: (want, item) => item.key === want,
  reactions: (want, item) => absentOr(want, item.counts?.reactions),
  likes: (want, item) => absentOr(want, item.counts?.reactions),
  comments: (want, item) => absentOr(want, item.counts?.comments),
  replies: (want, item) => absentOr(want, item.counts?.comments),
  reposts: (want, item) => absentOr(want, item.counts?.reposts),
  shares: (want, item) => absentOr(want, item.counts?.reposts),
  views: (want, item) => absentOr(want, item.counts?.views),
  id: (want, item) => (want === null ? !/^(status|post|comment)\/|^urn:/.test(item.key) : item.key.includes(String(want))),
  repost_by: (want, item) => flat(item.sharedBy) === flat(want),
  surface: (want, item) => item.surface === surfaceOf(String(want)),
};
function surfaceOf(name: string): Item['surface'] {
  if (/comment|reply/.test(name)) return 'comment';
  return /message|dm/.test(name) ? 'message' : /invitation/.test(name) ? 'invitation' : 'feed';
}

/** Compares what was read with what a person read: one line per field, then recall and false items. */
export function score(expected: readonly Expected[], items: readonly Item[]): { lines: string[]; right: boolean } {
  const left = new Set(items);
  const tally = new Map<string, { right: number; all: number; wrong: string[] }>();
  let found = 0;
  for (const [index, want] of expected.entries()) {
    const item = findTwin(want, left);
    if (!item) continue;
    left.delete(item);
    found++;
    for (const [field, value] of Object.entries(want)) {
      const check = CHECKS[field];
      if (!check || (field === 'urn' && !item.key.startsWith('urn:'))) continue;
      const row = tally.get(field) ?? { right: 0, all: 0, wrong: [] };
      tally.set(field, row);
      row.all++;
      if (check(value, item)) row.right++;
      else row.wrong.push(`  ${field} of #${index} ${flat(want.author)}: expected ${JSON.stringify(value)}, read ${JSON.stringify(shown(field, item))}`);
    }
  }
  // Comments below posts are items of ours also where the person who labelled the page left them out.
  const labelled = new Set(expected.map((want) => surfaceOf(want.surface ?? '')));
  const surplus = [...left].filter((item) => item.surface !== 'comment' || labelled.has('comment'));
  const rows = [...tally].flatMap(([field, row]) => [`${field}: ${row.right} of ${row.all}`, ...row.wrong]);
  const missing = expected.length - found;
  const lines = [
    ...rows,
    `items: ${found} of ${expected.length}`,
    `false items: ${surplus.length}${left.size > surplus.length ? ` (and ${left.size - surplus.length} comments that are not labelled)` : ''}`,
    ...surplus.map((item) => `  false: ${item.key} ${item.author.name ?? '?'} "${flat(item.text).slice(0, 60)}"`),
  ];
  return { lines, right: missing === 0 && surplus.length === 0 && [...tally.values()].every((row) => row.wrong.length === 0) };
}
function findTwin(want: Expected, items: ReadonlySet<Item>): Item | undefined {
  const all = [...items].filter((item) => !want.surface || item.surface === surfaceOf(want.surface));
  const author = (item: Item) => flat(item.author.name) === flat(want.author);
  const text = (item: Item) => want.text !== undefined && packed(want.text) !== '' && startsWith(item.text, want.text);
  return all.find((item) => want.urn !== undefined && item.key === want.urn) ?? all.find((item) => author(item) && text(item)) ?? all.find(text) ?? all.find(author);
}
function shown(field: string, item: Item): unknown {
  const values: Record<string, unknown> = { ...item, ...item.author, ...item.counts, author: item.author.name, text: item.text.slice(0, 50), id: item.key, time: item.sentAt, repost_by: item.sharedBy, headline_prefix: item.author.headline };
  return values[field];
}
