import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two folders of a profile that hold what we store, each a LevelDB of the browser's. */
export const STORES = {
  database: (profile: string, id: string) => join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`),
  mirror: (profile: string, id: string) => join(profile, 'Default/Local Extension Settings', id),
};
export type StoreName = keyof typeof STORES;

const find = (folder: string, pattern: RegExp) => readdirSync(folder).filter((name) => pattern.test(name)).map((name) => join(folder, name));
/** The file that holds most of the data. */
function dataFile(folder: string): string {
  const [largest] = find(folder, /\.(log|ldb)$/).sort((a, b) => statSync(b).size - statSync(a).size);
  if (!largest) throw new Error(`${folder}: no data file`);
  return largest;
}
const flipAt = (share: number) => (folder: string) => {
  const file = dataFile(folder);
  const bytes = readFileSync(file);
  const from = Math.floor(bytes.length * share);
  for (let at = from; at < Math.min(bytes.length, from + 64); at++) bytes[at]! ^= 0xff;
  writeFileSync(file, bytes);
};
const log = (folder: string) => find(folder, /\.log$/).at(-1) ?? dataFile(folder);

/** Nine ways in which disks and crashes damage a database. */
export const DAMAGES: Readonly<Record<string, (folder: string) => void>> = {
  'bytes turned near the beginning': flipAt(0.05),
  'bytes turned in the middle': flipAt(0.5),
  'bytes turned near the end': flipAt(0.9),
  'log cut in half': (folder) => truncateSync(log(folder), Math.floor(statSync(log(folder)).size / 2)),
  'log emptied': (folder) => truncateSync(log(folder), 0),
  'garbage in the manifest': (folder) => find(folder, /^MANIFEST/).forEach((file) => writeFileSync(file, 'garbage'.repeat(40))),
  'a wrong CURRENT': (folder) => writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-999999\n'),
  'no CURRENT': (folder) => rmSync(join(folder, 'CURRENT')),
  'a file in place of the folder': (folder) => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'not a folder');
  },
};

/** A copy of a profile without the locks of the browser that had it. */
export function copyProfile(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !/\/(Singleton\w+|LOCK|Cache|Code Cache|GPUCache|GrShaderCache|ShaderCache)$/.test(path) });
  if (!existsSync(join(to, 'Default'))) throw new Error('the copy of the profile is empty');
}
