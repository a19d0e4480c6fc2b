import type { Migration } from './migration';

/** The first layout. Frozen: a released migration is never edited, a change is a new file. */
const initial: Migration = {
  version: 1,
  migrate(database) {
    const entries = database.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('keys', 'keys', { multiEntry: true });
    entries.createIndex('live', 'live', { multiEntry: true });

    database.createObjectStore('operations', { keyPath: 'id' }).createIndex('at', 'at');

    const incidents = database.createObjectStore('incidents', { keyPath: 'id' });
    incidents.createIndex('at', 'at');
    incidents.createIndex('entry', ['entryId', 'at']);
    incidents.createIndex('item', ['entryId', 'itemHash']);

    database.createObjectStore('tallies', { keyPath: 'entryId' });
    database.createObjectStore('counts', { keyPath: ['day', 'network', 'surface', 'kind', 'act'] }).createIndex('day', 'day');
    database.createObjectStore('counted', { keyPath: 'operation' }).createIndex('at', 'at');
    database.createObjectStore('meta');
    database.createObjectStore('setAside', { autoIncrement: true });
  },
};

export default initial;
