import { findItemAddress } from '../../lib/core/item-address';
import { hashItem } from '../../lib/core/item-hash';
import type { SeenItem } from '../../lib/messages/protocol';
import type { PinWord } from '../../lib/core/pin';
import { say } from '../words/words';
import type { Desk } from './desk';
import { nameOf } from './list-acts';
import { sayOfItem } from './say-of-item';

/** Names the sender a peer: posts always pass, messages are never folded. */
export function makePeer({ calls, acts }: Desk, item: SeenItem): Promise<boolean> {
  const [operation, undoing] = [calls.operation(), calls.operation()];
  const name = nameOf(item);
  const { keys } = item.author;
  if (!keys.length) {
    acts.explain(say('found.peer.no-identity'));
    return Promise.resolve(false);
  }
  return acts.run(async () => {
    const { peer, existed } = await calls.call('peer.add', { operation, draft: { name: name.slice(0, 300), keys: [...keys], how: 'by-hand' } });
    if (existed) return { words: say('act.peer-already', { name }) };
    return {
      words: say('act.peer', { name }),
      undo: async () => {
        await calls.call('peer.remove', { operation: undoing, id: peer.id });
        return undefined;
      },
    };
  });
}

/** Takes somebody out of the peers. `key` is one of the identities. */
export function endPeer({ calls, acts }: Desk, key: string, name: string): Promise<boolean> {
  const [operation, undoing] = [calls.operation(), calls.operation()];
  return acts.run(async () => {
    const { rows } = await calls.call('peer.find', { search: key, offset: 0, limit: 50 });
    const known = rows.find((peer) => peer.keys.includes(key));
    if (!known) return { words: say('act.peer-none', { name }) };
    await calls.call('peer.remove', { operation, id: known.id });
    return {
      words: say('act.peer-ended', { name }),
      undo: async () => {
        const { name: before, keys, how, since } = known;
        await calls.call('peer.add', { operation: undoing, draft: { name: before, keys: [...keys], how, since } });
        return undefined;
      },
    };
  });
}

/** True when the sender is a peer already. */
export const isPeer = ({ decision }: SeenItem): boolean => decision.reason === 'known-person';

/** What the button and the key for peers do: whichever the button says. */
export function togglePeer(desk: Desk, item: SeenItem): Promise<boolean> {
  return isPeer(item) ? endPeer(desk, item.author.keys[0] ?? '', nameOf(item)) : makePeer(desk, item);
}

/** Remembers the user's word about one item: `fine` corrects the verdict, `away` puts it out of sight here. */
export function pinItem(desk: Desk, item: SeenItem, what: PinWord): Promise<boolean> {
  if (what === 'fine') return sayOfItem(desk, item, what);
  const { calls, acts } = desk;
  const [operation, undoing] = [calls.operation(), calls.operation()];
  const id = hashItem(item);
  const rules = [...new Set(item.verdict.causes.filter((cause) => cause.side === 'marketing' && cause.source !== 'phrase').map((cause) => cause.rule))].slice(0, 24);
  return acts.run(async () => {
    await calls.call('pin.add', { operation, id, what, rules });
    return {
      words: say('found.put-away', { name: nameOf(item) }),
      undo: async () => {
        await calls.call('pin.remove', { operation: undoing, id, rules });
        return undefined;
      },
    };
  });
}

/** True for what stands in public; messages and invitations are never kept. */
export function isPost({ surface }: SeenItem): boolean {
  return surface === 'feed' || surface === 'comment';
}

/** Keeps a post for later: address, author and first lines, and nothing without this click. */
export function keepForLater({ calls, acts }: Desk, item: SeenItem): Promise<boolean> {
  const [operation, undoing] = [calls.operation(), calls.operation()];
  const url = findItemAddress(item);
  const name = nameOf(item);
  if (!isPost(item)) {
    acts.explain(say('found.keep.posts-only'));
    return Promise.resolve(false);
  }
  const authorUrl = item.author.url?.startsWith('https://') ? item.author.url : undefined;
  return acts.run(async () => {
    const draft = { network: item.network, author: name.slice(0, 300), opening: item.opening.slice(0, 280), itemHash: hashItem(item), ...(url && { url }), ...(authorUrl && { authorUrl }) };
    const { reading, existed } = await calls.call('reading.keep', { operation, draft });
    if (existed) return { words: say('act.kept-already', { name }) };
    return {
      words: say('act.kept', { name }),
      undo: async () => {
        await calls.call('reading.remove', { operation: undoing, id: reading.id });
        return undefined;
      },
    };
  });
}
