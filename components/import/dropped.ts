/** So many files of a dropped folder are looked at: more than any export holds beside its pictures. */
const MOST_FILES = 100_000;

/**
 * The files that were dropped, those in folders too, each by its path. Has to be called while the drop is
 * heard: what was dropped is gone afterwards. A file that can't be opened is left out.
 */
export function filesOf(transfer: Pick<DataTransfer, 'files' | 'items'> | null): Promise<readonly File[]> {
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...(transfer?.files ?? [])];
  return entries.some((entry) => entry?.isDirectory) ? walk(entries.filter((entry) => entry !== null)) : Promise.resolve(plain);
}

async function walk(start: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files: File[] = [];
  const open = [...start];
  for (let entry = open.shift(); entry && files.length < MOST_FILES; entry = open.shift()) {
    if (entry.isDirectory) open.push(...(await readFolder((entry as FileSystemDirectoryEntry).createReader()).catch(() => [])));
    else files.push(...(await readFile(entry as FileSystemFileEntry).catch(() => [])));
  }
  return files;
}

/** A folder gives what it holds in parts, and nothing when it is over. */
async function readFolder(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function readFile(entry: FileSystemFileEntry): Promise<File[]> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  // As if the folder had been chosen: its path tells files of one name apart.
  Object.defineProperty(file, 'webkitRelativePath', { value: entry.fullPath.replace(/^\//, '') });
  return [file];
}
