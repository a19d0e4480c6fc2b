import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = <T>(name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')) as T;
const lock = read<{ packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean; dev?: boolean; optional?: boolean; peer?: boolean; hasInstallScript?: boolean; dependencies?: Record<string, string>; devDependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }> }>('package-lock.json').packages;
const manifest = read<{ dependencies: Record<string, string> }>('package.json');
const others = Object.entries(lock).filter(([path]) => path !== '');

it('ships exactly these libraries, and what they bring along', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['@preact/signals', 'idb', 'preact', 're2js', 'tldts', 'webextension-polyfill', 'zod']);
  const shipped = others.filter(([, one]) => !one.dev && !one.peer && !one.optional).map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(shipped.sort()).toEqual(['@preact/signals', '@preact/signals-core', 'idb', 'preact', 're2js', 'tldts', 'tldts-core', 'webextension-polyfill', 'zod']);
});
it('installs nothing whose content is not sealed in the lockfile, and nothing from beside the registry', () => {
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter(([, one]) => !/^sha512-/.test(one.integrity ?? '')).map(([path]) => path)).toEqual([]);
  expect(others.filter(([, one]) => one.link || (one.resolved !== undefined && !one.resolved.startsWith('https://registry.npmjs.org/'))).map(([path]) => path)).toEqual([]);
});
it('asks for nothing by address: every wish is a range of versions, which the registry alone can answer', () => {
  const wishes = Object.entries(lock).flatMap(([path, one]) => Object.entries({ ...one.dependencies, ...one.devDependencies, ...one.optionalDependencies }).map(([name, range]) => [path, name, range] as const));
  expect(wishes.length).toBeGreaterThan(300);
  expect(wishes.filter(([, , range]) => /[:/]/.test(range.replace(/^npm:(@[\w.-]+\/)?[\w.-]+@/, '')))).toEqual([]);
  expect(others.filter(([, { version }]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version ?? '')).map(([path]) => path)).toEqual([]);
});
it('lets exactly these run a script while they are installed', () => {
  const running = others.filter(([, one]) => one.hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(running)].sort()).toEqual(['esbuild', 'spawn-sync']);
});
