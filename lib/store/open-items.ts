import { openItemSchema, type OpenItem } from '../core/own-rule';

const MOST = 500;

/**
 * The items in the answers of open frames. They come from the processes of web pages, so each is parsed, and
 * one of a wrong shape is left out; the same item in two tabs counts once.
 */
export function readOpenItems(answers: readonly unknown[]): OpenItem[] {
  const items = new Map<string, OpenItem>();
  for (const answer of answers) {
    const list = (answer as { response?: { items?: unknown } } | null)?.response?.items;
    if (!Array.isArray(list)) continue;
    for (const item of list.slice(0, MOST)) {
      const parsed = openItemSchema.safeParse(item);
      if (parsed.success && items.size < MOST) items.set(`${parsed.data.network} ${parsed.data.key}`, parsed.data);
    }
  }
  return [...items.values()];
}
