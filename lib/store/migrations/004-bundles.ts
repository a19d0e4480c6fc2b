import type { Migration } from './migration';

/** Entries that came in together lie together: 100,000 records of their own take the browser ten times as long. Frozen. */
const bundles: Migration = {
  version: 4,
  migrate(database) {
    database.createObjectStore('bundles', { keyPath: 'id' }).createIndex('marks', 'marks', { multiEntry: true });
  },
};

export default bundles;
