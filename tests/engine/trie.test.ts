import fc from '../fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE, SIGNATURE_AT } from '../../lib/engine/tables';
import { numberStates, placeEdges, Trie, type States } from '../../lib/engine/trie';

// Few tokens, so that many sequences are ends of others.
const sequences = fc.array(fc.array(fc.integer({ min: 3, max: 7 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 25 });

describe('a trie', () => {
  it('has one node for each beginning of what was added', () => {
    fc.assert(fc.property(sequences, (all) => {
      const trie = new Trie();
      const ends = all.map((one) => trie.add(one));
      const beginnings = new Set(all.flatMap((one) => one.map((_, i) => one.slice(0, i + 1).join())));
      expect(trie.size).toBe(beginnings.size + 1);
      all.forEach((one, i) => {
        expect(trie.add(one), 'nothing new').toBe(ends[i]);
        expect([trie.depth(ends[i]!), trie.token(ends[i]!)]).toEqual([one.length, one.at(-1)]);
        expect(trie.child(trie.parent(ends[i]!), one.at(-1)!)).toBe(ends[i]);
        expect(trie.child(ends[i]!, 9)).toBe(0);
      });
    }));
  });
  it('numbers its nodes as they come, and the root is 0', () => {
    const trie = new Trie();
    expect([trie.size, trie.add([]), trie.add([5, 6]), trie.add([5, 7]), trie.add([6]), trie.size]).toEqual([1, 0, 2, 3, 4, 5]);
    expect([1, 2, 3, 4].map((node) => [trie.parent(node), trie.token(node), trie.depth(node)])).toEqual([[0, 5, 1], [1, 6, 2], [1, 7, 2], [0, 6, 1]]);
    expect([trie.parent(0), trie.depth(0)]).toEqual([0, 0]);
  });
  it('grows, and loses nothing', () => {
    const trie = new Trie();
    const made = Array.from({ length: 4_200 }, (_, i) => trie.add([3 + (i % 90), 3 + Math.floor(i / 90)]));
    expect(new Set(made).size).toBe(4_200);
    expect(made.every((node, i) => trie.child(trie.child(0, 3 + (i % 90)), 3 + Math.floor(i / 90)) === node)).toBe(true);
  });
});

/** The tokens that lead to a node. */
function pathOf(trie: Trie, node: number): number[] {
  return node === 0 ? [] : [...pathOf(trie, trie.parent(node)), trie.token(node)];
}
function isOrdered(numbers: readonly number[]): boolean {
  return numbers.every((one, i) => i === 0 || numbers[i - 1]! <= one);
}

describe('states', () => {
  it('are the root alone where nothing was added', () => {
    const { nodeOf, leaves, firstSaying } = numberStates(new Trie(), () => true);
    expect([[...nodeOf], leaves, firstSaying]).toEqual([[0], 1, 1]);
  });
  it('are numbered by what they are for, and know the longest end that is one too', () => {
    fc.assert(fc.property(sequences, fc.integer({ min: 1, max: 4 }), (all, each) => {
      const trie = new Trie();
      all.forEach((one) => trie.add(one));
      const paths = Array.from({ length: trie.size }, (_, node) => pathOf(trie, node));
      const leads = paths.map((_, node) => paths.some((__, other) => other !== 0 && trie.parent(other) === node));
      const says = (node: number) => !leads[node]! || node % each === 0;
      const { nodeOf, stateOf, leaves, firstSaying, children, fail } = numberStates(trie, says);
      const byPath = new Map(paths.map((path, node) => [path.join(), node]));
      const longestEnd = (node: number) => {
        const path = paths[node]!;
        for (let from = 1; from < path.length; from++) {
          const end = byPath.get(path.slice(from).join());
          if (end !== undefined) return end;
        }
        return 0;
      };
      const speaks = (node: number): boolean => node !== 0 && (says(node) || speaks(longestEnd(node)));

      expect([...nodeOf].sort((a, b) => a - b)).toEqual(paths.map((_, node) => node));
      expect([nodeOf[0], ...stateOf]).toEqual([0, ...paths.map((_, node) => nodeOf.indexOf(node))]);
      const kinds = Array.from(nodeOf, (node, state) => (state === 0 ? 0 : leads[node] ? (speaks(node) ? 2 : 1) : 3));
      expect(isOrdered(kinds)).toBe(true);
      expect([firstSaying, leaves]).toEqual([kinds.filter((kind) => kind < 2).length, kinds.filter((kind) => kind < 3).length]);
      for (const kind of [1, 2, 3]) expect(isOrdered([...nodeOf].filter((_, state) => kinds[state] === kind).map((node) => paths[node]!.length)), 'breadth first').toBe(true);
      nodeOf.forEach((node, state) => {
        expect(nodeOf[fail[state]!]).toBe(longestEnd(node));
        expect(children[state]).toEqual([3, 4, 5, 6, 7].flatMap((token) => (trie.child(node, token) ? [[token, stateOf[trie.child(node, token)]]] : [])));
      });
    }));
  });
});

describe('edges', () => {
  const stateOf = (edge: number) => (edge === -1 ? -1 : edge >>> 16);
  it('are found at the place of their state, and no other is taken for them', () => {
    fc.assert(fc.property(sequences, (all) => {
      const trie = new Trie();
      all.forEach((one) => trie.add(one));
      const states = numberStates(trie, () => true);
      const { base, edges } = placeEdges(states, 10);
      expect([base.length, edges.length]).toEqual([states.leaves, 1_024]);
      for (let state = 1; state < states.leaves; state++) {
        expect(base[state]! < 0, 'leads on where it ends').toBe(states.fail[state] !== 0);
        const own = new Map(states.children[state]);
        for (let token = 0; token < 10; token++) {
          const edge = edges[((base[state]! & PLACE) + token) & 1_023]!;
          expect(stateOf(edge) === state ? edge & 0xffff : undefined).toBe(own.get(token));
          expect((base[state]! >>> (SIGNATURE_AT + (token & 7))) & 1, 'tokens that may lead on').toBe([...own.keys()].some((one) => one % 8 === token % 8) ? 1 : 0);
        }
      }
    }));
  });
  /** States that lead on by these tokens, to states that lead nowhere. */
  const statesOf = (tokens: readonly (readonly number[])[]): States => {
    let next = tokens.length;
    const children = [[], ...tokens.map((own) => own.map((token) => [token, ++next] as const))];
    return { children, leaves: children.length, fail: new Uint16Array(next + 1), firstSaying: 0, stateOf: new Uint16Array(0), nodeOf: new Int32Array(0) };
  };
  const range = (count: number, step = 1) => Array.from({ length: count }, (_, i) => i * step);
  it('leave a fifth of the places free, and have a place for each token', () => {
    const size = (counts: readonly number[], tokens: number) => placeEdges(statesOf(counts.map((count) => range(count))), tokens).edges.length;
    expect([size([1], 1_024), size([1], 1_025), size([419, 400], 500), size([420, 400], 500), size([1], 5_000)]).toEqual([1_024, 2_048, 1_024, 2_048, 8_192]);
  });
  it('of the state with the most are placed first, from the first free place on', () => {
    const { base } = placeEdges(statesOf([[5], [4, 6], [7, 8], [3]]), 10);
    // 2 takes places 0 and 2, then 3 takes 3 and 4, 1 takes 1, and 4 takes 5
    expect([...base].map((each) => each & PLACE)).toEqual([0, (1 - 5) & 1_023, (0 - 4) & 1_023, (3 - 7) & 1_023, (5 - 3) & 1_023]);
  });
  it('that find no place are refused', () => {
    const dense = statesOf([range(512, 2), [0, 1]]);
    expect(() => placeEdges(dense, 1_024)).toThrow('too many phrases: the edges find no place');
    expect(() => placeEdges(statesOf([range(512, 2), [0, 2]]), 1_024)).not.toThrow();
  });
});
