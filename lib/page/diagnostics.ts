import type { CodeWords } from '../core/code-words';
import type { FrameState } from '../messages/protocol';
import { ADAPTERS_OF } from '../networks/adapters-of';
import type { Network } from '../networks/define-network';
import { attribute, closest, findAll, firstChild, isElement, nextSibling, parentElement, tag } from '../networks/dom';
import { createStructure, GAP, type Structure } from '../networks/structure';
import type { Health } from './health';

export interface DiagnosticsParts {
  readonly network: Network;
  readonly state: FrameState;
  readonly health: Health;
  readonly trees: readonly (Document | ShadowRoot)[];
  /** What may be said; everything else is left out. */
  readonly words: CodeWords;
}

/** Attributes that are code on the networks we read. Their values are kept word of code by word of code. */
const CODE = ['data-testid', 'componentkey', 'data-view-name', 'data-ad-rendering-role', 'data-pagelet', 'data-test-id', 'data-scope', 'data-sdui-screen'] as const;
/** Attributes of which only their being there is told. */
const PRESENT = ['aria-posinset', 'aria-describedby', 'aria-labelledby', 'data-urn', 'data-event-urn', 'data-view-tracking-scope', 'dir', 'lang', 'tabindex', 'href'] as const;
const MOST_ELEMENTS = 20_000;
const MOST_KINDS = 60;
const MOST_LINES = 160;
const DEEPEST = 24;

/**
 * The page's structure in a form that may be shown to others: tags, roles, test ids and component keys with
 * their counts, and the outline of one card. No text, no name, no address, no id of the page is in it;
 * whatever is not a known word of code is left out.
 */
export function describeStructure({ network, state, health, trees, words }: DiagnosticsParts): string {
  const structure = createStructure(words);
  const lines = [`Unbadger diagnostics: structure only, no word of the page`, `adapters ${ADAPTERS_OF}, network ${network.id}, state ${state}`];
  for (const { layout, found, read, missed, strategies, fields } of health.report()) {
    lines.push(`layout ${layout}: found ${found}, read ${read}, missed ${JSON.stringify(missed)}, strategies ${JSON.stringify(strategies)}, fields ${JSON.stringify(fields ?? {})}`);
  }
  for (const { layout, sign } of health.warnings()) lines.push(`warning ${layout}: ${sign}`);
  for (const [code, count] of Object.entries(health.errors())) lines.push(`error ${code}: ${count}`);
  trees.forEach((tree, index) => {
    lines.push('', index === 0 ? 'document' : `shadow root ${index}`, ...countStructure(tree, network, structure));
    const sample = sampleOf(tree, network);
    if (sample) lines.push('outline of one card', ...outline(sample, structure));
  });
  return lines.join('\n');
}

function countStructure(tree: Document | ShadowRoot, network: Network, { structureOf, structureOfRole, structureOfTag }: Structure): string[] {
  const kinds = new Map<string, Map<string, number>>();
  const count = (kind: string, value: string) => {
    const own = kinds.get(kind) ?? new Map<string, number>();
    kinds.set(kind, own.set(value, (own.get(value) ?? 0) + 1));
  };
  const all = findAll(tree, '*', MOST_ELEMENTS);
  for (const element of all) {
    count('tag', structureOfTag(tag(element)));
    const role = attribute(element, 'role');
    if (role) count('role', structureOfRole(role));
    for (const name of CODE) {
      const value = attribute(element, name);
      if (value) count(name, structureOf(value));
    }
    const id = tag(element) === 'svg' ? attribute(element, 'id') : undefined;
    if (id) count('svg id', structureOf(id));
  }
  const roots = network.layouts.map(({ id, roots: selector }) => `roots of ${id}: ${findAll(tree, selector, Infinity).length}`);
  return [`elements: ${all.length}`, ...roots, ...[...kinds].map(([kind, values]) => `${kind}: ${mostOf(values)}`)];
}
function mostOf(values: ReadonlyMap<string, number>): string {
  const sorted = [...values].filter(([value]) => value !== GAP).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, MOST_KINDS).map(([value, times]) => `${value} ${times}`).join(', ') || 'none';
}

/** The first element that looks like a card, else what holds the first long text. */
function sampleOf(tree: Document | ShadowRoot, network: Network): Element | undefined {
  const known = findAll(tree, network.layouts.map(({ roots }) => roots).join(','))[0];
  if (known) return known;
  const block = findAll(tree, '[dir="auto"], p', 400).find((one) => (one.textContent ?? '').length > 120);
  let card = block;
  for (let up = 0; card && up < 8; up++) {
    const above = parentElement(card);
    if (!above || closest(above, 'body') === above || tag(above) === 'main') break;
    card = above;
  }
  return card;
}

function outline(root: Element, structure: Structure): string[] {
  const lines: string[] = [];
  let node: Node | null = root;
  let depth = 0;
  while (node && lines.length < MOST_LINES) {
    if (isElement(node)) lines.push(`${' '.repeat(depth)}${describeElement(node, structure)}`);
    const inside: Node | null = depth < DEEPEST && isElement(node) && tag(node) !== 'svg' ? firstChild(node) : null;
    if (inside) {
      node = inside;
      depth++;
      continue;
    }
    while (node && node !== root && !nextSibling(node)) {
      node = parentElement(node) ?? null;
      depth--;
    }
    node = !node || node === root ? null : nextSibling(node);
  }
  return lines;
}
function describeElement(element: Element, { structureOf, structureOfRole, structureOfTag }: Structure): string {
  const role = attribute(element, 'role');
  const code = CODE.flatMap((name) => {
    const value = attribute(element, name);
    return value ? [`[${name}=${structureOf(value)}]`] : [];
  });
  const present = PRESENT.filter((name) => attribute(element, name) !== undefined).map((name) => `[${name}]`);
  return [structureOfTag(tag(element)), role ? `[role=${structureOfRole(role)}]` : '', ...code, ...present].join('');
}
