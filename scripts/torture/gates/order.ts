import fc from 'fast-check';
import type { Keeper } from '../../../lib/store/keeper';
import type { Connection } from '../../../lib/store/connection';
import type { Gate } from '../gate';
import type { Product } from '../rig';

/** Any order of changes, repetitions, undos, dying workers, restarts and lost databases gives the register that one change after the other would give. */
export const order: Gate = {
  id: 'G6',
  title: 'changes, repetitions, deaths and losses in any order',
  async run(rig) {
    const product = await rig.product();
    const sequences = rig.many(200, 5_000);
    let steps = 0;
    let different = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 24 }), async (acts) => {
        steps += acts.length;
        const trial = new Trial(product);
        const wrong = await trial.run(acts);
        if (wrong && ++different <= 3) console.log(`     ${wrong}: ${JSON.stringify(acts)}`);
      }),
      // The short run is the same each day; the long one looks elsewhere every time.
      { numRuns: sequences, ...(rig.short && { seed: 11 }) },
    );
    return [
      { what: 'sequences', value: sequences, least: 1 },
      { what: 'steps', value: steps },
      { what: 'different outcomes', value: different, most: 0 },
    ];
  },
};

const who = fc.nat(5);
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), who }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('note' as const), who, text: fc.constantFrom('a', 'b', 'c') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('remove' as const), who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('again' as const), back: fc.nat(6) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('together' as const), whos: fc.array(who, { minLength: 2, maxLength: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('die' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

interface Line {
  readonly state: 'listed' | 'released';
  readonly note?: string;
  readonly revision: number;
}
/** A change that was asked for: how to ask again, and what it did to whom. */
interface Asked {
  readonly operation: string;
  readonly ask: (keeper: Keeper) => Promise<unknown>;
  readonly what: 'add' | 'note' | 'remove';
  readonly note?: string;
  readonly key: string;
  readonly before?: Line;
  readonly after?: Line;
  /** The browser has lost what it knew of changes since; whether it can be undone is open. */
  faded?: boolean;
}

/** A register and, beside it, what it should be. */
class Trial {
  readonly #world: InstanceType<Product['world']['World']>;
  readonly #model = new Map<string, Line>();
  readonly #asked: Asked[] = [];
  #keeper!: Keeper;
  #life = { isOver: false };
  #connection?: Connection;

  constructor(private readonly product: Product) {
    this.#world = new product.world.World();
  }

  /** Undefined when the register is in the end what it should be; otherwise where it is not. */
  async run(acts: readonly Act[]): Promise<string | undefined> {
    await this.#wake();
    for (const [at, one] of acts.entries()) {
      this.#world.time += 1_000;
      const wrong = await this.#do(one).catch((error: unknown) => `threw ${String(error)}`);
      if (wrong) return `step ${at} (${one.do}): ${wrong}`;
    }
    await this.#wake();
    return this.#compare();
  }

  async #do(one: Act): Promise<string | undefined> {
    if (one.do === 'add') return void (await this.#change(this.#add(one.who)));
    if (one.do === 'note') return void (await this.#change(await this.#note(one.who, one.text)));
    if (one.do === 'remove') return void (await this.#change(await this.#remove(one.who)));
    if (one.do === 'again') return this.#again(one.back);
    if (one.do === 'undo') return this.#undo(one.back);
    if (one.do === 'together') {
      // Asked at once, made in the order in which they were asked.
      const all = one.whos.map((person) => this.#add(person));
      await Promise.all(all.map(({ ask }) => ask(this.#keeper)));
      all.forEach((asked) => this.#record(asked));
      return this.#compare();
    }
    if (one.do === 'die') return this.#die(one.who);
    if (one.do === 'restart') {
      this.#world.restartBrowser();
      await this.#wake();
      return this.#compare();
    }
    this.#life.isOver = true;
    await this.#connection?.close();
    this.#world.loseDatabase();
    this.#world.restartBrowser();
    for (const asked of this.#asked) asked.faded = true;
    await this.#wake();
    return this.#compare();
  }

  /**
   * Asked again, as after a lost answer. What changed nothing is not remembered: who asks for it again has had no
   * answer yet, and gets a new one. Nobody asks again for what was before a lost database: who asked is gone with it.
   */
  async #again(back: number): Promise<undefined> {
    const asked = this.#asked.at(-1 - back);
    if (asked && !asked.faded && asked.before?.revision !== asked.after?.revision) await asked.ask(this.#keeper);
    return undefined;
  }

  /** The worker dies while it makes a change; whoever asked asks again, as our sender does. */
  async #die(person: number): Promise<string | undefined> {
    const asked = this.#add(person);
    const asking = asked.ask(this.#keeper).catch(() => undefined);
    for (let turns = person * 3; turns > 0; turns--) await Promise.resolve();
    await this.#wake();
    void asking;
    await this.#change(asked);
    return this.#compare();
  }

  async #undo(back: number): Promise<string | undefined> {
    const asked = this.#asked.at(-1 - back);
    if (!asked) return undefined;
    const { undone } = await this.product.undoOperation(this.#keeper, this.product.world.op(), asked.operation);
    const now = this.#model.get(asked.key);
    const should = asked.after !== undefined && asked.after.revision !== asked.before?.revision && now?.revision === asked.after.revision;
    if (undone !== should && !asked.faded) return `undo said ${undone}, expected ${should}`;
    if (undone) this.#model.set(asked.key, { ...(asked.before ?? { ...asked.after!, state: 'released' as const }), revision: now!.revision + 1 });
    return undefined;
  }

  #add(person: number): Asked {
    const key = `x/p${person}`;
    const operation = this.product.world.op();
    return { operation, what: 'add', key, ask: (keeper) => this.product.addEntry(keeper, operation, this.product.world.person(key, { name: key })) };
  }
  async #note(person: number, text: string): Promise<Asked> {
    const key = `x/p${person}`;
    const operation = this.product.world.op();
    const id = await this.#idOf(key);
    return { operation, what: 'note', note: text, key, ask: async (keeper) => id && this.product.changeEntry(keeper, operation, id, { note: text }) };
  }
  async #remove(person: number): Promise<Asked> {
    const key = `x/p${person}`;
    const operation = this.product.world.op();
    const id = await this.#idOf(key);
    return { operation, what: 'remove', key, ask: async (keeper) => id && this.product.removeEntry(keeper, operation, id) };
  }
  async #idOf(key: string): Promise<string | undefined> {
    return (await (await this.#keeper.ledger()).entriesWith([key], false))[0]?.id;
  }

  async #change(asked: Asked): Promise<void> {
    await asked.ask(this.#keeper);
    this.#record(asked);
  }
  /** What the change should have done. */
  #record(asked: Asked): void {
    const before = this.#model.get(asked.key);
    const after = expected(asked, before);
    if (after) this.#model.set(asked.key, after);
    this.#asked.push({ ...asked, before, after });
  }

  async #wake(): Promise<void> {
    this.#life.isOver = true;
    await this.#connection?.close();
    const life = (this.#life = { isOver: false });
    const connection = (this.#connection = this.product.connect());
    const { local, session, clock } = this.#world;
    this.#keeper = this.product.openStore({ local: mortal(local, life), session: mortal(session, life), clock, connection: mortal(connection, life) });
    await this.#keeper.state();
    await this.product.world.settle(this.#keeper);
  }

  async #compare(): Promise<string | undefined> {
    const entries = await (await this.#keeper.ledger()).allEntries();
    const found = entries.map(({ identities, state, note }) => [identities[0]!.key, state, note ?? ''].join(' ')).sort();
    const wanted = [...this.#model].map(([key, { state, note }]) => [key, state, note ?? ''].join(' ')).sort();
    return found.join() === wanted.join() ? undefined : `found ${found.join()}, expected ${wanted.join()}`;
  }
}

function expected({ what, note }: Asked, before: Line | undefined): Line | undefined {
  const revision = (before?.revision ?? 0) + 1;
  if (what === 'add') return before?.state === 'listed' ? before : { state: 'listed', note: before?.note, revision };
  if (!before || (what === 'remove' && before.state === 'released')) return before;
  return what === 'remove' ? { ...before, state: 'released', revision } : { ...before, note, revision };
}

/** What a dead worker cannot use any more: whatever it was waiting for just never comes. */
function mortal<T extends object>(real: T, life: { readonly isOver: boolean }): T {
  const never = new Promise<never>(() => undefined);
  return new Proxy(real, {
    get(target, property) {
      const value = Reflect.get(target, property) as unknown;
      if (typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        if (life.isOver) return never;
        const done = (await value.apply(target, given)) as unknown;
        return life.isOver ? never : done;
      };
    },
  });
}
