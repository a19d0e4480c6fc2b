import type { Migration } from './migration';

/** Entries that came in together lie together: 100,000 records of their own take the browser ten times as long. Frozen. */
const bundles: Migration = {
  version: 4,
  migrate(database) {
    database.createObjectStore('bundles', { keyPath: 'id' });
    // In which bundle to look for an id or a key. An index of the browser would cost more than all the rest.
    database.createObjectStore('directories', { keyPath: 'id' });
  },
};

export default bundles;
