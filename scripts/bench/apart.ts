import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Measured } from './bench';
import { ROOT } from './root';

const LONGEST_ANSWER = 64 * 1024 * 1024;

/**
 * Measures one target in a process of its own, which runs `file` (see `bundle.ts`): patterns and engines that were made for another would slow down what
 * comes after them (V8 keeps one compiled form for all engines as soon as there are two; a tab has one). Throws what
 * the process said when it fails.
 */
export async function measureApart(id: string, file: string, given: readonly string[]): Promise<Measured[]> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [file, ...given, '--only', id, '--raw'], { cwd: ROOT, maxBuffer: LONGEST_ANSWER });
    return JSON.parse(stdout) as Measured[];
  } catch (error) {
    throw new Error(`${id}: ${(error as { stderr?: string }).stderr?.trim() || (error as Error).message}`);
  }
}
/** The arguments for such a process, out of those of the whole: `--only`, `--json` and `--picture` are the whole's. */
export function argumentsApart({ texts, posts, extension }: { readonly texts: readonly string[]; readonly posts: number; readonly extension: string }): string[] {
  return [...texts.flatMap((file) => ['--texts', file]), '--posts', String(posts), '--extension', extension];
}
