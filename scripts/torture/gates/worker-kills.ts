import type { Figure, Gate } from '../gate';
import { makeWorkerKiller, rest } from '../kill';
import type { Rig } from '../rig';
import { compare, makeWriter, readList } from '../writer';

const WRITERS = 4;

/** Four of our pages write at once while the worker is killed again and again. */
export const workerKills: Gate = {
  id: 'G1',
  title: 'the worker is killed while four pages write',
  async run(rig) {
    const least = rig.many(50, 1_000);
    return run(rig, least);
  },
};

async function run(rig: Rig, least: number): Promise<Figure[]> {
  const opened = await rig.open(rig.folder());
  try {
    const desk = await opened.openDesk();
    const writers = await Promise.all(Array.from({ length: WRITERS }, async () => makeWriter((await opened.openDesk()).page)));
    const killer = await makeWorkerKiller(opened.context, desk.page, opened.id);
    const writing = Promise.all(writers.map((writer, at) => writer.write(`Worker ${at}`, 1_000_000)));
    let kills = 0;
    while (kills < least) {
      // Never in step with the writes: sooner than a worker wakes, and later than it has written much.
      await rest(100 + ((kills * 97) % 460));
      if (await killer.kill()) kills++;
    }
    await killer.close();
    await Promise.all(writers.map((writer) => writer.stop()));
    const done = await writing;
    const all = done.flatMap(({ written }) => written);
    const acknowledged = new Map(all.filter(({ added }) => added).map(({ name, noted }) => [name, noted ? 'noted' : 'added'] as const));
    const { lost, twice } = compare(acknowledged, await readList(desk));
    const acknowledgements = all.reduce((sum, { added, noted }) => sum + Number(added) + Number(noted), 0);
    const gaveUp = done.reduce((sum, { gaveUp, refused }) => sum + gaveUp + refused, 0);
    return [
      { what: 'kills', value: kills, least },
      { what: 'acknowledged writes', value: acknowledgements, least: rig.many(200, 5_000) },
      { what: 'of them lost', value: lost, most: 0 },
      { what: 'made twice', value: twice, most: 0 },
      // Nobody is told more than is true: these were told “Not saved. Try again.”
      { what: 'calls that gave up and said so', value: (gaveUp / (acknowledgements + gaveUp)) * 100, most: 2, unit: '%' },
      { what: 'slowest call', value: Math.max(...done.map(({ slowest }) => slowest)) / 1000, most: 10, unit: 's' },
    ];
  } finally {
    await opened.close();
  }
}
