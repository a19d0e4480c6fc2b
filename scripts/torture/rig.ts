import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ensureChromium } from '../browser/install-chromium';
import { openExtension, type Opened } from '../browser/open-extension';
import { buildAs, buildExtension } from '../start/build-extension';
import type { Fault } from './faults';
import { esbuildPlant, vitePlant } from './plant';

export type Product = typeof import('./product');

/** What gates stand on: the built extension, a browser, the product's own functions, folders that go away. */
export interface Rig {
  readonly short: boolean;
  readonly browser: string;
  /** Files of labelled texts that somebody named; none for our own. */
  readonly texts: readonly string[];
  /** The product's functions, to be called in this process. */
  product(): Promise<Product>;
  /** A file bundled to run in pages, as a global of this name. */
  pageCode(entry: string, name: string): Promise<string>;
  /** Folder of the built extension. */
  extension(): Promise<string>;
  /** A fresh folder, deleted in the end. */
  folder(): string;
  /** Opens a browser on a profile; the same profile again finds the same data. */
  open(profile: string): Promise<Opened>;
  /** How many of something: the number for the short run, or the one for the long run. */
  many(short: number, long: number): number;
  clean(): void;
}

/** Makes a rig; with a fault, everything it builds has that fault. */
export function makeRig(short: boolean, fault?: Fault, texts: readonly string[] = []): Rig {
  const root = join(import.meta.dirname, '../..');
  const folders: string[] = [];
  let built: Promise<string> | undefined;
  let bundled: Promise<Product> | undefined;
  const rig: Rig = {
    short,
    browser: ensureChromium(),
    texts,
    many: (few, lots) => (short ? few : lots),
    product: () => (bundled ??= bundle(root, fault)),
    async pageCode(entry, name) {
      const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: name, target: 'es2022', logLevel: 'error', plugins: fault ? [esbuildPlant(fault)] : [] });
      return `${outputFiles[0]!.text};globalThis.${name} = ${name};`;
    },
    async extension() {
      built ??= fault ? buildAs({ outDir: '.output/planted', vite: () => ({ plugins: [vitePlant(fault)] }) }) : buildExtension();
      const folder = await built;
      if (!folders.includes(folder)) folders.push(folder);
      return folder;
    },
    folder() {
      const made = mkdtempSync(join(tmpdir(), 'unbadger-torture-'));
      folders.push(made);
      return made;
    },
    async open(profile) {
      const options = { extension: await rig.extension(), profile, browser: rig.browser, headless: true, viewport: { width: 1200, height: 900 } };
      // A busy machine may take longer to start a worker than one is waited for.
      return openExtension(options).catch(() => openExtension(options));
    },
    clean: () => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })),
  };
  return rig;
}

let bundles = 0;

async function bundle(root: string, fault?: Fault): Promise<Product> {
  // A name of its own each time: what was once loaded under a name stays loaded.
  const outfile = join(root, '.output', `torture-${process.pid}-${++bundles}.mjs`);
  await build({ absWorkingDir: root, entryPoints: ['scripts/torture/product.ts'], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', logLevel: 'error', plugins: fault ? [esbuildPlant(fault)] : [] });
  try {
    return (await import(pathToFileURL(outfile).href)) as Product;
  } finally {
    rmSync(outfile);
  }
}
