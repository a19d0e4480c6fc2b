/**
 * Fixture pairs `tests/networks/<id>/<surface>-<layout>.html` + `.json` and the proof that an adapter reads
 * them exactly and survives a redesign. A test file is three lines:
 *
 *   // @vitest-environment happy-dom
 *   import { describeFixtures } from '../harness';
 *   describeFixtures(linkedin);
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/core/item';
import type { Miss, Network } from '../../lib/networks/define-network';
import { readAt } from '../../lib/networks/read-at';
import { shadowRootsIn } from '../../lib/networks/shadow-roots';
import { compareItems, differences } from './compare';
import { anchorsOf, MUTATIONS, removeAnchor } from './mutations';

export interface Fixture {
  readonly name: string;
  readonly html: string;
  /** The address at which the page is shown. */
  readonly url: string;
  /** Items in reading order. Only the fields given are asserted; `null` asserts that a field is absent. */
  readonly items: readonly Record<string, unknown>[];
  /** How often each named field is missing, e.g. `{ "author": 1 }`. */
  readonly misses?: Readonly<Record<string, number>>;
  /**
   * Fields that a mutation may lose, e.g. `{ "rename-classes": ["*"] }`. A field may never be wrong; for
   * `remove-anchor` a field named here may be a part of what it was (a message without its subject line).
   */
  readonly loses?: Readonly<Record<string, readonly string[]>>;
}
export interface PageReading {
  readonly items: Item[];
  readonly misses: Miss[];
}

/** The fixture pairs of a network, by name. */
export function loadFixtures(id: string): Fixture[] {
  const folder = join(import.meta.dirname, id);
  const names = readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => file.slice(0, -5)).sort();
  return names.map((name) => {
    const { url, items, misses, loses } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Fixture;
    return { name, html: readFileSync(join(folder, `${name}.html`), 'utf8'), url, items, misses, loses };
  });
}

const parsed = new Map<string, { readonly title: string; readonly attributes: readonly (readonly [string, string])[]; readonly content: HTMLTemplateElement }>();

/** Shows `html` in the test's document, declarative shadow roots included. Parsed once, cloned every time. */
export function show(html: string): Document {
  const known = parsed.get(html) ?? parse(html);
  parsed.set(html, known);
  document.head.innerHTML = known.title;
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
  for (const [name, value] of known.attributes) document.body.setAttribute(name, value);
  document.body.replaceChildren(document.importNode(known.content.content, true));
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement!;
    host.attachShadow({ mode: 'open' }).append(document.importNode(template.content, true));
    template.remove();
  }
  return document;
}
function parse(html: string) {
  const body = /<body([^>]*)>([\s\S]*)<\/body>/i.exec(html);
  const content = document.createElement('template');
  content.innerHTML = body?.[2] ?? html;
  const attributes = [...(body?.[1] ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!] as const);
  return { title: /<head[^>]*>([\s\S]*)<\/head>/i.exec(html)?.[1] ?? '', attributes, content };
}

/** Reads a page the way the page runtime does: first layout that owns an element, each key once. */
export function readPage(network: Network, page: Document, url: URL): PageReading {
  const items = new Map<string, Item>();
  const misses: Miss[] = [];
  const union = network.layouts.map((layout) => layout.roots).join(', ');
  for (const tree of [page, ...shadowRootsIn(page, network.shadowHosts)]) {
    for (const root of tree.querySelectorAll(union)) {
      const { result } = readAt(network, root, { url }) ?? {};
      if (!result) continue;
      if (!result.ok) misses.push(result);
      else if (!items.has(result.item.key)) items.set(result.item.key, result.item);
    }
  }
  return { items: [...items.values()], misses };
}

/** Everything in CI and with FIXTURES=all; otherwise a part that is always the same, so that the tests stay quick. */
const ALL = !!process.env.CI || process.env.FIXTURES === 'all';
const MOST_ANCHORS = 4;
function sample<T>(all: readonly T[], name: string): readonly T[] {
  if (ALL || all.length <= MOST_ANCHORS) return all;
  const step = all.length / MOST_ANCHORS;
  const start = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % Math.ceil(step);
  return Array.from({ length: MOST_ANCHORS }, (_, i) => all[Math.floor(start + i * step) % all.length]!);
}

/**
 * Registers the tests of the fixture pairs of a network: exact reading, then every mutation. `only` splits a
 * network over several files, which run side by side.
 */
export function describeFixtures(network: Network, only = /./): void {
  for (const fixture of loadFixtures(network.id).filter(({ name }) => only.test(name))) {
    const url = new URL(fixture.url);
    const read = () => readPage(network, show(fixture.html), url);
    let unchanged: readonly Item[] | undefined;
    const itemsBefore = () => (unchanged ??= read().items);
    const readMutated = (mutate: (page: Document) => void) => {
      const page = show(fixture.html);
      for (const tree of [page, ...shadowRootsIn(page, network.shadowHosts)]) mutate(tree as Document);
      return readPage(network, page, url);
    };
    describe(`${network.name}: ${fixture.name}`, () => {
      it('reads every item exactly and nothing else', () => {
        const { items, misses } = read();
        expect(items.flatMap((item, i) => differences(fixture.items[i] ?? { surplus: true }, item, `items[${i}]`)).join('\n')).toBe('');
        expect(items.length).toBe(fixture.items.length);
        const counted: Record<string, number> = {};
        for (const miss of misses) counted[miss.missing] = (counted[miss.missing] ?? 0) + 1;
        expect(counted).toEqual(fixture.misses ?? {});
      });
      for (const [name, mutate] of Object.entries(MUTATIONS)) {
        it(`reads the same after ${name}`, () => {
          const { wrong, lost } = compareItems(itemsBefore(), readMutated(mutate).items, name === 'wrap-nodes');
          expect(wrong.join('\n'), 'a field may be missing, never wrong').toBe('');
          const allowed = new Set(fixture.loses?.[name] ?? []);
          expect(allowed.has('*') ? [] : lost.filter((field) => !allowed.has(field))).toEqual([]);
        });
      }
      it('never reads a wrong field when one anchor is gone', () => {
        const before = itemsBefore();
        const page = show(fixture.html);
        const trees = [page, ...shadowRootsIn(page, network.shadowHosts)];
        for (const anchor of sample(trees.flatMap((tree) => anchorsOf(tree as Document)), fixture.name)) {
          const allowed = fixture.loses?.['remove-anchor'] ?? [];
          const wrong = compareItems(before, readMutated((tree) => removeAnchor(tree, anchor)).items, false).wrong.filter((line) => !allowed.some((field) => line.startsWith(`${field}:`)));
          expect(wrong.join('\n'), `without ${anchor.name}="${anchor.value}"`).toBe('');
        }
      });
    });
  }
}
