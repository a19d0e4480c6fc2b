import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { EntryDraft } from '../../lib/core/draft';
import type { Entry } from '../../lib/core/entry';
import type { Probe } from '../../lib/core/probe';
import type { StorageArea } from '../../lib/platform/storage-area';
import { connect, type Connection } from '../../lib/store/connection';
import type { Keeper } from '../../lib/store/keeper';
import type { Operation } from '../../lib/store/operation';
import { openStore } from '../../lib/store/store';

/** A storage area of the browser, with switches for its troubles. */
export class FakeArea implements StorageArea {
  items = new Map<string, unknown>();
  level = 'everybody';
  failsToWrite = false;
  failsToRead = false;
  /** The keys of every write, in order. */
  readonly written: string[] = [];

  async get(keys: string[]): Promise<Record<string, unknown>> {
    if (this.failsToRead) throw new Error('unreadable');
    return structuredClone(Object.fromEntries(keys.filter((key) => this.items.has(key)).map((key) => [key, this.items.get(key)])));
  }
  async set(items: Record<string, unknown>): Promise<void> {
    if (this.failsToWrite) throw new Error('disk full');
    for (const [key, value] of Object.entries(items)) {
      this.items.set(key, JSON.parse(JSON.stringify(value)));
      this.written.push(key);
    }
  }
  async remove(keys: string[]): Promise<void> {
    for (const key of keys) this.items.delete(key);
  }
  async clear(): Promise<void> {
    this.items.clear();
  }
  setAccessLevel? = async ({ accessLevel }: { accessLevel: string }): Promise<void> => {
    this.level = accessLevel;
  };
}

/** The browser's caches, as far as we use them: there is one. */
export class FakeCaches {
  readonly #texts = new Map<string, string>();
  writes = 0;
  failsToWrite = false;
  async open() {
    return this;
  }
  async match(address: string): Promise<Response | undefined> {
    return this.#texts.has(address) ? new Response(this.#texts.get(address)) : undefined;
  }
  async put(address: string, response: Response): Promise<void> {
    this.writes++;
    if (this.failsToWrite) throw new Error('no room');
    this.#texts.set(address, await response.text());
  }
  async delete(): Promise<boolean> {
    this.#texts.clear();
    return true;
  }
}

/** A computer with a browser profile. Workers come and go; what is stored stays. */
export class World {
  readonly local = new FakeArea();
  readonly session = new FakeArea();
  time = Date.UTC(2026, 10, 22, 12);
  changes = 0;
  readonly clock = { now: () => this.time };
  #connection?: Connection;

  constructor() {
    this.loseDatabase();
  }
  /** A worker that starts now. The one before is gone without a word. */
  async wake(connection: Connection = connect()): Promise<Keeper> {
    await this.#connection?.close();
    this.#connection = connection;
    return openStore({ local: this.local, session: this.session, clock: this.clock, connection, onChange: () => this.changes++ });
  }
  /** The browser was closed and opened again. */
  restartBrowser(): void {
    this.session.items.clear();
  }
  /** The browser opens an empty database and says nothing. */
  loseDatabase(): void {
    globalThis.indexedDB = new IDBFactory();
  }
  async raw<T>(work: Parameters<Connection['use']>[0]): Promise<T> {
    const connection = connect();
    try {
      return (await connection.use(work)) as T;
    } finally {
      await connection.close();
    }
  }
}

export const person = (key: string, over: Partial<EntryDraft> = {}): EntryDraft => ({ kind: 'person', name: 'Ada Example', identities: [{ key }], reason: 'sent-a-pitch', ...over });
/** An entry as it is stored, told apart by its number. */
export const entryOf = (n: number, over: Partial<Entry> = {}): Entry => ({ ...person(`x/p${n}`), id: `entry-${String(n).padStart(4, '0')}`, identities: [{ key: `x/p${n}` }], evidence: [], state: 'listed', createdAt: 1, updatedAt: 1, revision: 1, ...over });
/** A change that put these entries on the list. */
export const operationOf = (generation: number, entries: readonly Entry[]): Operation => ({ id: `operation-of-${generation}`, at: generation, generation, what: 'add', entries: entries.map((after) => ({ before: null, after })) });
export const probe = (keys: string[], over: Partial<Probe> = {}): Probe => ({ network: 'linkedin', surface: 'feed', keys, hosts: [], phrases: [], ...over });

let operations = 0;
/** An operation id never used before. */
export const op = (): string => `operation-${String(++operations).padStart(6, '0')}`;
/** Waits for work that nobody waits for: what stands in line, what that puts in line, and what is read in between. */
export async function settle(keeper: Keeper): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    await keeper.inTurn(async () => undefined);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
