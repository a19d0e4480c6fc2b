import { LOOKS_FURTHER, SIGNATURE_AT } from './tables';

/** A growing trie of token sequences. Nodes are numbered as they come; 0 is the root. */
export class Trie {
  private keys = new Int32Array(1 << 12);
  private values = new Int32Array(1 << 12);
  private readonly parents: number[] = [0];
  private readonly tokens: number[] = [0];
  private readonly depths: number[] = [0];

  get size(): number {
    return this.parents.length;
  }
  /** The node of a sequence, made when it is new. */
  add(sequence: readonly number[]): number {
    let node = 0;
    for (const token of sequence) node = this.child(node, token) || this.grow(node, token);
    return node;
  }
  /** The child of a node, or 0. */
  child(node: number, token: number): number {
    const mask = this.keys.length - 1;
    const key = (node << 16) | token;
    let at = spread(key) & mask;
    while (this.values[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return this.values[at]!;
  }
  token(node: number): number {
    return this.tokens[node]!;
  }
  parent(node: number): number {
    return this.parents[node]!;
  }
  depth(node: number): number {
    return this.depths[node]!;
  }

  private grow(node: number, token: number): number {
    const made = this.parents.length;
    if (made > 65_000) throw new Error('too many phrases: more than 65,000 states');
    this.parents.push(node);
    this.tokens.push(token);
    this.depths.push(this.depths[node]! + 1);
    if (made * 2 > this.keys.length) {
      this.keys = new Int32Array(this.keys.length * 2);
      this.values = new Int32Array(this.values.length * 2);
      for (let i = 1; i < made; i++) this.insert((this.parents[i]! << 16) | this.tokens[i]!, i);
    }
    this.insert((node << 16) | token, made);
    return made;
  }
  private insert(key: number, value: number): void {
    const mask = this.keys.length - 1;
    let at = spread(key) & mask;
    while (this.values[at] !== 0) at = (at + 1) & mask;
    this.keys[at] = key;
    this.values[at] = value;
  }
}
const spread = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 7;

/** A trie as numbered states: the root, then those that lead on and are silent, those that lead on, and the rest, each breadth first. */
export interface States {
  /** The state of each node, and the node of each state. */
  readonly stateOf: Uint16Array;
  readonly nodeOf: Int32Array;
  /** States that lead on are below this. */
  readonly leaves: number;
  /** From this state on they, or where they look next, say something. */
  readonly firstSaying: number;
  /** By state, the tokens that lead on and where, in the order of tokens. */
  readonly children: readonly (readonly (readonly [token: number, state: number])[])[];
  readonly fail: Uint16Array;
}

/** Numbers the nodes of a trie and finds where each looks next. `says` tells which nodes have something to say: all that lead no further must. */
export function numberStates(trie: Trie, says: (node: number) => boolean): States {
  const count = trie.size;
  const below: number[][] = Array.from({ length: count }, () => []);
  for (let node = 1; node < count; node++) below[trie.parent(node)]!.push(node);
  const order: number[] = [0];
  for (let i = 0; i < order.length; i++) order.push(...below[order[i]!]!.sort((a, b) => trie.token(a) - trie.token(b)));
  const failNode = new Int32Array(count);
  const speaks = new Uint8Array(count);
  for (const node of order)
    for (const child of below[node]!) {
      const token = trie.token(child);
      let back = failNode[node]!;
      let found = node === 0 ? 0 : trie.child(back, token);
      while (found === 0 && back !== 0) found = trie.child((back = failNode[back]!), token);
      failNode[child] = found;
      speaks[child] = says(child) || speaks[found] ? 1 : 0;
    }
  const inner = order.filter((node) => below[node]!.length > 0 && node !== 0);
  const silent = inner.filter((node) => !speaks[node]);
  const nodeOf = Int32Array.from([0, ...silent, ...inner.filter((node) => speaks[node]), ...order.filter((node) => below[node]!.length === 0 && node !== 0)]);
  const stateOf = new Uint16Array(count);
  nodeOf.forEach((node, state) => (stateOf[node] = state));
  return {
    stateOf, nodeOf, leaves: inner.length + 1, firstSaying: silent.length + 1,
    children: Array.from(nodeOf, (node) => below[node]!.map((child) => [trie.token(child), stateOf[child]!] as const)),
    fail: Uint16Array.from(nodeOf, (node) => stateOf[failNode[node]!]!),
  };
}

/**
 * Places the edges of all states in one array, so that an edge is found at `base[state] + token` without
 * searching. The states with the most edges go first, each to the first place where all of its edges fit.
 */
export function placeEdges({ children, leaves, fail }: States, tokens: number): { base: Int32Array; edges: Int32Array } {
  let count = 0;
  for (let state = 1; state < leaves; state++) count += children[state]!.length;
  let size = 1024;
  while (size * 0.8 < count || size < tokens) size *= 2; // as many as tokens, or two edges of one state could meet
  const mask = size - 1;
  const edges = new Int32Array(size).fill(-1);
  const base = new Int32Array(leaves);
  const bySize = Array.from({ length: leaves - 1 }, (_, i) => i + 1).sort((a, b) => children[b]!.length - children[a]!.length);
  let free = 0;
  for (const state of bySize) {
    const own = children[state]!;
    while (edges[free] !== -1) free++;
    const first = own[0]![0];
    let place = free;
    for (let tries = 0; ; tries++) {
      if (tries > size) throw new Error('too many phrases: the edges find no place');
      if (own.every(([token]) => edges[(place - first + token) & mask] === -1)) break;
      place = (place + 1) & mask;
    }
    const at = (place - first) & mask;
    const signature = own.reduce((bits, [token]) => bits | (1 << (SIGNATURE_AT + (token & 7))), 0);
    base[state] = at | signature | (fail[state] === 0 ? 0 : LOOKS_FURTHER);
    for (const [token, next] of own) edges[(at + token) & mask] = (state << 16) | next;
  }
  return { base, edges };
}
