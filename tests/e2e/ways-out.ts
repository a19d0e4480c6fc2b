import { parse } from 'acorn';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
/** Names that open a way to the network, to code from strings, or to the page. */
const GLOBALS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'Image', 'Audio', 'Worker', 'SharedWorker', 'importScripts', 'eval', 'Function', 'postMessage', 'write', 'writeln'];
const METHODS = ['sendBeacon', 'dispatchEvent', 'postMessage', 'insertAdjacentHTML', 'setHTMLUnsafe'];
const FIELDS = ['innerHTML', 'outerHTML', 'srcdoc', 'src'];
const ELEMENTS = ['script', 'img', 'iframe', 'link', 'object', 'embed', 'video', 'audio', 'source', 'form'];
const ROOTS = ['window', 'globalThis', 'self', 'document', 'navigator'];

/** Every way out that a script holds, by what it is; read from its syntax, so that no spelling of it hides. */
export function findWaysOut(code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown, parent?: Node, field?: string): void => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, parent, field));
    if (typeof node !== 'object' || node === null || typeof (node as Node).type !== 'string') return;
    const one = node as Node;
    const what = wayOut(one, parent, field);
    if (what) found.push(what);
    for (const [name, value] of Object.entries(one)) if (name !== 'type') visit(value, one, name);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return [...new Set(found)];
}

function wayOut(node: Node, parent?: Node, field?: string): string | undefined {
  if (node.type === 'ImportExpression') return 'import()';
  if (node.type === 'Identifier' && GLOBALS.includes(String(node.name)) && isUse(parent, field)) return String(node.name);
  // A script's own message channel wakes the script itself; nothing goes with the message, so nothing can leave.
  const isWake = parent?.type === 'CallExpression' && field === 'callee' && (parent.arguments as Node[]).every(({ value }) => value === null) && nameOf(node) === 'postMessage';
  if (node.type === 'MemberExpression' && !isWake) return memberOf(node);
  if (node.type === 'AssignmentExpression') {
    const name = nameOf(node.left as Node);
    return name && FIELDS.includes(name) ? `${name} =` : undefined;
  }
  if (node.type === 'CallExpression' && ['createElement', 'createElementNS'].includes(nameOf(node.callee as Node) ?? '')) {
    const tag = (node.arguments as Node[]).map(({ value }) => value).find((value) => ELEMENTS.includes(String(value)));
    return tag === undefined ? undefined : `createElement(${String(tag)})`;
  }
  return undefined;
}
/** A field's or a method's own name is no use of the global of that name. */
function isUse(parent?: Node, field?: string): boolean {
  if (parent?.type === 'MemberExpression' && field === 'property' && !parent.computed) return false;
  return !((parent?.type === 'Property' || parent?.type === 'PropertyDefinition' || parent?.type === 'MethodDefinition') && field === 'key' && !parent.computed && !parent.shorthand);
}
function memberOf(node: Node): string | undefined {
  const name = nameOf(node);
  if (!name) return undefined;
  if (METHODS.includes(name)) return `.${name}`;
  const root = (node.object as Node).type === 'Identifier' ? String((node.object as Node).name) : '';
  return ROOTS.includes(root) && GLOBALS.includes(name) ? `${root}.${name}` : undefined;
}
/** The name of a member, also when it is written as a string. */
function nameOf({ type, property, computed }: Node): string | undefined {
  if (type !== 'MemberExpression') return undefined;
  const key = property as Node;
  if (!computed) return String(key.name);
  return key.type === 'Literal' ? String(key.value) : key.type === 'TemplateLiteral' && (key.quasis as { value: { cooked: string } }[]).length === 1 ? (key.quasis as { value: { cooked: string } }[])[0]!.value.cooked : undefined;
}
