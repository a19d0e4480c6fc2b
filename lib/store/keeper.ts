import { Problem } from '../core/problem';
import type { StorageState } from '../core/tally';
import { told } from '../core/told-words';
import type { Clock } from '../platform/clock';
import { makeId } from '../platform/identifier';
import { logError } from '../platform/log';
import type { StorageArea } from '../platform/storage-area';
import { connect, type Connection } from './connection';
import { eraseAll, isErasing } from './erase';
import { advance, sameContent, type Fingerprint } from './fingerprint';
import { idbLedger } from './idb-ledger';
import { appendToJournal, withdrawFromJournal } from './journal';
import type { Ledger } from './ledger';
import { isQuotaFailure, isStorageFailure } from './open';
import { packChanges, type EntryChange, type Operation, type Plan } from './operation';
import { Recent } from './recent';
import { readRestoration } from './restoration';
import type { Safe } from './safe';
import { BrokenList, countSetAside } from './set-aside';
import { KEEP_EVERY, keepState, readInParts } from './states';
import { isAnother, recover, serveFromMemory, startUp, type Up } from './start';
import { tidyUp } from './tidy';
import { writeWitness } from './witness';

export interface KeeperNeeds {
  /** Opened once; see `openSafe`. */
  readonly safe: () => Promise<Safe>;
  /** Lives as long as the browser session: tells sessions apart. */
  readonly session: StorageArea;
  readonly clock: Clock;
  readonly connection?: Connection;
  /** Called after each change of register or settings. */
  readonly onChange?: () => void;
}
/** What an operation is to change; empty when there is nothing to do. */
export type Change = Pick<Plan, 'what' | 'entries' | 'settings' | 'incidents' | 'besides'>;

/** The one owner of all that is stored: starts it, orders its changes, and knows how it is. */
export class Keeper {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly #needs: KeeperNeeds;
  readonly #broken = new BrokenList();
  readonly #database: Ledger;
  #started?: Promise<Up>;
  readonly #recent = new Recent();
  readonly #onReset: (() => void)[] = [];
  #erasing?: Promise<void>;
  #line: Promise<unknown> = Promise.resolve();

