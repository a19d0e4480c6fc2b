import type { Figure, Gate } from '../gate';
import { makeWorkerKiller, rest } from '../kill';
import type { Rig } from '../rig';
import { compare, makeWriter, readList, type Listed, type Writer } from '../writer';
import type { Writing } from '../writer-in-page';

const WRITERS = 4;
/** A page keeps some calls on their way at once, as views do that save as one types. */
const AT_ONCE = 4;
/** Each entry is changed so often that a hundred thousand writes make a list of thousands, as people have them. */
const NOTES = 24;
/** After so many kills or writes the browser is closed and started again, as people do. */
const SITTING = { kills: 250, writes: 6_000 };

/** Four of our pages write at once while the worker is killed again and again. The long form takes about half an hour: each change waits for the one before, and for the disk. */
export const workerKills: Gate = {
  id: 'G1',
  title: 'the worker is killed while four pages write',
  async run(rig) {
    const goal = { kills: rig.many(50, 1_000), writes: rig.many(3_000, 100_000) };
    const profile = rig.folder();
    const done: Writing[] = [];
    const sum = { kills: 0, writes: 0, starts: 0 };
    while (sum.kills < goal.kills || sum.writes < goal.writes) {
      const sitting = await sit(rig, profile, ++sum.starts, sum, goal);
      done.push(...sitting.done);
      sum.kills += sitting.kills;
      sum.writes += sitting.writes;
      if (!rig.short) console.log(`     ${sum.starts}. start of the browser: ${sum.kills} kills, ${sum.writes} acknowledged writes`);
    }
    // Read by another start of the browser: in the same one even what was never written may be read back.
    const { lost, twice } = compare(done.flatMap(({ written }) => written), await readAgain(rig, profile));
    const gaveUp = total(done, (one) => one.gaveUp + one.refused);
    return [
      { what: 'kills', value: sum.kills, least: goal.kills },
      { what: 'starts of the browser', value: sum.starts + 1 },
      { what: 'acknowledged writes', value: sum.writes, least: goal.writes },
      { what: 'of them lost', value: lost, most: 0 },
      { what: 'made twice', value: twice, most: 0 },
      // Nobody is told more than is true: these were told “Not saved. Try again.”
      { what: 'calls that gave up and said so', value: (gaveUp / (sum.writes + gaveUp)) * 100, most: 2, unit: '%' },
      { what: 'slowest call', value: Math.max(...done.map(({ slowest }) => slowest)) / 1000, most: 10, unit: 's' },
    ] satisfies Figure[];
  },
};

interface Goal {
  readonly kills: number;
  readonly writes: number;
}

/** One start of the browser: pages write, and the worker is killed. */
async function sit(rig: Rig, profile: string, start: number, before: Goal, goal: Goal): Promise<{ done: Writing[]; kills: number; writes: number }> {
  const opened = await rig.open(profile);
  try {
    const desk = await opened.openDesk();
    const writers = await Promise.all(Array.from({ length: WRITERS }, async () => makeWriter((await opened.openDesk()).page)));
    const killer = await makeWorkerKiller(opened.context, desk.page, opened.id);
    const writing = Promise.all(writers.map((writer, at) => writer.write({ prefix: `Worker ${start} ${at}`, atOnce: AT_ONCE, notes: NOTES })));
    let [kills, writes] = [0, 0];
    const isEnough = () => before.kills + kills >= goal.kills && before.writes + writes >= goal.writes;
    while (!isEnough() && kills < SITTING.kills && writes < SITTING.writes) {
      await rest(lifeOf(before.kills + kills, goal.kills));
      if (await killer.kill()) kills++;
      writes = await countAll(writers);
    }
    await killer.close();
    await Promise.all(writers.map((writer) => writer.stop()));
    const done = await writing;
    return { done, kills, writes: total(done.flatMap(({ written }) => written), ({ acknowledged }) => acknowledged) };
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

const total = <One>(all: readonly One[], part: (one: One) => number) => all.reduce((sum, one) => sum + part(one), 0);
const countAll = async (writers: readonly Writer[]) => total(await Promise.all(writers.map((writer) => writer.count())), (count) => count);

async function readAgain(rig: Rig, profile: string): Promise<Listed[]> {
  const opened = await rig.open(profile);
  try {
    return await readList(await opened.openDesk());
  } finally {
    await opened.close();
  }
}
