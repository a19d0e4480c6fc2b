import type { Migration } from './migration';

/** What the user says about items, the user's own rules, sketches of texts and open invitations. Frozen. */
const judgement: Migration = {
  version: 3,
  migrate(database) {
    database.createObjectStore('feedback', { keyPath: 'id' }).createIndex('at', 'at');
    database.createObjectStore('ownRules', { keyPath: 'id' });
    database.createObjectStore('templates', { keyPath: 'id' }).createIndex('at', 'at');
    database.createObjectStore('invited', { keyPath: 'sender' }).createIndex('at', 'at');
  },
};

export default judgement;
