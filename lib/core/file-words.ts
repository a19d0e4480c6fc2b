import type { Text } from './told';

/**
 * What was expected of a file that is refused, or of a row in it, in English; components/words holds the
 * same keys in the other languages. Each stands behind the name of a field: “Address: expected …”. Only
 * views that take files in carry these words: who refuses names the key alone.
 */
export const FILE_WORDS = {
  // Any file.
  'file.at-most': 'a file of at most {most} MB',
  'file.not-empty': 'a file that is not empty',
  'file.readable': 'a file that can be read; it may have been moved or changed since it was chosen',
  'file.encoding': 'text in UTF-8 or UTF-16; a spreadsheet saves it as “CSV UTF-8”',
  'file.spreadsheet': 'a table that was saved as “CSV UTF-8”; this is a workbook, which only its program reads',
  'file.folder': 'a folder with the data export of LinkedIn, X or Facebook, or a backup',
  'file.export': 'the data export of LinkedIn, X or Facebook, or a backup',
  'file.fault': 'another file; this one could not be read, by a fault of ours',

  // Tables.
  'file.columns': 'a first line that names the columns, at least “Address”; or one domain a line',
  'file.rows-below': 'rows below the first line; there are none',
  'file.closing-quote': 'a closing quote',
  'file.after-quote': 'a delimiter or the end of the line after a closing quote',
  'file.cell': 'cells of at most {most} characters',
  'file.cells': 'at most {most} cells, as many as the first line has; a cell with a delimiter in it stands in quotes',
  'file.rows': 'at most {most} rows',
  'file.address': 'the address of a profile or page, a domain, or @handle; a name alone is not enough, because others share it',
  'file.domain': 'a domain such as acme.example, or the address of a profile',
  'file.day': 'a day such as 2026-11-03',
  'file.some-of': 'some of {words}',
  'file.evidence': 'lines of a day, a network, a surface and a quote, with bars between',
  'file.notices': 'lines of a day, a law, a day for the reply and a text, with bars between',
  'file.changed': 'pairs of a field and a time',
  'file.own-id': 'an id of its own; row {row} has this one',

  // The exports of networks.
  'file.profile': 'the address of a profile',
  'file.profile-hidden': 'the address of a profile; LinkedIn leaves it out when a member asks for it',
  'file.profile-named': 'the address of a profile; a name alone is not enough, because others share it',
  'file.friend': 'the name of a friend',
  'file.writer': 'the name of who wrote',
  'file.account': 'the number of an account',
  'file.conversation': 'a conversation with an id and messages',
  'file.facebook': 'messages with participants, or friends',
  'file.json-known': 'a backup of Unbadger, or messages or friends of Facebook',

  // JSON.
  'file.json': 'JSON',
  'file.end': 'the end of the file',
  'file.rest': 'the rest of the file: it ends too early',
  'file.levels': 'at most {most} levels',
  'file.value': 'a value',
  'file.string': 'a string in quotes',
  'file.sign': '“{sign}”',

  // Backups.
  'backup.whole': 'a whole backup file; the end of this one is missing or was changed',
  'backup.as-saved': 'the file as it was saved; this one was damaged or changed',
  'backup.version': 'at most {most}; a newer Unbadger wrote this file, so update first',
  'backup.head': 'the head of a backup',
  'backup.entries': 'the entries',
  'backup.once': 'each entry once; row {row} is the same one',
  'backup.passphrase': 'the passphrase this backup was saved with',
  'backup.passphrase-other': 'the passphrase this backup was saved with; this is another one',

  // Archives.
  'zip.at-most': 'an archive of less than 4 GB; unpack a larger one and choose its folder',
  'zip.end': 'a whole ZIP; the end of this one is missing',
  'zip.one-part': 'an archive in one part',
  'zip.many': 'an archive of less than 65,535 files; unpack a larger one and choose its folder',
  'zip.files': 'at most {most} files',
  'zip.table-place': 'a whole ZIP; its table of contents does not fit',
  'zip.table': 'a whole ZIP; its table of contents is damaged',
  'zip.paths': 'paths that stay inside of the archive',
  'zip.sum': 'an archive whose messages and contacts have at most 1 GB',
  'zip.no-password': 'a file without a password',
  'zip.method': 'a file stored or deflated',
  'zip.unpacked': 'a file that unpacks to at most {most} MB',
  'zip.whole': 'a whole ZIP',
  'zip.place': 'a whole ZIP; this file is not where its table says',
  'zip.behind': 'a whole ZIP; this file ends behind it',
  'zip.limits': 'a file that unpacks whole and within its limits',
  'zip.checksum': 'a file whose checksum is right; this one is damaged',

  // What refusals are about, where it is no field of the file itself.
  'field.file': 'file',
  'field.line': 'line',
  'field.row': 'row',
  'field.columns': 'columns',
  'field.quotes': 'quotes',
  'field.encoding': 'encoding',
  'field.archive': 'archive',
  'field.path': 'path',
  'field.checksum': 'checksum',
  'field.version': 'version',
  'field.passphrase': 'passphrase',

  // What is said of a file as a whole.
  'sum.files': { one: '{count} file can’t be read, and nothing of it is imported.', other: '{count} files can’t be read, and nothing of them is imported.' },
  'sum.refused': { one: '{count} row can’t be imported. It stands first, with what was expected there.', other: '{count} rows can’t be imported. They stand first, with what was expected there.' },
  'sum.unread': { one: 'Nothing is read from this column of {file}: {columns}.', other: 'Nothing is read from these columns of {file}: {columns}.' },
  'sum.restarts': 'The browser keeps restarting the extension. Close some tabs and try again.',
} as const satisfies Readonly<Record<string, Text>>;
export type FileKey = keyof typeof FILE_WORDS;
/** The same in another language: a text for a text, a pair for a pair. */
export type FileCatalogue = { readonly [K in FileKey]: (typeof FILE_WORDS)[K] extends string ? string : Exclude<Text, string> };
