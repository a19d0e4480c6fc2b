/** One way to match of a selector list: what is asked of the page for it, and how an answer is checked. */
export interface SelectorPart {
  /** The number of its hook: 0 and up, the same for the same hook. */
  readonly number: number;
  /** The simplest selector that finds all candidates: browsers answer those from an index, lists one element at a time. */
  readonly hook: string;
  /** The attribute that the hook asks for, if it does. */
  readonly of?: string;
  /** True where it also says something of what stands around a match. */
  readonly around: boolean;
  /** The whole of this way, for the browser to check a candidate with; absent where `tests` say it all. */
  readonly whole?: string;
  readonly tests: readonly AttributeTest[];
}
export interface AttributeTest {
  readonly name: string;
  readonly how: '=' | '^=' | '$=' | '*=';
  readonly value: string;
}

const COMPOUND = /^([a-z][\w-]*)?((?:\.[\w-]+|\[[\w-]+(?:[\^$*]?="[^"]*")?\])*)$/;
/** Their values match in any case, so the browser decides. */
const ANY_CASE = new Set(['dir', 'lang', 'type', 'rel', 'media', 'method']);
/** What is remembered so: classes, and attributes that are none of HTML's own (not `aria-label`, not `href`; Chromium 2026-11). */
const INDEXED = /^(?:\.|\[(?:data-|componentkey))/;
const parsed = new Map<string, SelectorParts>();
const hooks = new Map<string, number>();
const numberOf = (hook: string): number => {
  const known = hooks.get(hook) ?? hooks.size;
  hooks.set(hook, known);
  return known;
};

/** All ways of a selector list. */
export interface SelectorParts {
  /** 0 and up, in the order in which selectors were first asked for. */
  readonly number: number;
  /** Undefined when one of them cannot be asked in parts. */
  readonly parts?: readonly SelectorPart[];
  /** True where one of them says something of what stands around a match. */
  readonly around: boolean;
  /** True where browsers answer all hooks in next to no time: they keep in mind below which elements there is none. */
  readonly quick: boolean;
  /** Where all ways have one hook, the list as one selector: of a list browsers ask every element, of one they look where its attribute is. */
  readonly asOne?: string;
}

/** The ways of a selector list. Each selector is taken apart once. */
export function partsOf(selector: string): SelectorParts {
  let known = parsed.get(selector);
  if (!known) {
    const parts = split(selector, /,/).flatMap((one) => toPart(one.trim()) ?? []);
    const isWhole = parts.length === split(selector, /,/).length;
    const isOne = isWhole && parts.every(({ number }) => number === parts[0]!.number);
    known = { number: parsed.size, ...(isWhole && { parts }), around: parts.some(({ around }) => around), quick: parts.every(({ hook }) => INDEXED.test(hook)), ...(isOne && { asOne: parts.length > 1 ? `:is(${selector})` : selector }) };
    parsed.set(selector, known);
  }
  return known;
}

function toPart(whole: string): SelectorPart | undefined {
  const steps = split(whole, /[\s>+~]/).filter(Boolean);
  const last = split(steps.at(-1) ?? '', /:/)[0]!;
  const [, tag = '', rest = ''] = COMPOUND.exec(last) ?? [];
  const classes = rest.replace(/\[[^\][]*\]/g, '').match(/\.[\w-]+/g) ?? [];
  const attributes = [...rest.matchAll(/\[([\w-]+)(?:([\^$*]?=)"([^"]*)")?\]/g)];
  // A role is on half of all elements.
  const telling = attributes.find(([, name]) => name !== 'role') ?? attributes[0];
  const hook = classes[0] ?? (telling ? `${tag}[${telling[1]}]` : tag);
  if (!hook || whole.includes(':scope')) return undefined;
  const isSimple = steps.length === 1 && last === whole && classes.length + (classes.length && (attributes.length || tag ? 1 : 0)) < 2 && attributes.every(([, name, how]) => !how || !ANY_CASE.has(name!));
  const tests = attributes.flatMap(([, name, how, value]) => (how ? [{ name: name!, how: how as AttributeTest['how'], value: value! }] : name === telling?.[1] ? [] : [{ name: name!, how: '*=' as const, value: '' }]));
  return { number: numberOf(hook), hook, ...(hook.includes('[') && { of: telling![1] }), around: steps.length > 1, tests: isSimple ? tests : [], ...(!isSimple && { whole }) };
}
/** Splits at what stands outside brackets. */
function split(text: string, at: RegExp): string[] {
  const pieces = [''];
  let depth = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted) depth += /[[(]/.test(sign) ? 1 : /[\])]/.test(sign) ? -1 : 0;
    if (depth === 0 && !quoted && at.test(sign)) pieces.push('');
    else pieces[pieces.length - 1] += sign;
  }
  return pieces;
}

/** True when an attribute reads as asked. An empty value is found by nothing but presence, as in browsers. */
export function passes(value: string | null | undefined, { how, value: wanted }: AttributeTest): boolean {
  if (value == null) return false;
  if (how === '=') return value === wanted;
  if (wanted === '') return how === '*=';
  return how === '^=' ? value.startsWith(wanted) : how === '$=' ? value.endsWith(wanted) : value.includes(wanted);
}
