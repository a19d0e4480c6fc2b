import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { createEngine } from '../../lib/engine/classify';
import type { Section } from './bench';
import { processorTime } from './clock';
import { bytesOf } from './contenders';
import { ROOT } from './root';
import { median } from './rounds';
import { most } from './targets';
import { itemOf } from './item';

const LONG = 50_000;
const fill = (part: string) => part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG);
/** Strings of 50,000 characters that wear out careless patterns. */
const EXTREMES: Readonly<Record<string, string>> = {
  'one letter': fill('a'), 'letters and dots': fill('a.a-'), 'single letters': fill('b o o k  '), 'at signs': fill('a@a.'), 'half an address': fill('https://'), 'many addresses': fill('https://a.example/b?c=d '),
  'hosts and slashes': fill('a-a.com/'), braces: fill('{{a '), brackets: fill('[name '), percents: fill('%ABC'), 'angle brackets': fill('<name '), apostrophes: fill("l'a'"), newlines: fill('\n'), 'right to left': fill('\u202eolleh '),
  emoji: fill('👩‍💻🚀'), 'zero width': fill('a\u200b'), marks: fill('b\u0336o\u0336'), ideographs: fill('日本語'), styled: fill('𝗯𝗼𝗼𝗸 '), digits: fill('1'), leet: fill('fr33 c4ll '), 'common words': fill('the a of to in you we for '), quotes: fill('"a" '),
  'a phrase': fill('would you be open to a quick call '), 'look-alikes': fill('саll mе '), mixed: fill('Book a DEMO!!! 50% off → https://x.example/?utm_source=a @you #sale $5 '),
};
/**
 * T8: the slowest verdict on any of them; of several tries the best, since what a busy machine takes away is not ours. The
 * tries of one string lie apart: whatever slows the machine lasts longer than a few verdicts.
 */
const extremes: Section = {
  ids: ['T8'],
  measure({ judgement, effort }) {
    const engine = createEngine(judgement);
    const best = new Map(Object.keys(EXTREMES).map((name) => [name, Infinity]));
    for (let round = 0; round < 12 * effort; round++)
      for (const [name, text] of Object.entries(EXTREMES)) {
        const start = processorTime();
        engine.classify(itemOf(text, name));
        best.set(name, Math.min(best.get(name)!, processorTime() - start));
      }
    const times = [...best].map(([name, time]) => ({ name, time }));
    const [worst, ...rest] = times.sort((a, b) => b.time - a.time);
    return {
      targets: [{ id: 'T8', what: 'slowest string of 50,000 characters', parts: [most(`verdict on ${worst!.name}`, worst!.time, 5, 'ms')] }],
      rows: [{ name: `next slowest: ${rest[0]!.name}`, value: rest[0]!.time, unit: 'ms' }],
    };
  },
};

/** T10: bytes of the engine without its tables, and what a tab's memory grows by when it is loaded. */
const weight: Section = {
  ids: ['T10'],
  async measure({ judgement }) {
    const gzipOf = async (contents: string) => {
      const { outputFiles } = await build({ stdin: { contents, resolveDir: ROOT, loader: 'ts' }, bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', platform: 'neutral' });
      return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1_000;
    };
    const pass = await gzipOf("export { createScanner } from './lib/engine/scan'; export { unpackTables } from './lib/engine/encode'; export { takeClasses } from './lib/text/letters';");
    const whole = await gzipOf("export { createEngine } from './lib/engine/classify'; export { loadJudgement } from './lib/engine/load';");
    const probe = () => Number(execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', join(ROOT, 'scripts/bench/heap-probe.ts')], { encoding: 'utf8', cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] }));
    return {
      targets: [{ id: 'T10', what: 'weight', parts: [most('the pass and its loader, minified and gzipped', pass, 5, 'kB'), most('memory of a tab with every rule of ours', median([probe(), probe(), probe()]) / 1_048_576, 1, 'MB')] }],
      rows: [{ name: 'everything that judges, minified and gzipped', value: whole, unit: 'kB' }, { name: 'tables of every rule of ours', value: bytesOf(judgement.tables) / 1_048_576, unit: 'MB' }],
    };
  },
};
export const weightSections: readonly Section[] = [extremes, weight];
