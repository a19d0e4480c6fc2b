import { mightContain, bloomBits, fnv1a, SECOND_START } from '../../lib/core/bloom';
import { PackedKeys } from '../../lib/store/packed-keys';
import type { Growth, Section } from './bench';
import { inPageCode, openPage, withBrowser, withProfile } from './browser';
import type { Loaded } from './in-page';
import { median, race } from './rounds';
import { least, most } from './targets';

const SIZES = [100, 10_000, 100_000, 1_000_000];
const PROBES = 2_000;
/** Entries that are written into a real database. */
const STORED = 100_000;
const FRESH = 3;
const BLANK = '<!doctype html><title>List</title>';

const keyOf = (n: number) => `linkedin/in/invented-person-${n}`;
/** Freshly made, as pages give them; every twentieth is listed. */
const probesOf = (size: number) => Array.from({ length: PROBES }, (_, i) => (i % 20 === 0 ? keyOf((i * 7919) % size) : `linkedin/in/somebody-else-${i}`));

/** T12: the list at a hundred to a million entries. */
export const listSection: Section = {
  ids: ['T12'],
  async measure({ effort }) {
    const curves: Record<string, { x: number; y: number }[]> = { 'packed index': [], 'filter in tabs': [], Set: [] };
    let largest = 0;
    for (const size of SIZES) {
      const packed = new PackedKeys(size);
      const set = new Set<string>();
      const bits = size * 10;
      const filter = new Uint8Array(Math.ceil(bits / 8));
      for (let n = 0; n < size; n++) {
        packed.add(keyOf(n));
        set.add(keyOf(n));
        bloomBits(fnv1a(keyOf(n)), fnv1a(keyOf(n), SECOND_START), filter.length * 8, 7, (bit) => void (filter[bit >>> 3]! |= 1 << (bit & 7)));
      }
      const probes = probesOf(size);
      const count = (holds: (key: string) => boolean) => () => probes.reduce((sum, key) => sum + (holds(key) ? 1 : 0), 0);
      const times = await race([
        { name: 'packed index', run: count((key) => packed.mayHold(key)) },
        { name: 'filter in tabs', run: count((key) => mightContain(filter, 7, key)) },
        { name: 'Set', run: count((key) => set.has(key)) },
      ], { rounds: 9 * effort });
      for (const name of times.names) curves[name]!.push({ x: size, y: (times.of(name) * 1e6) / PROBES });
      largest = (times.of('packed index') * 1_000) / PROBES;
    }
    const { packed, records } = await measureLoading();
    const of = (all: readonly Loaded[], what: keyof Loaded) => median(all.map((one) => one[what]));
    const growth: Growth = { title: 'One lookup by length of the list', x: 'entries', y: 'ns', curves };
    return {
      growth: [growth],
      targets: [{ id: 'T12', what: 'the list', parts: [most('lookup among 1,000,000', largest, 0.3, 'µs'), least('100,000 loaded, faster than getAll', of(records, 'milliseconds') / of(packed, 'milliseconds'), 20), most('its memory beside that of getAll', of(packed, 'bytes') / of(records, 'bytes'), 0.125)] }],
      rows: [
        { name: 'packed index of 100,000 loaded', value: of(packed, 'milliseconds'), unit: 'ms' },
        { name: 'packed index of 100,000', value: of(packed, 'bytes') / 1_048_576, unit: 'MB' },
        { name: 'getAll of 100,000', value: of(records, 'milliseconds'), unit: 'ms' },
        { name: 'records of 100,000', value: of(records, 'bytes') / 1_048_576, unit: 'MB' },
      ],
    };
  },
};

type Code = { benchInPage: { writeList(count: number): Promise<void>; loadList(how: 'packed' | 'records'): Promise<number> } };

/** Loads the list from a database in real Chromium; for each time the browser is started anew. */
async function measureLoading(): Promise<Record<'packed' | 'records', Loaded[]>> {
  const code = await inPageCode();
  const all: Record<'packed' | 'records', Loaded[]> = { packed: [], records: [] };
  await withProfile(async (profile) => {
    const inPage = <T>(work: (page: Awaited<ReturnType<typeof openPage>>) => Promise<T>) =>
      withBrowser(profile, async (context) => {
        const page = await openPage(context, 'https://list.example/', BLANK);
        await page.evaluate(code);
        return work(page);
      });
    await inPage((page) => page.evaluate((count) => (window as unknown as Code).benchInPage.writeList(count), STORED));
    for (let i = 0; i < FRESH; i++)
      for (const how of ['packed', 'records'] as const) {
        await inPage(async (page) => {
          const session = await page.context().newCDPSession(page);
          const held = async () => {
            for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
            const heap = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
            return heap.usedSize + (heap.backingStorageSize ?? 0);
          };
          const before = await held();
          const milliseconds = await page.evaluate((one) => (window as unknown as Code).benchInPage.loadList(one), how);
          all[how].push({ milliseconds, bytes: (await held()) - before });
        });
      }
  });
  return all;
}
