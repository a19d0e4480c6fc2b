import { fnv1a } from '../core/bloom';
import type { Entry } from '../core/entry';
import { logError } from '../platform/log';
import { sameContent, type Fingerprint } from './fingerprint';
import type { Keeper } from './keeper';
import { isLive } from './ledger';
import type { EntryChange } from './operation';
import { PackedKeys } from './packed-keys';

/** What is known of the keys of all entries that can match, without reading an entry. */
export interface Keys {
  /** All but phrases, which tabs look for by themselves. */
  readonly packed: PackedKeys;
  readonly phrases: PackedKeys;
  /** 32-bit hashes of phrases without their prefix, and their lengths in words. */
  readonly phraseHashes: ReadonlySet<number>;
  readonly phraseLengths: ReadonlySet<number>;
}
interface Held extends Keys {
  /** The state of the register that the keys are of. */
  fingerprint: Fingerprint;
  /** Holds keys that are gone by now. */
  hasGone: boolean;
}
/** As it lies in the database. */
interface Stored {
  readonly version: typeof VERSION;
  readonly fingerprint: Fingerprint;
  readonly packed: readonly [number, Uint32Array<ArrayBuffer>];
  readonly phrases: readonly [number, Uint32Array<ArrayBuffer>];
  readonly phraseHashes: Uint32Array<ArrayBuffer>;
  readonly phraseLengths: readonly number[];
}
type Later = (run: () => void, milliseconds: number) => () => void;
const VERSION = 1;
const STORED_AS = 'keys';
/** Milliseconds without a change after which the index is stored. */
const REST = 2_000;
/** So many keys are read anew at once when one is gone; a longer list holds it until it is stored. */
const SHORT = 20_000;

/**
 * The index over all keys of the list. It is derived from the records: taken from the database where it was
 * stored for this very state of the register, brought forward by what was changed since, and otherwise made
 * anew. A key that is gone may stay in it for a while; one that is there is never missing.
 */
export class KeyIndex {
  readonly #keeper: Keeper;
  readonly #later: Later;
  #held?: Promise<Held>;
  #cancel?: () => void;

  /** `later` runs something after a pause. */
  constructor(keeper: Keeper, later: Later = startTimer) {
    this.#keeper = keeper;
    this.#later = later;
  }

  /** The keys of the register as it is now. Rejects when the register can't be read. */
  get(): Promise<Keys> {
    // One after the other: two that come at once must not both read all records.
    const next = (this.#held ?? Promise.resolve(undefined)).catch(() => undefined).then((held) => this.#current(held));
    this.#held = next;
    next.catch(() => undefined);
    return next;
  }

  async #current(held: Held | undefined): Promise<Held> {
    const fingerprint = await this.#keeper.fingerprint();
    if (held && sameContent(held.fingerprint, fingerprint)) return Object.assign(held, { fingerprint });
    const current = (held && bringForward(held, this.#keeper.changesSince(held.fingerprint), fingerprint)) ?? (held ? undefined : await this.#load(fingerprint));
    if (current && !held) return current;
    this.#storeLater();
    return current ?? this.#read(fingerprint);
  }

  async #load(fingerprint: Fingerprint): Promise<Held | undefined> {
    const stored = (await this.#keeper.connection.use((database) => database.get('meta', STORED_AS)).catch(() => undefined)) as Stored | undefined;
    if (stored?.version !== VERSION || !sameContent(stored.fingerprint, fingerprint)) return undefined;
    try {
      const { packed, phrases, phraseHashes, phraseLengths } = stored;
      return { fingerprint, hasGone: false, packed: PackedKeys.from(...packed), phrases: PackedKeys.from(...phrases), phraseHashes: new Set(phraseHashes), phraseLengths: new Set(phraseLengths) };
    } catch {
      logError('store.index-broken');
      return undefined;
    }
  }

  async #read(fingerprint: Fingerprint): Promise<Held> {
    const keys = emptyKeys(fingerprint);
    await (await this.#keeper.ledger()).readLiveKeys((some) => addAll(keys, some));
    return keys;
  }

  #storeLater(): void {
    this.#cancel?.();
    this.#cancel = this.#later(() => void this.#store().catch(() => logError('store.index-failed')), REST);
  }

  async #store(): Promise<void> {
    const held = await this.#held;
    if (!held) return;
    if (held.hasGone) {
      const { fingerprint } = held;
      const read = await this.#read(fingerprint);
      // What was changed meanwhile asks for another turn.
      if (!sameContent(fingerprint, await this.#keeper.fingerprint())) return this.#storeLater();
      this.#held = Promise.resolve(read);
      return this.#put(read);
    }
    return this.#put(held);
  }

  /** In turn with changes: of a list that was erased meanwhile nothing may be left. */
  #put({ fingerprint, packed, phrases, phraseHashes, phraseLengths }: Held): Promise<void> {
    return this.#keeper.inTurn(async () => {
      if (!sameContent(fingerprint, await this.#keeper.fingerprint())) return;
      const stored: Stored = { version: VERSION, fingerprint, packed: [packed.count, packed.places], phrases: [phrases.count, phrases.places], phraseHashes: Uint32Array.from(phraseHashes), phraseLengths: [...phraseLengths] };
      await this.#keeper.connection.use((database) => database.put('meta', stored, STORED_AS));
    });
  }
}

/** An index over some keys, as it were of a register that holds them. */
export function keysOf(keys: Iterable<string>): Keys {
  const all = emptyKeys({ generation: 0, count: 0, hash: '' });
  addAll(all, keys);
  return all;
}

/** False when a key is surely not listed. */
export function mayBeListed({ packed, phrases }: Keys, key: string): boolean {
  return (key.startsWith(PHRASE) ? phrases : packed).mayHold(key);
}

const PHRASE = 'phrase/';
interface Growing extends Held {
  readonly phraseHashes: Set<number>;
  readonly phraseLengths: Set<number>;
}
const emptyKeys = (fingerprint: Fingerprint): Growing => ({ fingerprint, hasGone: false, packed: new PackedKeys(), phrases: new PackedKeys(), phraseHashes: new Set(), phraseLengths: new Set() });

function addAll({ packed, phrases, phraseHashes, phraseLengths }: Pick<Growing, keyof Keys>, keys: Iterable<string>): void {
  for (const key of keys) {
    if (!key.startsWith(PHRASE)) packed.add(key);
    else {
      const phrase = key.slice(PHRASE.length);
      phrases.add(key);
      phraseHashes.add(fnv1a(phrase));
      phraseLengths.add(phrase.split(' ').length);
    }
  }
}

/** The index with what was changed since; undefined when that is not known or better read anew. */
function bringForward(held: Held, changes: readonly EntryChange[] | undefined, fingerprint: Fingerprint): Held | undefined {
  if (!changes) return undefined;
  const hasGone = changes.some(({ before, after }) => {
    const left = new Set(liveKeysOf(after));
    return before && liveKeysOf(before).some((key) => !left.has(key));
  });
  if (hasGone && held.packed.count + held.phrases.count <= SHORT) return undefined;
  for (const { after } of changes) addAll(held as Growing, liveKeysOf(after));
  return Object.assign(held, { fingerprint, hasGone: held.hasGone || hasGone });
}
const liveKeysOf = (entry: Entry): string[] => (isLive(entry) ? entry.identities.map(({ key }) => key) : []);

function startTimer(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
