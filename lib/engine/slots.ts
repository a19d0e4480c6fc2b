import type { Segment } from './notation';

/** A part of phrases that others follow. The first part of a phrase has nothing before it. */
interface Part {
  readonly nodes: readonly number[];
  /** How often it is found, guessed: 1 would be at every word. */
  share: number;
  readonly isFirst: boolean;
  /** Nodes whose gates it opens. */
  readonly gates: Set<number>;
}
export interface Continuation {
  readonly node: number;
  readonly after: number;
  readonly least: number;
  readonly most: number;
  /** A feature, or minus the slot to remember - 1. */
  target: number;
}
/** Parts as numbered slots. */
export interface SettledSlots {
  /** Slots to remember by node, without condition. */
  readonly starts: ReadonlyMap<number, readonly number[]>;
  readonly asked: readonly Continuation[];
  /** Continuations that are asked only behind the gate of their node, by the slots that they follow. */
  readonly gated: readonly Continuation[];
  /** Gates by node, those with the most continuations first. */
  readonly gateOf: ReadonlyMap<number, number>;
  /** So many gates have more than a few: who goes through one is asked what opened it. */
  readonly wideGates: number;
  /** Gates by slot, for slots 1, 2, …; the rest open none. */
  readonly gatesBySlot: readonly (readonly number[])[];
  readonly firstUnion: number;
  readonly unions: readonly (readonly number[])[];
}
/** A first part found at so few nodes is looked up there instead of being remembered once more as a whole. */
const MOST_MEMBERS = 4;
/** A gate with more continuations behind it is a wide one. */
const WIDE = 8;
/** A later part stands only where the part before it stood a moment ago. */
const LATER_PART = 0.05;

/** Gathers parts and what follows them, and decides for each pair which of the two shall ask for the other. */
export class Slots {
  private readonly parts: Part[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly continuations: Continuation[] = [];
  private readonly known = new Set<string>();

  constructor(private readonly share: (node: number) => number) {}

  /** The slot of a part that begins phrases. */
  first(runs: string, nodes: readonly number[]): number {
    return this.part(`^${runs}`, nodes, true, 1);
  }
  /** The slot of a part in the middle. */
  next(after: number, segment: Segment, runs: string, nodes: readonly number[]): number {
    const key = `${after}>${segment.minGap},${segment.maxGap}:${runs}`;
    const isNew = !this.byKey.has(key);
    const slot = this.part(key, nodes, false, this.parts[after]!.share);
    if (isNew) for (const node of nodes) this.continuations.push({ node, after, least: segment.minGap, most: segment.maxGap, target: -slot - 1 });
    return slot;
  }
  /** The last part of a phrase that stands for a feature. */
  finish(after: number, segment: Segment, runs: string, nodes: readonly number[], feature: number): void {
    const key = `${after}>${segment.minGap},${segment.maxGap}:${runs}=${feature}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    for (const node of nodes) this.continuations.push({ node, after, least: segment.minGap, most: segment.maxGap, target: feature });
  }

  /** Numbers slots: those that open gates first, then the others that are remembered, then unions. */
  settle(): SettledSlots {
    const behind = new Map<number, number>();
    const asked: Continuation[] = [];
    const gated: Continuation[] = [];
    for (const one of this.continuations) {
      const part = this.parts[one.after]!;
      if (part.share >= this.share(one.node)) {
        asked.push(one);
        continue;
      }
      behind.set(one.node, (behind.get(one.node) ?? 0) + 1);
      part.gates.add(one.node);
      gated.push(one);
    }
    const gateOf = new Map([...behind].sort(([, a], [, b]) => b - a).map(([node], gate) => [node, gate]));
    // a common first part of few words, asked for by rarer ones, is one memory per word and no more
    const isUnion = this.parts.map((part) => part.isFirst && part.gates.size === 0 && part.nodes.length > 1 && part.nodes.length <= MOST_MEMBERS);
    const single = new Map<number, number>();
    this.parts.forEach((part, i) => part.isFirst && part.nodes.length === 1 && single.set(part.nodes[0]!, i));
    for (const [i, part] of this.parts.entries())
      if (isUnion[i])
        for (const node of part.nodes)
          if (!single.has(node)) {
            single.set(node, this.parts.length);
            this.parts.push({ nodes: [node], share: this.share(node), isFirst: true, gates: new Set() });
          }
    const numbers = new Int32Array(this.parts.length);
    const remembered = this.parts.map((_, i) => i).filter((i) => !isUnion[i]);
    const opening = remembered.filter((i) => this.parts[i]!.gates.size > 0);
    let number = 1;
    for (const i of [...opening, ...remembered.filter((i) => this.parts[i]!.gates.size === 0)]) numbers[i] = number++;
    const firstUnion = number;
    const joined = this.parts.map((_, i) => i).filter((i) => isUnion[i]);
    for (const i of joined) numbers[i] = number++;
    if (number > 65_000) throw new Error(`too many phrases with gaps: ${number}; at most 65,000`);

    const starts = new Map<number, number[]>();
    for (const i of remembered) {
      if (!this.parts[i]!.isFirst) continue;
      for (const node of this.parts[i]!.nodes) starts.set(node, [...(starts.get(node) ?? []), numbers[i]!]);
    }
    const renumber = (one: Continuation): Continuation => ({ ...one, after: numbers[one.after]!, target: one.target >= 0 ? one.target : -numbers[-one.target - 1]! - 1 });
    return {
      starts, asked: asked.map(renumber), gated: gated.map(renumber).sort((a, b) => a.after - b.after), gateOf,
      wideGates: [...behind.values()].filter((count) => count > WIDE).length,
      gatesBySlot: opening.map((i) => [...this.parts[i]!.gates].map((node) => gateOf.get(node)!)),
      firstUnion,
      unions: joined.map((i) => this.parts[i]!.nodes.map((node) => numbers[single.get(node)!]!)),
    };
  }

  private part(key: string, nodes: readonly number[], isFirst: boolean, before: number): number {
    const found = this.byKey.get(key);
    if (found !== undefined) return found;
    const share = nodes.reduce((sum, node) => sum + this.share(node), 0);
    const slot = this.parts.length;
    this.parts.push({ nodes, share: isFirst ? share : Math.min(before, share) * LATER_PART, isFirst, gates: new Set() });
    this.byKey.set(key, slot);
    return slot;
  }
}
