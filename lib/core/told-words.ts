import { fill, fits, type Told, type ValuesOf } from './told';

/**
 * All that the background tells people, in English: here and nowhere else. components/words holds the same
 * keys in the other languages. A pair of `one` and `other` is chosen by `{count}`.
 */
export const TOLD_WORDS = {
  // How the storage is doing, behind “Details:”.
  'storage.told.restored': { one: 'The browser had lost a part of the list; {count} entry was restored.', other: 'The browser had lost a part of the list; {count} entries were restored.' },
  'storage.told.lost-some': { one: '{kept} of {total} entries could be restored, {count} is lost. Compare with your backup file.', other: '{kept} of {total} entries could be restored, {count} are lost. Compare with your backup file.' },
  'storage.told.lost': { one: 'The list of {count} entry is lost on this computer. Restore your backup file.', other: 'The list of {count} entries is lost on this computer. Restore your backup file.' },
  'storage.told.older': 'Some entries may stand as they were before their last change. Compare with your backup file.',
  'storage.told.aside': { one: '{count} stored record could not be read and is kept aside.', other: '{count} stored records could not be read and are kept aside.' },
  'storage.told.closed': 'The browser can’t open the list. Restart the browser; if it stays like this, restore your backup file.',
  'storage.told.closed-with': { one: 'The browser can’t open the list of {count} entry. Restart the browser; if it stays like this, restore your backup file.', other: 'The browser can’t open the list of {count} entries. Restart the browser; if it stays like this, restore your backup file.' },
  'storage.told.fleeting': 'The browser lets Unbadger keep nothing here. What you change lasts until the browser is closed.',
  'storage.told.silent': 'The browser’s database does not answer. Changes are kept beside it and written when the browser is restarted.',
  'storage.told.unread': { one: '{count} of {total} entries can’t be read.', other: '{count} of {total} entries can’t be read.' },

  // Why something was refused. These stand behind “Not saved:” as well as alone.
  'problem.fault': 'That did not work. Try again.',
  'problem.no-answer': 'No answer. Try again.',
  'problem.gone': 'Unbadger was updated. Reload this page.',
  'problem.closed': 'The browser can’t open what it stores. Restart the browser and try again.',
  'problem.disk': 'The browser can’t write to the disk. Make room and try again.',
  'problem.no-room': 'The browser gives Unbadger no more room. Nothing was changed.',
  'problem.newer-version': 'This list was made by a newer version of Unbadger. Update Unbadger to change it.',
  'problem.made-before': 'This change was made before, by another call.',
  'problem.entry-gone': 'This entry is not on the list any more.',
  'problem.held': '“{name}” on your list has this address already.',
  'problem.bulk-differs': { one: '{count} entry would change now, not {expected}. Look again and confirm.', other: '{count} entries would change now, not {expected}. Look again and confirm.' },
  'problem.candidate-gone': 'This sender is not in the review queue any more.',
  'problem.peers-full': 'There is room for {most} peers. Remove some first.',
  'problem.reading-full': 'There is room for {most} posts. Remove some of those you have read first.',
  'problem.post-gone': 'This post is not on the reading list any more.',
  'problem.rules-full': 'There is room for {most} rules of your own. Remove one first.',
  'problem.rule-gone': 'This rule is not there any more.',
  'problem.rules-together': 'Your rules stand for too many phrases together. Shorten one or remove one.',
  'problem.too-many-rows': 'Files of more than {most} rows are not imported; split the file.',

  // Why something is no identity. These stand behind a name or “Not saved:”.
  'identity.phrase': 'expected a phrase of at least three letters',
  'identity.domain': 'expected a domain such as acme.example',
  'identity.organization': 'expected the name of an organization',
  'identity.profile': 'expected a profile, a domain or a phrase; a name alone is not enough, because others share it',
  'identity.organization-only': 'only an organization is matched by its name in a headline',
  'identity.network': '{domain} belongs to the network itself; listing it would match everybody there.',
  'identity.shared': '{domain} is used by many people who have nothing to do with each other; list the person or the organization.',

  // What was expected in a field; these stand behind its name. What only files are refused for stands in file-words.ts.
  'expected.text': 'a text',
  'expected.not-empty': 'a text that is not empty',
  'expected.longer': 'at least {least} characters',
  'expected.shorter': 'at most {most} characters',
  'expected.number': 'a number',
  'expected.whole': 'a whole number',
  'expected.number-least': 'a number of at least {least}',
  'expected.number-most': 'a number of at most {most}',
  'expected.one-of': 'one of {words}',
  'expected.list': 'a list',
  'expected.more': 'at least {least} of them',
  'expected.fewer': 'at most {most} of them',
  'expected.yes-no': 'yes or no',
  'expected.fields': 'named fields',
  'expected.no-more': 'no further fields',
  'expected.other': 'another value',

  // Why a change was not taken back.
  'undo.unknown': 'This change is not known any more; changes can be taken back for 30 days.',
  'undo.newer': 'Something newer was changed there since.',
  'undo.nothing': 'That change had changed nothing.',
} as const;
export type ToldKey = keyof typeof TOLD_WORDS;

/** Something to tell, with a value for each of its holes. */
export function told<K extends ToldKey>(key: K, ...[values]: ValuesOf<(typeof TOLD_WORDS)[K]>): Told {
  return values === undefined ? { key } : { key, values };
}

/** True when we have words for it and a value for each hole in them; what another version told may lack either. */
export function isTellable(one: Told): one is Told & { readonly key: ToldKey } {
  return Object.hasOwn(TOLD_WORDS, one.key) && fits(TOLD_WORDS[one.key as ToldKey], one.values);
}

const ENGLISH = { number: { format: (value: number) => value.toLocaleString('en') }, plural: { select: (count: number) => (count === 1 ? 'one' : 'other') } };
/** The English sentence, for a log and for whoever can't say it otherwise; the bare key when there are no words. */
export function tellInEnglish(one: Told): string {
  const words = isTellable(one) ? fill(TOLD_WORDS[one.key], one.values, ENGLISH) : one.key;
  return one.field === undefined ? words : `${one.field}: expected ${words}`;
}
