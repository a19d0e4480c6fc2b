import type { Speech } from '../speech';

export const en: Speech = {
  kind: { marketing: 'Marketing', peer: 'Peer', recruiting: 'Recruiting', other: 'Other', unsure: 'Unsure' },
  kindIs: '{kind}, {how}',
  veryLikely: 'very likely',
  likely: 'likely',
  listed: 'On your do-not-market list: {who}',
  contactedAgain: 'Contacted you again after your notice: {who}',
  peer: 'Your peer: {who}',
  promoted: 'Promoted post',
  worthReading: 'Worth reading',
  worthPassedOn: 'Worth reading, passed on',
  thisSender: 'this sender',
  inToolbar: 'Open Unbadger in the toolbar: this stands first there.',
  show: 'Show',
  menuPerson: 'Put this person on the do-not-market list',
  menuPhrase: 'Put this phrase on the do-not-market list',
  counted: {
    pitches: { none: 'no pitches on this page', one: '1 pitch on this page', many: '{count} pitches on this page' },
    'worth-reading': { none: 'nothing worth reading found yet', one: '1 post worth reading on this page', many: '{count} posts worth reading on this page' },
    none: { none: 'reading this page', one: 'reading this page', many: 'reading this page' },
  },
  unknownLayout: 'this page looks different than expected; nothing is touched',
  locked: 'messages here are locked; nothing is read',
  paused: 'paused on this site',
  off: 'off on this site',
  nothingHere: 'nothing to read on this page',
};
