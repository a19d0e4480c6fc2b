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

/** A trie as numbered states: the root, then those that lead on, then those that don't, each breadth first. */
export interface States {
  /** The state of each node. */
  readonly stateOf: Uint16Array;
  /** Children of states 0 to `inner`, in order: how many, then their tokens. Children are numbered as they come. */
  readonly childCounts: Uint16Array;
  readonly childTokens: Uint16Array;
  readonly inner: number;
  /** One bit per child: 1 when it leads on. */
  readonly leadsOn: Uint8Array;
  readonly fail: Uint16Array;
}

/** Numbers the nodes of a trie and finds where each looks next. */
export function numberStates(trie: Trie): States {
  const count = trie.size;
  const children: number[][] = Array.from({ length: count }, () => []);
  for (let node = 1; node < count; node++) children[trie.parent(node)]!.push(node);
  const order: number[] = [0];
  for (let i = 0; i < order.length; i++) order.push(...children[order[i]!]!.sort((a, b) => trie.token(a) - trie.token(b)));
  const stateOf = new Uint16Array(count);
  let next = 1;
  for (const node of order) if (node !== 0 && children[node]!.length > 0) stateOf[node] = next++;
  const inner = next - 1;
  for (const node of order) if (node !== 0 && children[node]!.length === 0) stateOf[node] = next++;

  const failNode = new Int32Array(count);
  const fail = new Uint16Array(count);
  const childCounts = new Uint16Array(inner + 1);
  const childTokens = new Uint16Array(count - 1);
  const leadsOn = new Uint8Array(Math.ceil((count - 1) / 8));
  let edge = 0;
  for (const node of order) {
    if (children[node]!.length > 0) childCounts[stateOf[node]!] = children[node]!.length;
    for (const child of children[node]!) {
      const token = trie.token(child);
      if (stateOf[child]! <= inner) leadsOn[edge >>> 3]! |= 1 << (edge & 7);
      childTokens[edge++] = token;
      let back = failNode[node]!;
      let found = node === 0 ? 0 : trie.child(back, token);
      while (found === 0 && back !== 0) found = trie.child((back = failNode[back]!), token);
      failNode[child] = found;
      fail[stateOf[child]!] = stateOf[found]!;
    }
  }
  return { stateOf, childCounts, childTokens, inner, leadsOn, fail };
}

/**
 * Places the edges of all states in one array, so that an edge is found at `base[state] + token` without
 * searching. The states with the most edges go first, each to the first place where all of its edges fit.
 */
export function placeEdges(childCounts: Uint16Array, childTokens: Uint16Array, tokens: number): { base: Int32Array; size: number } {
  const inner = childCounts.length - 1;
  const starts = new Int32Array(inner + 2);
  for (let state = 0; state <= inner; state++) starts[state + 1] = starts[state]! + childCounts[state]!;
  const edges = childTokens.length - childCounts[0]!;
  let size = 1024;
  while (size * 0.8 < edges || size < tokens) size *= 2; // as many as tokens, or two edges of one state could meet
  const mask = size - 1;
  const taken = new Uint8Array(size);
  const base = new Int32Array(inner + 1);
  const bySize = Array.from({ length: inner }, (_, i) => i + 1).sort((a, b) => childCounts[b]! - childCounts[a]! || a - b);
  let free = 0;
  for (const state of bySize) {
    const from = starts[state]!;
    const to = starts[state + 1]!;
    while (taken[free]) free = (free + 1) & mask;
    const first = childTokens[from]!;
    let place = free;
    for (let tries = 0; ; tries++) {
      if (tries > size) throw new Error('too many phrases: the edges find no place');
      let fits = taken[place] === 0;
      for (let e = from + 1; fits && e < to; e++) fits = taken[(place - first + childTokens[e]!) & mask] === 0;
      if (fits) break;
      place = (place + 1) & mask;
    }
    base[state] = (place - first) & mask;
    for (let e = from; e < to; e++) taken[(base[state]! + childTokens[e]!) & mask] = 1;
  }
  return { base, size };
}
