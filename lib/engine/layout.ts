import type { Continuation, SettledSlots } from './slots';
import { FIRST_WORD_TOKEN, SAYS_CONTINUATION, SAYS_FEATURE, SAYS_LIST, SAYS_SLOT, type Tables } from './tables';
import { numberStates, placeEdges, type States, type Trie } from './trie';
import { hashTable, type Vocabulary } from './vocabulary';

/** Phrases as a trie and what is to be said at its nodes. */
export interface Plan extends SettledSlots {
  readonly features: number;
  readonly words: Vocabulary;
  readonly trie: Trie;
  /** Features by node, of phrases that end there without a gap. */
  readonly finals: readonly (ReadonlySet<number> | undefined)[];
}
/** What of the tables has no empty places, and is shipped as it is. */
type Unfilled = 'features' | 'fail' | 'base' | 'says' | 'sayings' | 'lists' | 'continuations' | 'gateStart' | 'gates' | 'gateWords' | 'firstUnion' | 'memberStart' | 'members';
/** The tables before their empty places: what is shipped. */
export interface Layout extends Pick<Tables, Unfilled> {
  readonly hashes: Int32Array;
  readonly stemHashes: Int32Array;
  readonly stemBeginnings: Uint16Array;
  readonly tokens: number;
  readonly childCounts: Uint16Array;
  readonly childTokens: Uint16Array;
  /** One bit per edge: 1 when its end leads on. */
  readonly leadsOn: Uint8Array;
  readonly edgeSize: number;
}

/** Tables of a plan. */
export function buildTables(plan: Plan): Tables {
  return fillTables(layOut(plan));
}

/** A plan as flat arrays. */
export function layOut(plan: Plan): Layout {
  const { words, trie, firstUnion, unions, gatesBySlot } = plan;
  const states = numberStates(trie);
  const { base, size } = placeEdges(states.childCounts, states.childTokens, words.count);
  const { says, sayings, lists, continuations, gateWords } = writeLists(plan, states);
  const [gateStart, gates] = rows([[], ...gatesBySlot]);
  const [memberStart, members] = rows(unions);
  return {
    features: plan.features, hashes: words.hashes, stemHashes: words.stemHashes, stemBeginnings: words.stemBeginnings, tokens: words.count,
    childCounts: states.childCounts, childTokens: states.childTokens, leadsOn: states.leadsOn, fail: states.fail,
    base: size <= 65_536 ? Uint16Array.from(base) : base, edgeSize: size, says, sayings, lists, continuations, gateStart, gates, gateWords, firstUnion, memberStart, members,
  };
}

/** Puts everything where the scan looks for it. Runs in every tab: loops over plain arrays and nothing else. */
export function fillTables(layout: Layout): Tables {
  const { features, hashes, stemHashes, stemBeginnings, childCounts, childTokens, leadsOn, fail, base, says, sayings, lists, continuations, gateStart, gates, gateWords, firstUnion, memberStart, members } = layout;
  const words = hashTable(hashes, FIRST_WORD_TOKEN);
  const stems = hashTable(stemHashes, FIRST_WORD_TOKEN + hashes.length);
  const prefixBits = new Uint32Array(1_024);
  for (let i = 0; i < stemBeginnings.length; i++) prefixBits[stemBeginnings[i]! >>> 5]! |= 1 << (stemBeginnings[i]! & 31);
  const rootNext = new Uint16Array(layout.tokens);
  const edges = new Int32Array(layout.edgeSize);
  const depth = new Uint8Array(fail.length);
  const mask = edges.length - 1;
  let inner = 1;
  let leaf = childCounts.length;
  let edge = 0;
  for (let state = 0; state < childCounts.length; state++) {
    const below = depth[state]! + 1;
    const from = base[state]!;
    for (let end = edge + childCounts[state]!; edge < end; edge++) {
      const next = (leadsOn[edge >>> 3]! >>> (edge & 7)) & 1 ? inner++ : leaf++;
      const token = childTokens[edge]!;
      depth[next] = below;
      if (state === 0) rootNext[token] = next;
      else edges[(from + token) & mask] = (state << 16) | next;
    }
  }
  return {
    features, wordHashes: words.hashes, wordIds: words.ids, prefixBits, prefixHashes: stems.hashes, prefixIds: stems.ids,
    rootNext, base, edges, fail, depth, says, sayings, lists, continuations, gateStart, gates, gateWords, firstUnion, memberStart, members,
  };
}

