import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Gate } from '../gate';

/**
 * No request over an end-to-end run, by the browser's own log; the same file plants a fetch into the built
 * extension and fails when that goes unseen.
 */
export const network: Gate = {
  id: 'G17',
  title: 'requests of ours while everything is used',
  async run(rig) {
    await rig.extension();
    const root = join(import.meta.dirname, '../../..');
    const { stdout, stderr } = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.e2e.config.ts', 'tests/e2e/network.test.ts'], { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
    const count = (word: string) => Number(new RegExp(`^ *Tests .*?(\\d+) ${word}`, 'm').exec(stdout)?.[1] ?? 0);
    const failed = count('failed') + (/^ *Test Files .*failed/m.test(stdout) && count('failed') === 0 ? 1 : 0);
    if (failed > 0) console.log((stdout + stderr).split('\n').filter((line) => /Error|FAIL|expected/.test(line)).slice(0, 4).join('\n'));
    return [
      { what: 'checks passed, the planted request among them', value: count('passed'), least: 2 },
      { what: 'failed', value: failed, most: 0 },
    ];
  },
};
