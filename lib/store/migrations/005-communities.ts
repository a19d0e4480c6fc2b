import type { Migration } from './migration';

/** Numbers per day and group: what was seen in each group or community. Frozen. */
const communities: Migration = {
  version: 5,
  migrate(database) {
    database.createObjectStore('communityCounts', { keyPath: ['day', 'community', 'kind', 'act'] }).createIndex('day', 'day');
  },
};

export default communities;