function writeLists(plan: Plan, { stateOf }: States) {
  const byNode = <T>(all: readonly Continuation[], make: (one: Continuation) => T) => {
    const map = new Map<number, T[]>();
    for (const one of all) {
      const list = map.get(one.node);
      if (list) list.push(make(one));
      else map.set(one.node, [make(one)]);
    }
    return map;
  };
  const ids = new Map<string, number>();
  const continuations: number[] = [];
  const idOf = ({ after, least, most, target }: Continuation): number => {
    const key = `${after},${least},${most},${target}`;
    let id = ids.get(key);
    if (id === undefined) {
      ids.set(key, (id = ids.size));
      continuations.push(after | (least << 16) | (most << 20), target);
    }
    return id;
  };
  const asked = byNode(plan.asked, idOf);
  const gated = byNode(plan.gated, idOf);
  if (ids.size > 65_000) throw new Error(`too many phrases with gaps: ${ids.size}; at most 65,000`);
  const nodes = new Int32Array(stateOf.length);
  stateOf.forEach((state, node) => (nodes[state] = node));
  const says = new Uint16Array(stateOf.length);
  const sayings: number[] = [0];
  const lists: number[] = [];
  const known = new Map<string, number>();
  const write = (parts: readonly (readonly number[])[], gate: number): number => {
    const [finals, starts, asks, behind] = parts as [number[], number[], number[], number[]];
    const key = `${parts.map((part) => part.join()).join(';')};${gate}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const single = parts.flat().length === 1 && behind.length === 0;
    if (single) sayings.push(finals.length ? (finals[0]! << 2) | SAYS_FEATURE : starts.length ? (starts[0]! << 2) | SAYS_SLOT : (asks[0]! << 2) | SAYS_CONTINUATION);
    else {
      sayings.push((lists.length << 2) | SAYS_LIST);
      lists.push(finals.length, starts.length, asks.length, gate, behind.length, ...parts.flat());
    }
    known.set(key, sayings.length - 1);
    return sayings.length - 1;
  };
  nodes.forEach((node, state) => {
    const parts = [[...(plan.finals[node] ?? [])], plan.starts.get(node) ?? [], asked.get(node) ?? [], gated.get(node) ?? []];
    if (parts.some((part) => part.length > 0)) says[state] = write(parts, parts[3]!.length > 0 ? plan.gateOf.get(node)! + 1 : 0);
  });
  if (sayings.length > 65_000) throw new Error(`too many phrases: ${sayings.length} different endings; at most 65,000`);
  const gateWords = new Uint8Array(plan.gateOf.size);
  for (const { node, most } of plan.gated) gateWords[plan.gateOf.get(node)!] = Math.max(gateWords[plan.gateOf.get(node)!]!, most + plan.trie.depth(node));
  return { says, sayings: Int32Array.from(sayings), lists: Uint16Array.from(lists), continuations: Int32Array.from(continuations), gateWords };
}

/** Rows of different lengths as one array, and where each begins. */
function rows(all: readonly (readonly number[])[]): [starts: Uint16Array, entries: Uint16Array] {
  const entries = all.flat();
  if (entries.length > 65_535) throw new Error('too many phrases with gaps');
  const starts = new Uint16Array(all.length + 1);
  all.forEach((row, i) => (starts[i + 1] = starts[i]! + row.length));
  return [starts, Uint16Array.from(entries)];
}
