import type { Speech } from '../speech';

export const de: Speech = {
  kind: { marketing: 'Werbung', peer: 'Kollegial', recruiting: 'Personalsuche', other: 'Anderes', unsure: 'Unsicher' },
  kindIs: '{kind}, {how}',
  veryLikely: 'sehr wahrscheinlich',
  likely: 'wahrscheinlich',
  listed: 'Auf deiner Liste „keine Werbung“: {who}',
  contactedAgain: 'Hat sich nach deinem Hinweis wieder gemeldet: {who}',
  peer: 'Dein Kollege: {who}',
  promoted: 'Anzeige',
  worthReading: 'Lesenswert',
  worthPassedOn: 'Lesenswert, weitergegeben',
  thisSender: 'dieser Absender',
  inToolbar: 'Öffne Unbadger in der Symbolleiste: Dort steht dies zuerst.',
  show: 'Zeigen',
  menuPerson: 'Diese Person auf die Liste „keine Werbung“ setzen',
  menuPhrase: 'Diesen Wortlaut auf die Liste „keine Werbung“ setzen',
  counted: {
    pitches: { none: 'keine Werbung auf dieser Seite', one: '1 Werbung auf dieser Seite', many: '{count}-mal Werbung auf dieser Seite' },
    'worth-reading': { none: 'noch nichts Lesenswertes gefunden', one: '1 lesenswerter Beitrag auf dieser Seite', many: '{count} lesenswerte Beiträge auf dieser Seite' },
    none: { none: 'liest diese Seite mit', one: 'liest diese Seite mit', many: 'liest diese Seite mit' },
  },
  unknownLayout: 'Diese Seite sieht anders aus als erwartet; nichts wird angefasst',
  locked: 'Nachrichten sind hier gesperrt; nichts wird gelesen',
  paused: 'auf dieser Website pausiert',
  off: 'auf dieser Website ausgeschaltet',
  nothingHere: 'auf dieser Seite gibt es nichts zu lesen',
};
