import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Desk } from '../browser/open-extension';
import { ask } from './ask';
import type { Manner, Writing, Written } from './writer-in-page';

let script: Promise<string> | undefined;
const bundle = async () => {
  const { outputFiles } = await build({ entryPoints: [join(import.meta.dirname, 'writer-in-page.ts')], bundle: true, write: false, format: 'iife', logLevel: 'error' });
  return outputFiles[0]!.text;
};

declare const write: (manner: Manner) => Promise<Writing>;
declare const stopWriting: () => void;
declare const countWrites: () => number;

/** A page of ours that writes entries through our own sender. */
export interface Writer {
  /** Writes until there are enough entries or it is told to stop. */
  write(manner: Manner): Promise<Writing>;
  /** How many writes were acknowledged so far. */
  count(): Promise<number>;
  stop(): Promise<void>;
}
/** Makes a page of ours a writer. `told` hears of each acknowledgement as it comes, so that a killed page has been heard. */
export async function makeWriter(page: Page, told?: (name: string, note: number) => void): Promise<Writer> {
  if (told) await page.exposeFunction('told', told);
  // evaluate, not a script tag: the policy of our pages refuses scripts that are not theirs.
  await page.evaluate(await (script ??= bundle()));
  return {
    write: (manner) => page.evaluate((how) => write(how), manner),
    count: () => page.evaluate(() => countWrites()),
    stop: () => page.evaluate(() => stopWriting()),
  };
}

/** An entry as the list has it. */
export interface Listed {
  readonly name: string;
  readonly note?: string;
  readonly revision: number;
}
/** Everything that is on the list. */
export async function readList(desk: Desk): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let offset = 0; ; offset += 500) {
    const { rows, total } = await ask(desk, 'list.find', { offset, limit: 500 });
    found.push(...rows.map(({ entry: { name, note, revision } }) => ({ name, note, revision })));
    if (found.length >= total || rows.length === 0) return found;
  }
}

/** What is known of an entry that somebody wrote; of a page that was killed nobody knows how many calls were still on their way. */
export type Acknowledged = Pick<Written, 'name' | 'acknowledged' | 'lastNote'> & Partial<Pick<Written, 'unsure'>>;

/**
 * How many of the acknowledged writes are not there, and how many entries are there twice or were changed more often
 * than anybody asked. Each change is a revision of its entry, and its note says which one it was.
 */
export function compare(written: readonly Acknowledged[], list: readonly Listed[]): { lost: number; twice: number } {
  const byName = new Map<string, Listed[]>();
  for (const listed of list) byName.set(listed.name, [...(byName.get(listed.name) ?? []), listed]);
  let [lost, twice] = [0, 0];
  const unheard = new Set(byName.keys());
  for (const { name } of written) unheard.delete(name);
  const all: readonly Acknowledged[] = [...written, ...[...unheard].map((name) => ({ name, acknowledged: 0, lastNote: 0 }))];
  for (const { name, acknowledged, lastNote, unsure = Infinity } of all) {
    const [found, ...more] = byName.get(name) ?? [];
    const revision = found?.revision ?? 0;
    const note = noteOf(found);
    lost += Math.max(acknowledged - revision, note < lastNote ? 1 : 0, 0);
    if (more.length > 0 || revision > Math.min(acknowledged + unsure, note + 1)) twice++;
  }
  return { lost, twice };
}

/** Which of its notes an entry has; 0 for none. */
const noteOf = (listed: Listed | undefined) => Number(/^note (\d+) of /.exec(listed?.note ?? '')?.[1] ?? 0);
