import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { makeSame } from '../../scripts/build/same-zip';

it('packages depend on what is in them, not on when or in which order it was put there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unbadger-zip-'));
  try {
    const pack = async (name: string, files: readonly string[], date: Date) => {
      const zip = new JSZip();
      for (const file of files) zip.file(file, `content of ${file}`, { date });
      const path = join(folder, name);
      writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer' }));
      await makeSame(path);
      return readFileSync(path);
    };
    const one = await pack('one.zip', ['b/c.js', 'a.json'], new Date(2026, 1, 1));
    expect(one.equals(await pack('two.zip', ['a.json', 'b/c.js'], new Date(2031, 5, 7)))).toBe(true);
    expect(one.equals(await pack('three.zip', ['a.json', 'b/d.js'], new Date(2026, 1, 1)))).toBe(false);
    const back = await JSZip.loadAsync(one);
    expect(Object.keys(back.files)).toEqual(['a.json', 'b/c.js']);
    expect(await back.file('b/c.js')!.async('string')).toBe('content of b/c.js');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
