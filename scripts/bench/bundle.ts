import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './root';

const FILE = join(ROOT, '.output/bench/bench.cjs');

/** What modules say of themselves, in a file that is none. */
const OF_FILE = { define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__url' }, banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" } };

/**
 * Makes one file of the bench and gives its path: what ships is one function in one file too. Where modules reach into
 * each other, or names stand at the top of a module, every one is asked for anew, and a pass takes up to a third longer.
 * Packages stay as published.
 */
export async function bundleBench(): Promise<string> {
  await build({ entryPoints: [join(ROOT, 'scripts/bench/index.ts')], outfile: FILE, bundle: true, minify: true, platform: 'node', format: 'cjs', packages: 'external', target: 'node20', logLevel: 'warning', ...OF_FILE });
  return FILE;
}
