import { rmSync } from 'node:fs';
import { DAMAGES, STORES, copyProfile, type StoreName } from '../damage';
import type { Gate } from '../gate';
import { ask } from '../ask';
import type { Rig } from '../rig';
import { readList } from '../writer';

const TARGETS: Readonly<Record<string, readonly StoreName[]>> = { database: ['database'], mirror: ['mirror'], both: ['database', 'mirror'] };

/** Files of the profile are damaged while the browser is closed: the list is whole afterwards, or the user is told in numbers. */
export const damage: Gate = {
  id: 'G3',
  title: 'files of the database and of its mirror are damaged',
  async run(rig) {
    const sizes = rig.short ? [120] : [12, 300, 3_000];
    const targets = rig.short ? ['database'] : Object.keys(TARGETS);
    const tally = { cases: 0, whole: 0, told: 0, silent: [] as string[], lostLater: [] as string[], slowest: 0 };
    for (const size of sizes) {
      const base = await makeBase(rig, size);
      for (const target of targets) {
        for (const [kind, harm] of Object.entries(DAMAGES)) {
          const profile = rig.folder();
          copyProfile(base.profile, profile);
          for (const store of TARGETS[target]!) harm(STORES[store](profile, base.id));
          const name = `${kind} (${target}, ${size} entries)`;
          // What is written afterwards is looked for in a further session, where that says something new.
          const again = !rig.short && size === 300;
          const seen = await openDamaged(rig, profile, size, again).catch((error: unknown) => Promise.reject(new Error(`${name}: ${String(error)}`)));
          tally.cases++;
          tally.slowest = Math.max(tally.slowest, seen.waited);
          if (seen.missing === 0) tally.whole++;
          else if (seen.told) tally.told++;
          else tally.silent.push(name);
          if (seen.lostLater) tally.lostLater.push(name);
          rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
          if (!rig.short) console.log(`     ${name}: ${seen.missing === 0 ? 'whole' : `${seen.missing} missing, ${seen.told ? 'told' : 'NOT TOLD'}`}${seen.lostLater ? ', LOST LATER' : ''}`);
        }
      }
    }
    if (rig.short) for (const name of tally.silent) console.log(`     lost without a word: ${name}`);
    return [
      { what: 'damages', value: tally.cases, least: sizes.length * targets.length * 9 },
      { what: 'list whole', value: tally.whole },
      { what: 'loss told', value: tally.told },
      { what: 'silent losses', value: tally.silent.length, most: 0 },
      ...(rig.short ? [] : [{ what: 'later acknowledged changes lost', value: tally.lostLater.length, most: 0 }]),
      { what: 'slowest answer', value: tally.slowest / 1000, most: rig.short ? 5 : 4, unit: 's' },
    ];
  },
};

const nameOf = (n: number) => `Person ${n}`;

/** A profile with a list that was written in three browser sessions, so that mirror and journal both hold a part. */
async function makeBase(rig: Rig, size: number): Promise<{ profile: string; id: string }> {
  const profile = rig.folder();
  let id = '';
  for (let session = 0; session < 3; session++) {
    const opened = await rig.open(profile);
    id = opened.id;
    const desk = await opened.openDesk();
    const from = Math.floor((size * session) / 3);
    const to = Math.floor((size * (session + 1)) / 3);
    const rows = Array.from({ length: to - from - 1 }, (_, at) => ({ kind: 'person' as const, name: nameOf(from + at), identities: [{ key: `linkedin/in/person-${from + at}` }] }));
    await ask(desk, 'list.stage', { import: `import-${session}`, from: 0, rows });
    await ask(desk, 'list.import', { operation: crypto.randomUUID(), import: `import-${session}`, rows: rows.length });
    await ask(desk, 'list.add', { operation: crypto.randomUUID(), draft: { kind: 'person', name: nameOf(to - 1), identities: [{ key: `linkedin/in/person-${to - 1}` }], reason: 'sent-a-pitch' } });
    await ask(desk, 'storage.state', null); // after what nobody waits for
    await desk.page.waitForTimeout(500);
    await opened.close();
  }
  return { profile, id };
}

interface Seen {
  readonly missing: number;
  readonly told: boolean;
  readonly waited: number;
  readonly lostLater: boolean;
}
async function openDamaged(rig: Rig, profile: string, size: number, again: boolean): Promise<Seen> {
  const first = await look(rig, profile, again);
  const missing = countMissing(first.names, size);
  if (!again) return { missing, told: first.told, waited: first.waited, lostLater: false };
  const second = await look(rig, profile, false);
  const expected = new Set([...first.names, ...(first.added ? ['Afterwards'] : [])]);
  return { missing, told: first.told, waited: first.waited, lostLater: [...expected].some((name) => !second.names.has(name)) };
}
const countMissing = (names: ReadonlySet<string>, size: number) => Array.from({ length: size }, (_, n) => nameOf(n)).filter((name) => !names.has(name)).length;

async function look(rig: Rig, profile: string, add: boolean): Promise<{ names: Set<string>; told: boolean; waited: number; added: boolean }> {
  const opened = await rig.open(profile);
  try {
    const desk = await opened.openDesk();
    const start = performance.now();
    const state = await ask(desk, 'storage.state', null);
    const waited = performance.now() - start;
    const names = new Set((await readList(desk)).map(({ name }) => name));
    const told = state.state !== 'good' && ((state.detail?.length ?? 0) > 0 || state.state === 'unreadable' || state.state === 'degraded');
    const draft = { kind: 'person' as const, name: 'Afterwards', identities: [{ key: 'linkedin/in/afterwards' }], reason: 'sent-a-pitch' as const };
    const added = add && (await ask(desk, 'list.add', { operation: crypto.randomUUID(), draft }).then(() => true, () => false));
    return { names, told, waited, added };
  } finally {
    await opened.close();
  }
}