  constructor(needs: KeeperNeeds) {
    this.#needs = needs;
    this.clock = needs.clock;
    this.connection = needs.connection ?? connect();
    this.#database = idbLedger(this.connection, this.#broken.add);
    this.#broken.onFirst = () => void this.inTurn(() => this.#repair(async () => this.#broken.size > 0));
    this.connection.onLost = () => {
      this.#forgetRead();
      void this.inTurn(() => this.#repair((up) => isAnother(this.#database, up.started.fingerprint)));
    };
  }

  /** Where to read. When the database can't be opened it is what the safe still holds, and `state` says so. */
  async ledger(): Promise<Ledger> {
    return (await this.#up()).started.ledger;
  }

  /** Which state of the register this is; grows with every change. */
  async fingerprint(): Promise<Fingerprint> {
    return (await this.#up()).started.fingerprint;
  }

  /** The plain place beside the database. */
  safe(): Promise<Safe> {
    return this.#needs.safe();
  }

  /** Tells whoever listens that something changed which tabs or views show. */
  announce(): void {
    this.#needs.onChange?.();
  }

  /** What was changed since a state of the register, in order; undefined when that is too long ago to know. */
  changesSince(state: Fingerprint): readonly EntryChange[] | undefined {
    return this.#recent.since(state);
  }

  /** Keeps a copy of the register as it is now; before a change of many entries. */
  async keepState(): Promise<void> {
    const up = await this.#up();
    const { ledger, fingerprint } = up.started;
    const meanwhile = () => this.inTurn(async () => (sameContent(up.started.fingerprint, fingerprint) ? [] : this.changesSince(fingerprint)));
    await keepState(() => readInParts(ledger, meanwhile), fingerprint.generation, this.clock.now(), (write) => this.inTurn(async () => void (up.over || (await write()))));
  }

  /**
   * Makes a change, one after the other. An operation that was made before is given back as it was, so
   * that a caller may ask again. Resolves once the change is safe. Throws a Problem when it is not.
   */
  apply(id: string, plan: (ledger: Ledger) => Promise<Change>): Promise<Operation> {
    return this.inTurn(async () => {
      const up = await this.#up();
      const { ledger, refuses } = up.started;
      if (refuses) throw new Problem(refuses);
      const known = await ledger.operation(id);
      if (known) return known;
      if (!ledger.writable) throw new Problem(told('problem.newer-version'));
      const operation: Operation = { id, at: this.clock.now(), generation: up.started.fingerprint.generation + 1, ...(await plan(ledger)) };
      if (operation.entries.length > 0 || operation.settings || operation.incidents?.length || operation.besides) await this.#write(up, operation);
      return operation;
    });
  }

  /** Runs some work after all changes asked for so far and before all later ones. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#line.then(work);
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  /** How the storage is doing. */
  async state(): Promise<StorageState> {
    // After changes under way, but not behind one that hangs: somebody is waiting for words.
    await Promise.race([this.#line, new Promise((resolve) => setTimeout(resolve, 1000))]);
    const { started, notice } = await this.#up();
    const { state, detail } = started.state === 'good' && notice ? notice : started;
    return { state, detail, entries: started.fingerprint.count, setAside: await countSetAside(this.connection) };
  }

  /** Deletes everything there is, for good. The next call starts with an empty register. */
  erase(): Promise<void> {
    return this.inTurn(async () => {
      const up = await this.#started?.catch(() => undefined);
      if (up) up.over = true;
      this.#started = undefined;
      this.#recent.clear();
      // Whoever asks meanwhile waits: a start beside it would take what is left for the list, and write it down again.
      const erasing = this.#eraseAll();
      this.#erasing = erasing.catch(() => undefined);
      await erasing;
      this.#forgetRead();
      this.#needs.onChange?.();
    });
  }

  /** To be told when what was read may be there no more: everything was deleted, or the browser took the database away. */
  onReset(forget: () => void): void {
    this.#onReset.push(forget);
  }
  #forgetRead(): void {
    for (const forget of this.#onReset) forget();
  }

  async #eraseAll(): Promise<void> {
    await eraseAll(this.connection, await this.#needs.safe());
    await this.#needs.session.remove(['session', 'checked', 'notice', 'asked']);
  }

  async #write(up: Up, operation: Operation): Promise<void> {
    const { safe, session, started } = up;
    const next = advance(started.fingerprint, operation.generation, operation.entries);
    const packed = await packChanges(operation);
    try {
      await appendToJournal(safe, session, operation, packed);
    } catch {
      logError('store.journal-failed');
      throw new Problem(told('problem.disk'));
    }
    try {
      await started.ledger.commit(operation, next, packed);
      up.started = { ...started, fingerprint: next };
    } catch (error) {
      if (!isStorageFailure(error)) {
        await withdrawFromJournal(safe, operation.generation).catch(() => logError('store.withdraw-failed'));
        if (isQuotaFailure(error)) throw new Problem(told('problem.no-room'));
        throw error;
      }
      logError('store.commit-failed');
      up.started = await serveFromMemory(safe, this.#database); // the journal has the change already
    }
    await writeWitness(safe, up.started.fingerprint).catch(() => logError('store.witness-failed'));
    // What was read from the copies may be more or less than what was there.
    if (sameContent(next, up.started.fingerprint)) this.#recent.add(started.fingerprint, operation.entries);
    else this.#recent.clear();
    if (operation.entries.length > 0 || operation.settings) this.#needs.onChange?.();
    if (operation.generation % KEEP_EVERY === 0) void this.keepState().catch(() => undefined);
    this.#tidy(up);
  }

  #up(): Promise<Up> {
    this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = undefined; // the next call tries anew
      throw error;
    });
    return this.#started;
  }

  async #start(): Promise<Up> {
    const safe = await this.#needs.safe();
    await this.#erasing;
    if (await isErasing(safe).catch(() => false)) await eraseAll(this.connection, safe);
    const known = await this.#needs.session.get(['session', 'checked', 'notice']).catch(() => ({}) as Record<string, unknown>);
    const session = typeof known.session === 'string' ? known.session : makeId();
    const thorough = known.checked !== true;
    const started = await startUp({ ...this.#from(safe), thorough });
    const up: Up = { safe, session, started, notice: started.state === 'restored' ? started : readRestoration(known.notice), leftovers: thorough };
    await this.#remember(up);
    this.#tidy(up);
    return up;
  }

  /** Puts in order what a start or a change leaves behind; nobody waits for it. */
  #tidy(up: Up): void {
    void tidyUp(up, this.clock.now(), (work) => this.#step(up, work));
  }

  /** A part of some work that nobody waits for, in turn with changes. Rejects when the register is no more the one it is of. */
  #step<T>(up: Up, work: () => Promise<T>): Promise<T> {
    return this.inTurn(() => (up.over ? Promise.reject(new Error('over')) : work()));
  }

  /** Something of the database is broken or gone: it is set aside, and looked for in mirror and journal. */
  async #repair(isNeeded: (up: Up) => Promise<boolean>): Promise<void> {
    const up = await this.#up();
    try {
      if (up.started.ledger !== this.#database || !(await isNeeded(up))) return;
      up.started = await recover({ ...this.#from(up.safe), thorough: true });
      if (up.started.state === 'restored') up.notice = up.started;
      this.#recent.clear();
      await this.#remember(up);
      this.#needs.onChange?.();
    } catch {
      logError('store.repair-failed');
    }
    this.#broken.take();
  }

  #from(safe: Safe) {
    return { connection: this.connection, database: this.#database, broken: this.#broken, safe, now: () => this.clock.now() };
  }

  async #remember({ session, notice, started }: Up): Promise<void> {
    const kept = notice && { state: notice.state, detail: notice.detail };
    await this.#needs.session.set({ session, checked: started.state === 'good' || started.state === 'restored', ...(kept && { notice: kept }) }).catch(() => logError('store.session-failed'));
  }
}
