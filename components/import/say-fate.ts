import type { Entry } from '../../lib/core/entry';
import { sayExpected, sayFieldOfFile } from '../words/file-words';
import { sayTold } from '../words/say-told';
import { formatDate, hasWords, say } from '../words/words';
import type { FateLine } from './sort-rows';

/** What becomes of one row, in a line. */
export function sayFateLine({ preview, refusal, of }: FateLine): string {
  if (refusal) return say('preview.expected', { field: sayFieldOfFile(refusal.field), expected: sayExpected(refusal.expected) });
  if (of !== undefined) return say('preview.duplicate', { row: of });
  if (!preview) return '';
  if (preview.why) return `${preview.name}: ${(preview.told && sayTold(preview.told)) ?? preview.why}`;
  if (!preview.fields?.length) return preview.name;
  return say('preview.changes', { name: preview.name, fields: preview.fields.map(sayField).join(', ') });
}

/** Where a row stands. */
export const sayPlace = ({ file, row }: FateLine): string => (file === '' ? say('import.pasted', { row }) : row > 0 ? say('preview.where', { file, row }) : file);

/** The name of a field of an entry. */
export const sayField = (field: string): string => (hasWords(`entry.field.${field}`) ? say(`entry.field.${field}` as 'entry.field.name') : field);

/** The value of a field, as a person reads it; '' when there is none. */
export function sayValue(entry: Entry, field: string): string {
  const value = (entry as unknown as Record<string, unknown>)[field];
  if (field === 'identities') return entry.identities.map(({ key, label }) => label ?? key).join(', ');
  if (field === 'evidence') return entry.evidence.map(({ quote }) => say('app.quoted', { words: quote })).join(' ');
  if (field === 'notices') return (entry.notices ?? []).map(({ at }) => formatDate(at, true)).join(', ');
  if (field === 'state') return say(`state.${entry.state}`);
  if (field === 'reason') return say(`reason.${entry.reason}`);
  if (field === 'kind') return say(`party.${entry.kind}`);
  if (field === 'act') return entry.act && hasWords(`enforcement.${entry.act}`) ? say(`enforcement.${entry.act}` as 'enforcement.mark') : (entry.act ?? '');
  if (Array.isArray(value)) return value.map((one) => (field === 'networks' ? say(`network.${one as 'x'}`) : field === 'surfaces' ? say(`surface.${one as 'feed'}`) : String(one))).join(', ');
  if (typeof value === 'number') return formatDate(value, true);
  return value === undefined ? '' : String(value);
}
