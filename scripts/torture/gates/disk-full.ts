import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate } from '../gate';
import type { Rig } from '../rig';
import { makeSmallDisk } from '../small-disk';
import { compare, makeWriter, readList } from '../writer';
import type { Written } from '../writer-in-page';

/**
 * The disk runs full while entries are written, and is given room again. What was acknowledged before, while
 * and after is there when the browser is started again: the browser itself forgets such writes.
 */
export const diskFull: Gate = {
  id: 'G4',
  title: 'the disk runs full',
  async run(rig) {
    const runs = rig.many(1, 5);
    const sum = { later: 0, during: 0, lost: 0, silent: 0 };
    for (let run = 0; run < runs; run++) {
      const one = await fillOnce(rig);
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += one[key];
    }
    return [
      { what: 'runs', value: runs, least: runs },
      { what: 'acknowledged on the full disk', value: sum.during },
      { what: 'acknowledged after it', value: sum.later, least: runs * 50 },
      { what: 'of all lost', value: sum.lost, most: 0 },
      { what: 'refused without a word', value: sum.silent, most: 0 },
    ];
  },
};

/** One entry after the other, each with a note. */
const ONE = { atOnce: 1, notes: 1 };
const countAdded = (written: readonly Written[]) => written.filter(({ acknowledged }) => acknowledged > 0).length;

async function fillOnce(rig: Rig): Promise<{ later: number; during: number; lost: number; silent: number }> {
  const disk = makeSmallDisk(rig.folder(), 220);
  try {
    const profile = join(disk.folder, 'profile');
    mkdirSync(profile);
    const opened = await rig.open(profile);
    const desk = await opened.openDesk();
    const writer = await makeWriter(desk.page);
    const before = await writer.write({ ...ONE, prefix: 'Before', most: 5 });
    disk.fill();
    const during = await writer.write({ ...ONE, prefix: 'During', most: 12 });
    disk.free();
    const later: Written[] = [];
    // The browser may need a moment, or the user a second try, before it takes anything again.
    for (let turn = 0; turn < 6 && countAdded(later) < 50; turn++) {
      if (turn > 0) await desk.page.waitForTimeout(1_000);
      later.push(...(await writer.write({ ...ONE, prefix: `After ${turn}`, most: 50 })).written);
    }
    await opened.close();
    const all = [...before.written, ...during.written, ...later];
    const reopened = await rig.open(profile);
    try {
      const { lost } = compare(all, await readList(await reopened.openDesk()));
      return { later: countAdded(later), during: countAdded(during.written), lost, silent: during.gaveUp };
    } finally {
      await reopened.close();
    }
  } finally {
    disk.remove();
  }
}
