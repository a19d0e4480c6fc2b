import initial from './001-initial';
import circle from './002-circle';
import judgement from './003-judgement';
import bundles from './004-bundles';
import communities from './005-communities';
import type { Migration } from './migration';

/** In order, without a gap; a test holds it. */
export const migrations: readonly Migration[] = [initial, circle, judgement, bundles, communities];

export const SCHEMA_VERSION = migrations.length;

/** Runs the steps after `from`, in order. */
export function migrate(database: IDBDatabase, transaction: IDBTransaction, from: number, steps: readonly Migration[] = migrations): void {
  for (const step of steps) if (step.version > from) step.migrate(database, transaction);
}
