import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, parseAst, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { bracketFunctions, EAGER, eagerPlugin } from '../../scripts/build/eager-plugin';

const ROOT = join(import.meta.dirname, '../..');
const bracket = (code: string) => bracketFunctions(code, (text) => parseAst(text));

describe('brackets around functions that run at once', () => {
  it.each([
    ['const f = (a) => a + 1;', 'const f = ((a) => a + 1);'],
    ['const f = a => b => a + b;', 'const f = (a => (b => a + b));'],
    ['const f = function (a) { return a; };', 'const f = (function (a) { return a; });'],
    ['use((a) => a, (b) => b);', 'use(((a) => a), ((b) => b));'],
    ['const o = { scan(text) { return text; } };', 'const o = { scan:(function(text) { return text; }) };'],
    ['const o = { async *[key](a) { yield a; } };', 'const o = { [key]:(async function*(a) { yield a; }) };'],
    ['export function f(a) { return a; }', 'export const f=(function f(a) { return a; });'],
    ['function f(){}function g(){}', 'const f=(function f(){});const g=(function g(){});'],
    ['export async function f() {}', 'export const f=(async function f() {});'],
  ])('%s', (code, expected) => {
    expect(bracket(code)).toBe(expected);
  });
  it.each([
    ['a getter', 'const o = { get size() { return 1; } };'],
    ['a method of a class', 'class A { take(a) { return a; } }'],
    ['the default', 'export default function f() {}'],
  ])('leaves %s alone', (_, code) => {
    expect(bracket(code)).toBe(code);
  });
  it('leaves what is declared within a function where it may be called before its line', () => {
    const code = 'const make = () => { return later(); function later() { return { n: (x) => x * 2 }; } };';
    const bracketed = bracket(code);
    expect(bracketed).toContain('function later() { return { n: ((x) => x * 2) }; }');
    expect(new Function(`${bracketed} return make().n(21);`)()).toBe(42);
  });
});

describe('modules that run at once', () => {
  it('are all there', () => {
    expect(EAGER.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
  it('keep their brackets when they are minified, and no other module gets any', async () => {
    const entry = join(ROOT, 'lib/engine/word-table.ts');
    const made = async (modules: readonly string[], entries?: RegExp) => {
      const [bundle] = (await build({ root: ROOT, configFile: false, logLevel: 'warn', plugins: [eagerPlugin(ROOT, modules, entries)], build: { write: false, lib: { entry, formats: ['iife'], name: 'made' } } })) as Rolldown.RolldownOutput[];
      return bundle!.output[0].code;
    };
    const count = async (modules: readonly string[], entries?: RegExp) => [...(await made(modules, entries)).matchAll(/=\(function|=\((?:\w+|\([\w,={}[\]]*\))=>/g)].length;
    // the bundle itself stands in one pair
    expect(await count([], /./)).toBe(1);
    expect(await count(['lib/engine/word-table.ts'], /./)).toBeGreaterThan(4);
    expect(await count(['lib/engine/word-table.ts']), 'in scripts of pages alone').toBe(1);
  });
});
