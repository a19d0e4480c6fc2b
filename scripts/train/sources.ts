import type { Row } from '../rows/row';

/** The source a row counts as for splitting: its group too, inside sources that hold many authors. */
export function sourceOf(row: Row): string {
  return row.group ? `${row.source}#${row.group}` : row.source;
}

/** Rows written for the project are only ever trained on: their authors knew what the rules look for. */
export function isInvented(row: Row): boolean {
  return /^(invented|written)/.test(row.source);
}
