import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Desk } from '../browser/open-extension';
import { ask } from './ask';
import type { Writing } from './writer-in-page';

let script: Promise<string> | undefined;
const bundle = async () => {
  const { outputFiles } = await build({ entryPoints: [join(import.meta.dirname, 'writer-in-page.ts')], bundle: true, write: false, format: 'iife', logLevel: 'error' });
  return outputFiles[0]!.text;
};

declare const write: (prefix: string, most: number) => Promise<Writing>;
declare const stopWriting: () => void;

/** A page of ours that writes entries through our own sender. */
export interface Writer {
  write(prefix: string, most: number): Promise<Writing>;
  stop(): Promise<void>;
}
/** Makes a page of ours a writer. `told` hears of each acknowledgement as it comes, so that a killed page has been heard. */
export async function makeWriter(page: Page, told?: (name: string, what: 'added' | 'noted') => void): Promise<Writer> {
  if (told) await page.exposeFunction('told', told);
  // evaluate, not a script tag: the policy of our pages refuses scripts that are not theirs.
  await page.evaluate(await (script ??= bundle()));
  return {
    write: (prefix, most) => page.evaluate(([name, count]) => write(name, count), [prefix, most] as const),
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

/** What of all that was acknowledged is not there, and what is there twice or was made twice. */
export function compare(acknowledged: ReadonlyMap<string, 'added' | 'noted'>, list: readonly Listed[]): { lost: number; twice: number } {
  const byName = new Map<string, Listed[]>();
  for (const listed of list) byName.set(listed.name, [...(byName.get(listed.name) ?? []), listed]);
  let lost = 0;
  for (const [name, what] of acknowledged) {
    const [found] = byName.get(name) ?? [];
    if (!found || (what === 'noted' && found.note !== `note of ${name}`)) lost++;
  }
  const twice = list.filter(({ note, revision }) => revision > (note ? 2 : 1)).length + [...byName.values()].filter((same) => same.length > 1).length;
  return { lost, twice };
}
