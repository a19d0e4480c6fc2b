import type { Figure, Gate } from '../gate';
import { makeWorkerKiller, rest } from '../kill';
import type { Rig } from '../rig';
import { compare, makeWriter, readList, type Writer } from '../writer';

const WRITERS = 4;
/** A page keeps some calls on their way at once, as views do that save as one types. */
const AT_ONCE = 4;
/** Each entry is changed so often that a hundred thousand writes make a list of thousands, as people have them. */
const NOTES = 24;

/** Four of our pages write at once while the worker is killed again and again. */
export const workerKills: Gate = {
  id: 'G1',
  title: 'the worker is killed while four pages write',
  async run(rig) {
    const profile = rig.folder();
    const kills = rig.many(50, 1_000);
    const writes = rig.many(3_000, 100_000);
    const { done, killed } = await writeAndKill(rig, profile, kills, writes);
    const written = done.flatMap(({ written }) => written);
    // Read by another start of the browser: in the same one even what was never written may be read back.
    const { lost, twice } = compare(written, await readAgain(rig, profile));
    const acknowledged = sum(written, ({ acknowledged }) => acknowledged);
    const gaveUp = sum(done, ({ gaveUp, refused }) => gaveUp + refused);
    return [
      { what: 'kills', value: killed, least: kills },
      { what: 'acknowledged writes', value: acknowledged, least: writes },
      { what: 'of them lost', value: lost, most: 0 },
      { what: 'made twice', value: twice, most: 0 },
      // Nobody is told more than is true: these were told “Not saved. Try again.”
      { what: 'calls that gave up and said so', value: (gaveUp / (acknowledged + gaveUp)) * 100, most: 2, unit: '%' },
      { what: 'slowest call', value: Math.max(...done.map(({ slowest }) => slowest)) / 1000, most: 10, unit: 's' },
    ] satisfies Figure[];
  },
};

/** Kills until there were enough kills and enough writes, and gives back what the pages were told. */
async function writeAndKill(rig: Rig, profile: string, kills: number, writes: number) {
  const opened = await rig.open(profile);
  try {
    const desk = await opened.openDesk();
    const writers = await Promise.all(Array.from({ length: WRITERS }, async () => makeWriter((await opened.openDesk()).page)));
    const killer = await makeWorkerKiller(opened.context, desk.page, opened.id);
    const writing = Promise.all(writers.map((writer, at) => writer.write({ prefix: `Worker ${at}`, atOnce: AT_ONCE, notes: NOTES })));
    let killed = 0;
    let count = 0;
    while (killed < kills || count < writes) {
      await rest(lifeOf(killed, kills));
      if (await killer.kill()) killed++;
      count = await countAll(writers);
      if (!rig.short && killed % 100 === 0) console.log(`     ${killed} kills, ${count} acknowledged writes`);
    }
    await killer.close();
    await Promise.all(writers.map((writer) => writer.stop()));
    return { done: await writing, killed };
  } finally {
    await opened.close();
  }
}

/**
 * How long a worker lives, in ms. Never in step with the writes: sooner than it wakes, and later than it has written
 * much. Once there were enough kills it may live long enough to do in between what it does from time to time.
 */
function lifeOf(killed: number, kills: number): number {
  return killed < kills ? 100 + ((killed * 97) % 460) : 500 + ((killed * 1_777) % 5_500);
}

const sum = <One>(all: readonly One[], part: (one: One) => number) => all.reduce((total, one) => total + part(one), 0);
const countAll = async (writers: readonly Writer[]) => sum(await Promise.all(writers.map((writer) => writer.count())), (count) => count);

async function readAgain(rig: Rig, profile: string) {
  const opened = await rig.open(profile);
  try {
    return await readList(await opened.openDesk());
  } finally {
    await opened.close();
  }
}
