import { send, SendError } from '../../lib/messages/send';

/** What became of one entry that a page of ours wrote. */
export interface Written {
  readonly name: string;
  /** What the page was told: that the entry is on the list, and that its note is saved. */
  added: boolean;
  noted: boolean;
}
export interface Writing {
  readonly written: readonly Written[];
  readonly slowest: number;
  readonly gaveUp: number;
  readonly refused: number;
}
type Told = (name: string, what: 'added' | 'noted') => Promise<void>;

let going = true;

/** Writes entries one after the other as our pages do, until it has written `most` or is told to stop. */
async function write(prefix: string, most: number): Promise<Writing> {
  const told = (globalThis as { told?: Told }).told;
  const written: Written[] = [];
  let [slowest, gaveUp, refused] = [0, 0, 0];
  const call = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    const start = performance.now();
    try {
      return await work();
    } catch (error) {
      if (error instanceof SendError && error.code === 'refused') refused++;
      else gaveUp++;
      return undefined;
    } finally {
      slowest = Math.max(slowest, performance.now() - start);
    }
  };
  going = true;
  for (let n = 0; n < most && going; n++) {
    const one: Written = { name: `${prefix} ${n}`, added: false, noted: false };
    written.push(one);
    const draft = { kind: 'person' as const, name: one.name, identities: [{ key: `linkedin/in/${one.name.replaceAll(' ', '-')}` }], reason: 'sent-a-pitch' as const };
    const added = await call(() => send('list.add', { operation: crypto.randomUUID(), draft }));
    if (!added) continue;
    one.added = true;
    void told?.(one.name, 'added');
    const noted = await call(() => send('list.change', { operation: crypto.randomUUID(), id: added.entry.id, patch: { note: `note of ${one.name}` } }));
    one.noted = noted !== undefined;
    if (one.noted) void told?.(one.name, 'noted');
  }
  return { written, slowest, gaveUp, refused };
}

Object.assign(globalThis, { write, stopWriting: () => (going = false) });
