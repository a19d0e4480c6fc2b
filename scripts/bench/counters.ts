import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { createEngine } from '../../lib/engine/classify';
import { createSignals } from '../../lib/engine/context';
import type { Model } from '../../lib/engine/model';
import { prepare } from '../../lib/engine/prepare';
import { createScanner } from '../../lib/engine/scan';
import type { Tables } from '../../lib/engine/tables';
import { RULES } from '../../lib/rules/index';
import type { Counters } from './check';
import { tablesOf } from './contenders';
import { cardMaker, feedPage } from './feed';
import { itemOf } from './item';
import { makePhrases } from './synthetic';
import { postsOf, readCorpus } from './texts';

const read = (path: string) => new URL(`../../${path}`, import.meta.url);
const round = (value: number) => Number(value.toPrecision(4));
/** The same texts for ever, so that a rise is one of the code. */
const posts = () => postsOf(readCorpus([read('tests/corpus/written-a.jsonl').pathname]), 200);

/** Table loads a character and regular expressions a text. */
export function countEngineWork(): Counters {
  const texts = posts();
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  const judgement = prepare(RULES, JSON.parse(readFileSync(read('lib/engine/model.json'), 'utf8')) as Model);
  const engine = createEngine(judgement);
  const items = texts.map((text, i) => itemOf(text, i));
  return {
    'table loads a character, 1,000 plain phrases': round(countLoads(tablesOf(makePhrases(texts, 1_000)), texts) / chars),
    'table loads a character, 10,000 plain phrases': round(countLoads(tablesOf(makePhrases(texts, 10_000)), texts) / chars),
    'table loads a character, every rule of ours': round(countLoads(judgement.tables, texts) / chars),
    'cache lines of tables a post, twenty at a time, every rule of ours': round(countLines(judgement.tables, texts) / texts.length),
    'regular expressions run a text': round(countRegexes(() => items.forEach((item) => engine.classify(item))) / texts.length),
  };
}

/** Tables that say what is read of them: which array, and how many bytes from its beginning. */
function watch(tables: Tables, see: (name: string, offset: number) => void): Tables {
  return Object.fromEntries(Object.entries(tables).map(([name, one]) => [name, ArrayBuffer.isView(one) ? new Proxy(one as Int32Array, {
    get(target, place) {
      if (typeof place === 'string' && /^\d+$/.test(place)) see(name, Number(place) * target.BYTES_PER_ELEMENT);
      const value: unknown = Reflect.get(target, place, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) : one])) as unknown as Tables;
}
function countLoads(tables: Tables, texts: readonly string[]): number {
  let loads = 0;
  const scanner = createScanner(watch(tables, () => loads++));
  loads = 0;
  for (const text of texts) scanner.scan(text, 0, text.length, createSignals());
  return loads;
}

const LINE = 64;
/** Cache lines of tables that twenty posts touch, each once: between two batches of a feed they have left the processor's caches. */
function countLines(tables: Tables, texts: readonly string[]): number {
  const touched = new Set<string>();
  const scanner = createScanner(watch(tables, (name, offset) => touched.add(`${name} ${Math.floor(offset / LINE)}`)));
  let lines = 0;
  for (let at = 0; at < texts.length; at += BATCH) {
    touched.clear();
    for (const text of texts.slice(at, at + BATCH)) scanner.scan(text, 0, text.length, createSignals());
    lines += touched.size;
  }
  return lines;
}

function countRegexes(work: () => void): number {
  const exec = RegExp.prototype.exec;
  let runs = 0;
  RegExp.prototype.exec = function (text) {
    runs++;
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return runs;
}

const QUESTIONS = ['querySelector', 'querySelectorAll', 'matches', 'closest', 'getAttribute'] as const;
const BATCH = 20;

/** What a feed that grows by a batch asks of the page: of 20 new cards behind 20, and behind 200. */
export async function countDomWork(): Promise<Counters> {
  const { url } = feedPage(['']);
  const window = new Window({ url });
  const page = window as unknown as typeof globalThis;
  for (const name of ['Element', 'Node', 'CharacterData', 'HTMLElement', 'HTMLAnchorElement', 'Document', 'DocumentFragment', 'ShadowRoot', 'MutationObserver', 'window', 'document', 'location', 'Text', 'NodeFilter', 'getComputedStyle', 'HTMLInputElement', 'HTMLTimeElement', 'HTMLImageElement', 'SVGElement'] as const)
    if (name in page) Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: page[name as 'window'] });
  let asked = 0;
  let inside = 0;
  const count = (owner: object, name: string) => {
    const real = Object.getOwnPropertyDescriptor(owner, name);
    if (typeof real?.value !== 'function') return;
    const run = real.value as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, name, { ...real, value(this: unknown, ...given: unknown[]) {
      // What the imitated page asks itself to answer is none of ours.
      if (inside === 0) asked++;
      inside++;
      try {
        return run.apply(this, given);
      } finally {
        inside--;
      }
    } });
  };
  for (const name of QUESTIONS) count(page.Element.prototype, name);
  for (const name of ['querySelector', 'querySelectorAll']) count(page.Document.prototype, name);
  const { linkedin } = await import('../../lib/networks/linkedin');
  const { createScan } = await import('../../lib/page/scan');
  const { createHealth } = await import('../../lib/page/health');
  const texts = posts();
  const { document } = page;
  const scan = createScan(linkedin, createHealth('linkedin'));
  const card = cardMaker(texts);
  document.body.innerHTML = '<main id="workspace"><div data-testid="mainFeed" role="list"></div></main>';
  const list = document.querySelector('[data-testid="mainFeed"]')!;
  let made = 0;
  const grow = () => {
    const fresh = Array.from({ length: BATCH }, () => {
      const box = document.createElement('div');
      box.innerHTML = card(made++);
      list.append(box.firstElementChild!);
      return list.lastElementChild!;
    });
    asked = 0;
    const roots = scan.rootsOf({ fresh: new Set(fresh), inside: new Set([list]) });
    const results = [...roots].map((root) => scan.read(root, { url: new URL(url) }));
    return { roots: roots.size, read: results.filter((one) => one !== undefined).length, asked };
  };
  const early = grow();
  while (made < 200) grow();
  const late = grow();
  await window.happyDOM.close();
  if (early.read !== BATCH || late.read !== BATCH) throw new Error(`expected ${BATCH} cards to be read in a batch, found ${early.read} and ${late.read}`);
  return { 'cards visited for a batch of 20 behind 200': late.roots, 'questions to the page a card, behind 20': round(early.asked / BATCH), 'questions to the page a card, behind 200': round(late.asked / BATCH) };
}
