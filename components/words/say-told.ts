import type { Told } from '../../lib/core/told';
import { isTellable } from '../../lib/core/told-words';
import { hasWords, say } from './words';

/** What the background told, in the reader's language; undefined for what we have no words for. */
export function sayTold(told: Told): string | undefined {
  if (!isTellable(told)) return undefined;
  const words = say(told.key, told.values as never);
  return told.field === undefined ? words : say('preview.expected', { field: sayFieldAt(told.field), expected: words });
}

/** The field that a path leads to (`patch.note`, `draft.identities.0.key`), as the interface calls it. */
function sayFieldAt(path: string): string {
  const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
  const known = steps.find((step) => hasWords(`entry.field.${step}`));
  return known === undefined ? (steps.at(-1) ?? path) : say(`entry.field.${known}` as 'entry.field.name');
}
