import type { Gate } from '../gate';
import { killBrowser, rest } from '../kill';
import type { Rig } from '../rig';
import { compare, makeWriter, readList } from '../writer';

/** The whole browser is killed while it writes, and started again on the same profile. */
export const browserKills: Gate = {
  id: 'G2',
  title: 'the browser is killed while it writes',
  async run(rig) {
    const rounds = rig.many(5, 25);
    const profile = rig.folder();
    const acknowledged = new Map<string, 'added' | 'noted'>();
    let writes = 0;
    let failedOpens = 0;
    for (let round = 0; round < rounds; round++) {
      const told = (name: string, what: 'added' | 'noted') => {
        acknowledged.set(name, what);
        writes++;
      };
      await writeUntilKilled(rig, profile, round, told).catch((error: unknown) => {
        failedOpens++;
        console.log(`     round ${round}: ${String(error)}`);
      });
    }
    const { lost, twice, state } = await look(rig, profile, acknowledged);
    return [
      { what: 'kills', value: rounds - failedOpens, least: rounds },
      { what: 'failed starts', value: failedOpens, most: 0 },
      { what: 'acknowledged writes', value: writes, least: rounds * rig.many(50, 150) },
      { what: 'of them lost', value: lost, most: 0 },
      { what: 'made twice', value: twice, most: 0 },
      { what: 'register not whole in the end', value: state === 'good' || state === 'restored' ? 0 : 1, most: 0 },
    ];
  },
};

async function writeUntilKilled(rig: Rig, profile: string, round: number, told: (name: string, what: 'added' | 'noted') => void): Promise<void> {
  const { context, openDesk } = await rig.open(profile);
  let writes = 0;
  const enough = rig.many(100, 250);
  const desk = await openDesk();
  const writer = await makeWriter(desk.page, (name, what) => {
    writes++;
    told(name, what);
  });
  const writing = writer.write(`Round ${round}`, 1_000_000).catch(() => undefined);
  const end = Date.now() + 20_000;
  while (writes < enough && Date.now() < end) await rest(20);
  await rest((round * 37) % 150); // in the middle of something else each time
  await killBrowser(context);
  await writing;
}

async function look(rig: Rig, profile: string, acknowledged: ReadonlyMap<string, 'added' | 'noted'>): Promise<{ lost: number; twice: number; state: string }> {
  const opened = await rig.open(profile);
  try {
    const desk = await opened.openDesk();
    return { ...compare(acknowledged, await readList(desk)), state: (await desk.call('storage.state', null)).state };
  } finally {
    await opened.close();
  }
}
