import type { Reading } from '../../lib/core/reading';
import { writeCsv } from './csv';

export type ReadingFormat = 'md' | 'opml' | 'csv';

/** The reading list as a file: Markdown for notes, OPML for readers, CSV for tables. */
export function writeReading(posts: readonly Reading[], format: ReadingFormat): string {
  if (format === 'csv') return writeCsv([['author', 'address', 'network', 'kept', 'read', 'opening'], ...posts.map((post) => [post.author, post.url ?? '', post.network, iso(post.at), post.readAt === undefined ? '' : iso(post.readAt), post.opening])]);
  if (format === 'opml') {
    const lines = posts.map((post) => `    <outline type="link" text="${xml(`${post.author}: ${post.opening}`.slice(0, 160))}"${post.url ? ` url="${xml(post.url)}"` : ''} created="${iso(post.at)}"/>`);
    return ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', '  <head><title>Unbadger: reading list</title></head>', '  <body>', ...lines, '  </body>', '</opml>', ''].join('\n');
  }
  const lines = posts.map((post) => `- [${post.readAt === undefined ? ' ' : 'x'}] ${post.url ? `[${markdown(post.author)}](<${post.url.replace(/[<>]/g, encodeURIComponent)}>)` : markdown(post.author)}: ${markdown(post.opening.replace(/\s+/g, ' '))}`);
  return ['# Reading list', '', ...lines, ''].join('\n');
}

const iso = (time: number) => new Date(time).toISOString();
const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Control characters are not allowed in XML at all, not even escaped.
const xml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (sign) => XML[sign]!).replace(/\s+/g, ' ');
const markdown = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
