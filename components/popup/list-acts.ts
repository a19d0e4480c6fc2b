import type { Entry } from '../../lib/core/entry';
import type { EntryDraft, EntryPatch, SeenItem } from '../../lib/messages/protocol';
import { say } from '../words/words';
import { takeBack, type Desk } from './desk';
import type { FoundItem } from './merge';

/** Puts somebody or something on the list; what stood there already is left as it was. */
export function putOnList({ calls, acts }: Desk, draft: EntryDraft): Promise<boolean> {
  // The id is made once, outside of the work: a second try of the same act counts once.
  const operation = calls.operation();
  return acts.run(async () => {
    const { entry, existed } = await calls.call('list.add', { operation, draft });
    const { name } = entry;
    return existed ? { words: say('act.listed-already', { name }) } : { words: say('act.listed', { name }), undo: takeBack(calls, operation) };
  });
}

/** Saves what was changed of an entry. */
export function changeEntry({ calls, acts }: Desk, entry: Entry, patch: EntryPatch): Promise<boolean> {
  const operation = calls.operation();
  return acts.run(async () => {
    const { entry: after } = await calls.call('list.change', { operation, id: entry.id, patch });
    return { words: say('act.saved', { name: after.name }), undo: takeBack(calls, operation) };
  });
}

/** Takes an entry off the list. */
export function removeEntry({ calls, acts }: Desk, entry: Entry): Promise<boolean> {
  const operation = calls.operation();
  return acts.run(async () => {
    await calls.call('list.remove', { operation, id: entry.id });
    return { words: say('act.removed', { name: entry.name }), undo: takeBack(calls, operation) };
  });
}

/** Shows an item in the page again that was folded there. A page that does not answer has moved on too. */
export function revealItem({ calls, acts }: Desk, { frameId, item }: FoundItem): Promise<boolean> {
  return acts.run(async () => ({ words: say((await calls.reveal(frameId, item.key).catch(() => false)) ? 'found.revealed' : 'found.not-revealed') }));
}

/** How the sender of an item is called in a sentence. */
export function nameOf({ author }: SeenItem): string {
  return author.name?.trim() || author.handle || say('found.unnamed');
}
