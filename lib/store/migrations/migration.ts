/**
 * One step from the version before to `version`. Steps see the raw database of the browser, because
 * the typed layout describes only today's version. All steps of an upgrade run in the one transaction
 * the browser gives for it: either all happen or none.
 */
export interface Migration {
  readonly version: number;
  migrate(database: IDBDatabase, transaction: IDBTransaction): void;
}
