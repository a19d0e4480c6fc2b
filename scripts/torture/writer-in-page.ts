import { send, SendError } from '../../lib/messages/send';

/** What became of one entry that a page of ours wrote: it is added, and then its note is changed so many times. */
export interface Written {
  readonly name: string;
  /** Calls that the page was told are saved: adding it, and each change of its note. */
  acknowledged: number;
  /** Calls that gave up: they may have been made, or not. */
  unsure: number;
  /** The last note of which the page was told that it is saved; they are counted from 1. */
  lastNote: number;
}
export interface Writing {
  readonly written: readonly Written[];
  readonly slowest: number;
  readonly gaveUp: number;
  readonly refused: number;
}
/** How a page writes. */
export interface Manner {
  /** What its entries are called. */
  readonly prefix: string;
  /** So many calls are on their way at once, each for an entry of its own. */
  readonly atOnce: number;
  /** So often the note of each entry is changed. */
  readonly notes: number;
  /** So many entries; without it until it is told to stop. */
  readonly most?: number;
}
type Told = (name: string, note: number) => Promise<void>;

let going = true;
let count = 0;

/** Writes entries as our pages do, until there are enough of them or it is told to stop. */
async function write({ prefix, atOnce, notes, most = Infinity }: Manner): Promise<Writing> {
  const told = (globalThis as { told?: Told }).told;
  const written: Written[] = [];
  let [slowest, gaveUp, refused] = [0, 0, 0];
  const call = async <Result>(one: Written, note: number, work: () => Promise<Result>): Promise<Result | undefined> => {
    const start = performance.now();
    try {
      const result = await work();
      one.acknowledged++;
      one.lastNote = note;
      count++;
      void told?.(one.name, note);
      return result;
    } catch (error) {
      one.unsure++;
      if (error instanceof SendError && error.code === 'refused') refused++;
      else gaveUp++;
      return undefined;
    } finally {
      slowest = Math.max(slowest, performance.now() - start);
    }
  };
  const writeOne = async (): Promise<void> => {
    const one: Written = { name: `${prefix} ${written.length}`, acknowledged: 0, unsure: 0, lastNote: 0 };
    written.push(one);
    const draft = { kind: 'person' as const, name: one.name, identities: [{ key: `linkedin/in/${one.name.replaceAll(' ', '-')}` }], reason: 'sent-a-pitch' as const };
    const added = await call(one, 0, () => send('list.add', { operation: crypto.randomUUID(), draft }));
    for (let note = 1; added && note <= notes && going; note++) {
      await call(one, note, () => send('list.change', { operation: crypto.randomUUID(), id: added.entry.id, patch: { note: `note ${note} of ${one.name}` } }));
    }
  };
  going = true;
  const lane = async () => {
    while (going && written.length < most) await writeOne();
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { written, slowest, gaveUp, refused };
}

Object.assign(globalThis, { write, stopWriting: () => (going = false), countWrites: () => count });
