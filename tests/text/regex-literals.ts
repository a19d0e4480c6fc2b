import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every regular expression that is written in these folders, by file. */
export function findRegexes(folders: readonly string[]): readonly { readonly file: string; readonly source: string; readonly flags: string }[] {
  const found = new Map<string, { file: string; source: string; flags: string }>();
  for (const path of folders.flatMap((folder) => walk(join(ROOT, folder)))) {
    const { code } = transformSync(readFileSync(path, 'utf8'), { loader: path.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic', format: 'esm', target: 'esnext' });
    const file = relative(ROOT, path);
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (typeof node !== 'object' || node === null || node instanceof RegExp) return;
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex) found.set(`${file} /${regex.pattern}/${regex.flags}`, { file, source: regex.pattern, flags: regex.flags });
      Object.values(node).forEach(visit);
    };
    visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  }
  return [...found.values()];
}

/** Files of these folders that build regular expressions from strings. */
export function findBuilders(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder))).filter((path) => /\bRegExp\(/.test(readFileSync(path, 'utf8'))).map((path) => relative(ROOT, path));
}

/**
 * Strings of `length` characters that a careless expression stumbles over: runs of what it repeats, made of
 * its own letters and of what every text holds, each once to its end and once broken off at the last moment.
 */
export function attacksOn(source: string, length: number): readonly string[] {
  const words = source.replace(/\\[a-zA-Z]|\\u\{?[\da-f]+\}?|\{\d+,?\d*\}|[\\^$()[\]?*+|{}]/g, ' ').split(' ').filter(Boolean).slice(0, 12);
  const own = [...new Set([...words, ...words.map((word) => word.at(-1)!), words.join('')])].filter(Boolean);
  const common = [' ', '\t', '\n', '.', '/', '-', '!', '·', '0', '00,', 'a', 'A ', 'a.', 'a b ', 'a@', '1.', '(', '[', '{', '<', '%A', 'http://', 'www.', '?a=', '\u202e', 'ü', ' • x', '#a ', '"', 'é'];
  const starts = [...new Set(['', words[0] ?? '', words.slice(0, 2).join('')])];
  return [...own, ...common].flatMap((atom) => (source.startsWith('^') ? starts : ['']).map((start) => `${start}${atom.repeat(Math.ceil(length / atom.length)).slice(0, length - start.length - 2)}\u0000${atom.at(0)}`));
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? walk(path) : /\.tsx?$/.test(path) && !/\.d\.ts$/.test(path) ? [path] : [];
  });
}
