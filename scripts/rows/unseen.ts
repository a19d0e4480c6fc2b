import { InputError, type Row } from './row';

/** Sources of this name are kept to be judged, never to learn from. */
const UNSEEN = /^unseen-/;

/** Throws an InputError that names the first row, if any, that nobody may learn from. */
export function refuseUnseen(rows: readonly Row[]): void {
  const row = rows.find(({ source }) => UNSEEN.test(source));
  if (row) throw new InputError(`row ${row.id}: its source "${row.source}" is kept to be judged (npm run evaluate) and is not trained on; expected a source whose name does not begin with "unseen-"`);
}
