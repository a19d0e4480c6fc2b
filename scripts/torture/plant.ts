import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Fault } from './faults';

const ROOT = join(import.meta.dirname, '../..');

/** The file with the fault in it. Throws when the line to turn wrong is no longer there. */
function turnWrong({ file, from, to }: Fault): string {
  const code = readFileSync(join(ROOT, file), 'utf8');
  if (code.split(from).length !== 2) throw new Error(`${file}: expected once: ${from}`);
  return code.replace(from, () => to);
}

/** Plants a fault while the extension is built. */
export function vitePlant(fault: Fault): { name: string; enforce: 'pre'; load(id: string): string | undefined } {
  return { name: 'planted-fault', enforce: 'pre', load: (id) => (id.split('?')[0]!.replaceAll('\\', '/').endsWith(`/${fault.file}`) ? turnWrong(fault) : undefined) };
}

/** Plants a fault into what is bundled to be called directly. */
export function esbuildPlant(fault: Fault): EsbuildPlugin {
  return {
    name: 'planted-fault',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => (path.replaceAll('\\', '/').endsWith(`/${fault.file}`) ? { contents: turnWrong(fault), loader: 'ts' } : undefined));
    },
  };
}
