import type { Entry } from '../core/entry';
import type { FileRow, FileValue, FindProfile } from '../core/transfer';
import { readAddress } from './address';
import { expected } from './expected';
import type { Pace } from './pace';

/** All domains of a register, one a line, in order. */
export function writeDomains(entries: Iterable<Entry>): string {
  const domains = new Set<string>();
  for (const entry of entries) {
    if (entry.state === 'released' || entry.state === 'candidate') continue;
    for (const { key } of entry.identities) if (key.startsWith('domain/')) domains.add(key.slice(7));
  }
  return [...domains].sort().join('\n') + (domains.size > 0 ? '\n' : '');
}

/**
 * Reads a plain list: one domain or address a line, `#` before a remark. Lists of blockers are
 * understood too (`0.0.0.0 acme.example`, `||acme.example^`).
 */
export async function readDomains(text: string, file: string, findProfile: FindProfile, pace: Pace): Promise<FileRow<FileValue>[]> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/).map((line) => [withoutNotation(withoutRemark(line))].filter(Boolean));
  return collectAddresses(lines, file, findProfile, pace);
}

/** Every address of some lines as an entry, once; the rest with its line and what was expected there. */
export async function collectAddresses(lines: readonly (readonly string[])[], file: string, findProfile: FindProfile, pace: Pace): Promise<FileRow<FileValue>[]> {
  const rows: FileRow<FileValue>[] = [];
  const seen = new Map<string, number>();
  for (const [at, addresses] of lines.entries()) {
    if (pace.isDue) await pace.rest(at / lines.length);
    const source = { file, row: at + 1 };
    for (const address of addresses) {
      const found = readAddress(address, findProfile);
      const before = found && seen.get(found.identity.key);
      if (!found) rows.push({ ...source, fate: 'refused', field: 'line', expected: expected('file.domain') });
      else if (before !== undefined) rows.push({ ...source, fate: 'duplicate', of: before });
      else {
        seen.set(found.identity.key, at + 1);
        rows.push({ ...source, fate: 'kept', value: { what: 'entry', entry: { kind: found.kind, name: found.name, identities: [found.identity] } } });
      }
    }
  }
  return rows;
}

/** True when a text looks like a list of domains: its first lines with anything in them are all addresses. */
export function looksLikeDomains(head: string): boolean {
  const lines = head.replace(/^\ufeff/, '').split(/\r\n|\n|\r/).map(withoutRemark).filter(Boolean).slice(0, 5);
  return lines.length > 0 && lines.some((line) => isAddress(withoutNotation(line))) && lines.every((line) => !/[,;\t]|[^|@]\|/.test(line));
}

function withoutRemark(line: string): string {
  const remark = line.search(/(?:^|\s)[#!]/);
  return (remark < 0 ? line : line.slice(0, remark)).trim();
}
/** A line of a blocker's list without what such lists write around a domain. */
function withoutNotation(line: string): string {
  const bare = line.replace(/^(?:0\.0\.0\.0|127\.0\.0\.1)\s+/, '');
  return bare.startsWith('||') && bare.endsWith('^') ? bare.slice(2, -1) : bare;
}
/** A handle, or something with a dot inside and no space. */
function isAddress(text: string): boolean {
  const dot = text.indexOf('.', 1);
  return /^@\w+$/.test(text) || (/^[^\s,;]+$/.test(text) && dot > 0 && dot < text.length - 1);
}
