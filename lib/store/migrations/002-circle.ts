import type { Migration } from './migration';

/** Peers, pins, the reading list, voices and the counts of rules. Frozen, like every released migration. */
const circle: Migration = {
  version: 2,
  migrate(database) {
    database.createObjectStore('peers', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true });
    database.createObjectStore('pins', { keyPath: 'id' }).createIndex('at', 'at');
    database.createObjectStore('reading', { keyPath: 'id' }).createIndex('at', 'at');

    // What one author was seen to write in one week; the author with a name; the posts that earned it.
    const weeks = database.createObjectStore('voiceWeeks', { keyPath: ['author', 'week'] });
    weeks.createIndex('week', 'week');
    weeks.createIndex('author', 'author');
    database.createObjectStore('authors', { keyPath: 'author' }).createIndex('seenAt', 'seenAt');
    const posts = database.createObjectStore('voicePosts', { keyPath: ['author', 'itemHash'] });
    posts.createIndex('at', 'at');
    posts.createIndex('author', 'author');

    database.createObjectStore('ruleCounts', { keyPath: ['day', 'rule', 'what'] }).createIndex('day', 'day');
  },
};

export default circle;
