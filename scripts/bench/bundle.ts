import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './root';

const FILE = join(ROOT, '.output/bench/bench.mjs');

/**
 * Makes one file of the bench and gives its path: what ships is one file too. Where modules reach into each other
 * instead, every name that is imported is asked for anew, and a pass takes an eighth longer. Packages stay as published.
 */
export async function bundleBench(): Promise<string> {
  await build({ entryPoints: [join(ROOT, 'scripts/bench/index.ts')], outfile: FILE, bundle: true, minify: true, platform: 'node', format: 'esm', packages: 'external', target: 'node20', logLevel: 'warning' });
  return FILE;
}
