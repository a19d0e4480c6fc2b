import type { Continuation, SettledSlots } from './slots';
import { FIRST_WORD_TOKEN, LONG_LIST, MOST_LISTED, RECORD, SAYS_CONTINUATION, SAYS_FEATURE, SAYS_LIST, SAYS_SLOT, TOKEN_NUMBER, TOKEN_START, type Tables } from './tables';
import { numberStates, placeEdges, type States, type Trie } from './trie';
import type { Vocabulary } from './vocabulary';
import { makeWordTable } from './word-table';

/** Phrases as a trie and what is to be said at its nodes. */
export interface Plan extends SettledSlots {
  readonly features: number;
  readonly words: Vocabulary;
  readonly trie: Trie;
  /** Features by node, of phrases that end there without a gap. */
  readonly finals: readonly (ReadonlySet<number> | undefined)[];
}
/** Tables of a plan. */
export function buildTables(plan: Plan): Tables {
  const { features, words, trie, firstUnion, unions, gatesBySlot, wideGates } = plan;
  const asking = new Set([...plan.asked, ...plan.gated].map(({ node }) => node));
  const states = numberStates(trie, (node) => plan.finals[node] !== undefined || plan.starts.has(node) || asking.has(node));
  const root = new Map(states.children[0]);
  const word = (token: number) => token | ((root.get(token) ?? 0) << 16);
  const prefixBits = new Uint32Array(1_024);
  for (const place of words.stemBeginnings) prefixBits[place >>> 5]! |= 1 << (place & 31);
  const [gateStart, gates] = rows([[], ...gatesBySlot]);
  const [memberStart, members] = rows(unions);
  return {
    features, words: makeWordTable(words.hashes, (i) => word(FIRST_WORD_TOKEN + i)), prefixBits, stems: makeWordTable(words.stemHashes, (i) => word(FIRST_WORD_TOKEN + words.hashes.length + i)),
    startState: root.get(TOKEN_START) ?? 0, numberState: root.get(TOKEN_NUMBER) ?? 0, firstSaying: states.firstSaying, ...placeEdges(states, words.count),
    ...writeStates(plan, states), gateStart, gates, wideGates, firstUnion, memberStart, members,
  };
}

/** What states say: their records, and the lists of those that say more than one thing. */
function writeStates(plan: Plan, { nodeOf, fail }: States) {
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
  const lists: number[] = [];
  const known = new Map<string, number>();
  const writeList = (parts: readonly (readonly number[])[], gate: number): number => {
    const key = `${parts.map((part) => part.join()).join(';')};${gate}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (lists.length % 2 === 1) lists.push(0);
    const place = lists.length / 2;
    if (place > 65_535) throw new Error('too many phrases');
    known.set(key, place);
    const counts = parts.map((part) => part.length) as [number, number, number, number];
    if (Math.max(...counts) > MOST_LISTED) lists.push(LONG_LIST, ...counts, gate);
    else lists.push(counts[0] | (counts[1] << 8), counts[2] | (counts[3] << 8), gate);
    for (const part of parts) for (const entry of part) lists.push(entry);
    return place;
  };
  const records = new Uint16Array(nodeOf.length * RECORD);
  nodeOf.forEach((node, state) => {
    records[state * RECORD] = fail[state]!;
    const parts = [[...(plan.finals[node] ?? [])], plan.starts.get(node) ?? [], asked.get(node) ?? [], gated.get(node) ?? []];
    const kinds = [SAYS_FEATURE, SAYS_SLOT, SAYS_CONTINUATION].filter((_, kind) => parts[kind]!.length > 0);
    const isGated = parts[3]!.length > 0;
    if (kinds.length === 0 && !isGated) return;
    const isSingle = !isGated && kinds.length === 1 && parts[kinds[0]!]!.length === 1;
    records[state * RECORD + 1] = isSingle ? parts[kinds[0]!]![0]! : writeList(parts, isGated ? plan.gateOf.get(node)! + 1 : 0);
    records[state * RECORD + 2] = (plan.trie.depth(node) << 2) | (isSingle ? kinds[0]! : SAYS_LIST);
  });
  const gateWords = new Uint8Array(plan.gateOf.size);
  for (const { node, most } of plan.gated) gateWords[plan.gateOf.get(node)!] = Math.max(gateWords[plan.gateOf.get(node)!]!, most + plan.trie.depth(node));
  return { states: records, lists: Uint16Array.from(lists), continuations: Int32Array.from(continuations), gateWords };
}

/** Rows of different lengths as one array, and where each begins. */
function rows(all: readonly (readonly number[])[]): [starts: Uint16Array, entries: Uint16Array] {
  const entries = all.flat();
  if (entries.length > 65_535) throw new Error('too many phrases with gaps');
  const starts = new Uint16Array(all.length + 1);
  all.forEach((row, i) => (starts[i + 1] = starts[i]! + row.length));
  return [starts, Uint16Array.from(entries)];
}
