import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';

/** The first moment that a zip can tell of. When a file was built says nothing about what is in it. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** Writes a zip anew so that it depends on its contents alone: files in the order of their names, without a time. */
export async function makeSame(path: string): Promise<void> {
  const [from, to] = [await JSZip.loadAsync(readFileSync(path)), new JSZip()];
  for (const name of Object.keys(from.files).sort()) {
    const file = from.files[name]!;
    if (!file.dir) to.file(name, await file.async('uint8array'), { date: NO_TIME, createFolders: false });
  }
  writeFileSync(path, await to.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } }));
}
