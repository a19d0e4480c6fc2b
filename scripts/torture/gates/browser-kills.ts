import type { Gate } from '../gate';
import { killBrowser, rest } from '../kill';
import type { Rig } from '../rig';
import { compare, makeWriter, readList, type Acknowledged } from '../writer';

/** The whole browser is killed while it writes, and started again on the same profile. */
export const browserKills: Gate = {
  id: 'G2',
  title: 'the browser is killed while it writes',
  async run(rig) {
    const rounds = rig.many(5, 25);
    const profile = rig.folder();
    const acknowledged = new Map<string, Acknowledged>();
    let writes = 0;
    let failedOpens = 0;
    let slowest = 0;
    for (let round = 0; round < rounds; round++) {
      const told = (name: string, note: number) => {
        acknowledged.set(name, { name, acknowledged: (acknowledged.get(name)?.acknowledged ?? 0) + 1, lastNote: note });
        writes++;
      };
      await writeUntilKilled(rig, profile, round, told).then((start) => (slowest = Math.max(slowest, start)), (error: unknown) => {
        failedOpens++;
        console.log(`     round ${round}: ${String(error)}`);
      });
    }
    const { lost, twice, state } = await look(rig, profile, acknowledged);
    return [
      { what: 'kills', value: rounds - failedOpens, least: rounds },
      { what: 'failed starts', value: failedOpens, most: 0 },
      { what: 'slowest start', value: slowest, unit: 's' },
      { what: 'acknowledged writes', value: writes, least: rounds * rig.many(50, 150) },
      { what: 'of them lost', value: lost, most: 0 },
      { what: 'made twice', value: twice, most: 0 },
      { what: 'register not whole in the end', value: state === 'good' || state === 'restored' ? 0 : 1, most: 0 },
    ];
  },
};

/** Gives back how many seconds it took until our page could write. */
async function writeUntilKilled(rig: Rig, profile: string, round: number, told: (name: string, note: number) => void): Promise<number> {
  const begin = performance.now();
  const { context, openDesk } = await during('the browser with the extension', rig.open(profile));
  let writes = 0;
  const enough = rig.many(100, 250);
  const heard = (name: string, note: number) => {
    writes++;
    told(name, note);
  };
  const begun = during('our page', openDesk()).then((desk) => during('the writer in our page', makeWriter(desk.page, heard)));
  // A browser left running would hold the profile against the next one.
  const writer = await begun.catch((error: unknown) => context.close().then(() => Promise.reject(error)));
  const start = (performance.now() - begin) / 1000;
  const writing = writer.write({ prefix: `Round ${round}`, atOnce: 1, notes: 1 }).catch(() => undefined);
  const end = Date.now() + 20_000;
  while (writes < enough && Date.now() < end) await rest(20);
  await rest((round * 37) % 150); // in the middle of something else each time
  await killBrowser(context);
  await writing;
  return start;
}

/** Says of a failure what had been waited for. */
const during = <T>(what: string, work: Promise<T>): Promise<T> => work.catch((error: unknown) => Promise.reject(new Error(`${what} did not start: ${String((error as Error).stack ?? error)}`)));

async function look(rig: Rig, profile: string, acknowledged: ReadonlyMap<string, Acknowledged>): Promise<{ lost: number; twice: number; state: string }> {
  const opened = await rig.open(profile);
  try {
    const desk = await opened.openDesk();
    return { ...compare([...acknowledged.values()], await readList(desk)), state: (await desk.call('storage.state', null)).state };
  } finally {
    await opened.close();
  }
}
