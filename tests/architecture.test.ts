import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
/** Which rooms a room may open; its own files always. Arrows point down only. See docs/architecture.md. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: ['core'],
  platform: ['core'],
  rules: ['core', 'text'],
  engine: ['core', 'text', 'rules'],
  networks: ['core'],
  actions: ['core'],
  messages: ['core', 'platform'],
  store: ['core', 'text', 'platform'],
  portable: ['core'],
  notices: ['core'],
  page: ['core', 'text', 'rules', 'engine', 'networks', 'actions', 'messages', 'platform'],
  components: ['core', 'messages', 'rules', 'networks', 'actions', 'notices'],
  entrypoints: ['core', 'text', 'rules', 'engine', 'networks', 'actions', 'messages', 'platform', 'page', 'store', 'portable', 'notices', 'components'],
};
/** From the matrix of doors: what a room may take from another besides types. */
const TYPES_ONLY: readonly (readonly [from: string, to: string])[] = [['engine', 'rules']];
const MOST_LINES = 250;
const DATA_FILES = /\/(words\/[a-z]{2}|index)\.ts$|\.d\.ts$/;
const VAGUE_NAMES = /(^|\/)(utils?|helpers?|common|shared|types|misc)(\.tsx?|\/)/;

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) => walk(join(ROOT, folder))).filter((file) => /\.tsx?$/.test(file));
const named = files.map((file) => [relative(ROOT, file), file] as const);

describe('the rooms of the house', () => {
  it.each(named)('%s opens only the doors of its room', (name, file) => {
    const room = roomOf(file);
    const wrong = importsOf(file)
      .filter(({ path }) => path.startsWith('.'))
      .map(({ path, typeOnly }) => ({ to: roomOf(resolve(dirname(file), path)), path, typeOnly }))
      .filter(({ to, typeOnly }) => to !== room && !(DOORS[room]?.includes(to) && (typeOnly || to !== 'rules' || !TYPES_ONLY.some(([a, b]) => a === room && b === to) || isRuleVocabulary(file))))
      .map(({ path, to }) => `${path} (room ${to})`);
    expect(wrong, `${name} is in room "${room}", which may open ${DOORS[room]?.join(', ') || 'nothing'}. Move the code, or turn the dependency round.`).toEqual([]);
  });

  it('has no import cycles', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file).filter(({ path, typeOnly }) => path.startsWith('.') && !typeOnly).map(({ path }) => resolveFile(resolve(dirname(file), path))).filter((to) => to !== undefined)]));
    expect(findCycle(graph)?.map((file) => relative(ROOT, file)) ?? []).toEqual([]);
  });

  it('opens the store in the background alone', () => {
    const openers = named.filter(([name, file]) => !name.startsWith('lib/store/') && importsOf(file).some(({ path }) => path.includes('/store/'))).map(([name]) => name);
    expect(openers).toEqual(['entrypoints/background.ts']);
  });

  it('says `browser` and `chrome` in the platform room alone', () => {
    const speakers = named.filter(([name, file]) => !name.startsWith('lib/platform/') && !name.startsWith('entrypoints/') && /(?<![\w.'"`/-])(browser|chrome)\.[a-z]|webextension-polyfill/.test(withoutComments(file))).map(([name]) => name);
    expect(speakers).toEqual([]);
  });
});

describe('files', () => {
  it.each(named)('%s has a kebab-case name that says what it is', (name) => {
    expect(name).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*\/)+[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/);
    expect(VAGUE_NAMES.test(name), 'name the thing, not the drawer').toBe(false);
  });
  it.each(named.filter(([, file]) => !DATA_FILES.test(file)))('%s is short enough to read', (_, file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });
  it.each(named.filter(([name]) => /^entrypoints\/.*\.tsx?$/.test(name)))('%s is wiring only', (_, file) => {
    expect(readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() && !/^\s*(\/\/|\*|\/\*)/.test(line)).length).toBeLessThanOrEqual(32);
  });
});

describe('judgement is pure', () => {
  const FORBIDDEN = /\b(document|window|localStorage|indexedDB|fetch|XMLHttpRequest|Date\.now|new Date|Math\.random|performance\.|console\.|async |await )\b/;
  it.each(named.filter(([name]) => /^lib\/(engine|rules|text)\//.test(name)))('%s uses no page, clock, chance, network or console', (_, file) => {
    expect(FORBIDDEN.exec(withoutComments(file).replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, '""').replace(/\/(?:\\.|[^/\n\\])+\/[gimsuy]*/g, '//'))?.[0]).toBeUndefined();
  });
});

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}
function roomOf(file: string): string {
  const [top, second] = relative(ROOT, file).split('/');
  return top === 'lib' ? second! : top!;
}
function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
function importsOf(file: string): { path: string; typeOnly: boolean }[] {
  return [...withoutComments(file).matchAll(/(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/g)].map((match) => ({ path: match[2]!, typeOnly: match[1] !== undefined || /^(?:import|export)\s*\{\s*(type\s+\w+\s*,?\s*)+\}/.test(match[0]) }));
}
/** The compiler needs the list of rule languages, the engine the names of what rules say together: vocabulary, not rules. */
function isRuleVocabulary(file: string): boolean {
  return importsOf(file).filter(({ path, typeOnly }) => !typeOnly && path.includes('/rules/')).every(({ path }) => /\/rules\/(define-rule|combinations)$/.test(path));
}
function resolveFile(path: string): string | undefined {
  return [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((candidate) => files.includes(candidate));
}
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    if (state.get(file) === 'done') return undefined;
    if (state.get(file) === 'open') return [...path.slice(path.indexOf(file)), file];
    state.set(file, 'open');
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    state.set(file, 'done');
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return undefined;
}
