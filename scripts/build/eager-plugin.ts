import { relative } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/**
 * What runs for the first text of a page: nearly all of it, so that compiling it when the script comes is no waste.
 * Modules of which much may never run are not named: their functions would be compiled for nothing.
 */
export const EAGER = [
  'lib/core/base64.ts',
  'lib/engine/automaton.ts',
  'lib/engine/encode.ts',
  'lib/engine/odd-words.ts',
  'lib/engine/rare-words.ts',
  'lib/engine/scan.ts',
  'lib/engine/separators.ts',
  'lib/engine/units.ts',
  'lib/engine/word-table.ts',
  'lib/text/hash.ts',
  'lib/text/letters.ts',
] as const;

/** The worker is started anew all day and reads no text when it wakes: there the same would only delay it. */
const SCRIPTS_OF_PAGES = /[\\/]page-\w+\.ts/;

/**
 * Has browsers compile the functions of some modules together with the scripts of pages. Else each is read twice, once to
 * see where it ends and again when it is first called, which is while a page waits for its first posts. Browsers take
 * brackets around a function for a sign that it is called soon; the minifier keeps them.
 */
export function eagerPlugin(root: string, modules: readonly string[] = EAGER, entries = SCRIPTS_OF_PAGES): Plugin {
  let isWanted = false;
  return {
    name: 'unbadger-eager',
    configResolved({ build }) {
      isWanted = entries.test(JSON.stringify([build.lib && build.lib.entry, build.rolldownOptions.input]));
    },
    transform: {
      order: 'post',
      handler(code, id) {
        return isWanted && modules.includes(normalizePath(relative(root, id))) ? { code: bracketFunctions(code, (text) => this.parse(text)), map: null } : undefined;
      },
    },
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
/** What is put in at a place of the code, instead of so many characters of it. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/**
 * Puts brackets around every function of a module. Methods of object literals become functions; functions declared at the
 * top become constants of the same name, so what a module calls while it is loaded must stand above the call.
 */
export function bracketFunctions(code: string, parse: (code: string) => unknown): string {
  const edits: Edit[] = [];
  const put = (at: number, text: string, length = 0) => void edits.push({ at, length, text });
  const visit = (node: Node, parent: Node): void => {
    for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node);
    if (node.type === 'FunctionDeclaration' && (parent.type === 'Program' || parent.type === 'ExportNamedDeclaration')) {
      put(node.start, `const ${(node.id as { name: string }).name}=(`);
      put(node.end, ');');
    } else if (node.type === 'ArrowFunctionExpression' || (node.type === 'FunctionExpression' && parent.type !== 'MethodDefinition' && parent.kind !== 'get' && parent.kind !== 'set')) {
      const key = parent.key as Node | undefined;
      const name = key && (parent.computed === true ? `[${code.slice(key.start, key.end)}]` : code.slice(key.start, key.end));
      if (parent.method !== true) put(node.start, '(');
      else put(parent.start, `${name}:(${node.async === true ? 'async ' : ''}function${node.generator === true ? '*' : ''}`, node.start - parent.start);
      put(node.end, ')');
    }
  };
  const program = parse(code) as Node;
  visit(program, program);
  // What ends at a place was visited before what begins there, and stays before it.
  edits.sort((a, b) => a.at - b.at);
  let done = '';
  let at = 0;
  for (const edit of edits) {
    done += code.slice(at, edit.at) + edit.text;
    at = edit.at + edit.length;
  }
  return done + code.slice(at);
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
