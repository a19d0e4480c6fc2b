import { LONG_LIST, RECORD, SAYS_CONTINUATION, SAYS_FEATURE, SAYS_SLOT, SENTENCE_STEP, SIGNATURE_AT, type Tables } from './tables';

/** Called for every feature occurrence with its place in the text; only given when somebody looks. */
export type Recorder = (feature: number, start: number, end: number) => void;

/** Walks compiled phrases token by token. Holds the buffers of one text; reused for the next. */
export interface Automaton {
  /** Features found in this text, each once, in order of first appearance; `firedCount` of them. */
  readonly fired: Uint16Array;
  firedCount: number;
  has(feature: number): boolean;
  /** Begins a text (or, with `more`, its next part) at offset `at`. */
  begin(at: number, more: boolean, record?: Recorder): void;
  /** Takes a word that stands at [start, end), as `words` of the tables has it; 0 is a word no phrase knows. */
  step(word: number, start: number, end: number): void;
  /** Phrases don't reach across this point: the end of a sentence. */
  breakSentence(): void;
  /** What stood here was no word, but phrases don't reach across it either: an address, a mention. */
  skip(): void;
}

/** Offsets of the last words are kept when somebody looks; a phrase spans fewer. */
const RING = 128;
const NEVER = -1000;
const MOST_GENERATIONS = 0xffff;
const SEVERAL = -1;

/** Makes an automaton over compiled tables. No allocation after this, unless somebody looks. */
export function createAutomaton(t: Tables): Automaton {
  const { base, edges, startState, firstSaying, states, lists, continuations, gateStart, gates, gateWords, wideGates, firstUnion, memberStart, members } = t;
  const edgeMask = edges.length - 1;
  const leaves = base.length;
  const lastGated = gateStart.length - 2;
  /** The generation in which a feature fired last, of so many as fit. */
  const stamp = new Uint16Array(t.features + 1);
  const fired = new Uint16Array(t.features + 1);
  /** Where the part of a slot ended last, and, one bit each, at which of the 31 words before. */
  const slotEnd = new Int32Array(firstUnion).fill(NEVER);
  const slotBits = new Int32Array(firstUnion);
  const gateAt = new Int32Array(gateWords.length).fill(NEVER);
  /** The one or two slots that opened a wide gate since it was shut, `one | other << 16`, or SEVERAL. */
  const openers = new Int32Array(wideGates);
  let offsets: Int32Array | undefined;
  let occurrences: Map<number, number[]> | undefined;
  let record: Recorder | undefined;
  let generation = 0;
  let position = 1;
  let state = 0;

  const fire = (feature: number, begin: number) => {
    if (stamp[feature] !== generation) {
      stamp[feature] = generation;
      fired[automaton.firedCount++] = feature;
    }
    if (record) record(feature, offsets![(Math.max(begin, position - RING + 1) & (RING - 1)) * 2]!, offsets![(position & (RING - 1)) * 2 + 1]!);
  };
  const isOpen = (gate: number): boolean => position - gateAt[gate]! <= gateWords[gate]!;
  const open = (gate: number, slot: number) => {
    if (gate < wideGates) {
      const before = isOpen(gate) ? openers[gate]! : 0;
      if (before === 0) openers[gate] = slot;
      else if ((before & 0xffff) !== slot && before >>> 16 !== slot) openers[gate] = before >>> 16 === 0 ? before | (slot << 16) : SEVERAL;
    }
    gateAt[gate] = position;
  };
  const remember = (slot: number, begin: number) => {
    const since = position - slotEnd[slot]!;
    if (since !== 0) {
      slotBits[slot] = since < 32 ? (slotBits[slot]! << since) | 1 : 1;
      slotEnd[slot] = position;
    }
    if (slot <= lastGated) for (let g = gateStart[slot]!, end = gateStart[slot + 1]!; g < end; g++) open(gates[g]!, slot);
    if (occurrences) {
      const list = occurrences.get(slot);
      if (list) list.push(position, begin);
      else occurrences.set(slot, [position, begin]);
    }
  };
  /** True when the part of a slot ended `least` to `most` words before `begin`. */
  const followed = (slot: number, begin: number, least: number, most: number): boolean => {
    const gap = begin - 1 - slotEnd[slot]!;
    if (gap > most) return false;
    // bit k is an end k words before the last one, which makes a gap of `gap + k`; parts overlap by fewer words than there are bits
    const first = least > gap ? least - gap : 0;
    return ((slotBits[slot]! >>> first) & ((1 << (most - gap - first + 1)) - 1)) !== 0;
  };
  const follows = (slot: number, begin: number, least: number, most: number): boolean => {
    if (slot < firstUnion) return followed(slot, begin, least, most);
    for (let m = memberStart[slot - firstUnion]!, end = memberStart[slot - firstUnion + 1]!; m < end; m++) if (followed(members[m]!, begin, least, most)) return true;
    return false;
  };
  /** Where the nearest phrase began that a continuation at `begin` goes on with. Only asked when somebody looks. */
  const beginOf = (slot: number, begin: number, least: number, most: number): number => {
    const slots = slot < firstUnion ? [slot] : members.subarray(memberStart[slot - firstUnion], memberStart[slot - firstUnion + 1]);
    let nearest = NEVER;
    let found = begin;
    for (const one of slots) {
      const list = occurrences!.get(one) ?? [];
      for (let i = list.length - 2; i >= 0; i -= 2) {
        const gap = begin - 1 - list[i]!;
        if (gap < least || gap > most || list[i]! <= nearest) continue;
        nearest = list[i]!;
        found = list[i + 1]!;
      }
    }
    return found;
  };
  const goOn = (id: number, begin: number) => {
    const after = continuations[id * 2]!;
    const least = (after >>> 16) & 15;
    const most = (after >>> 20) & 15;
    if (!follows(after & 0xffff, begin, least, most)) return;
    const target = continuations[id * 2 + 1]!;
    const first = occurrences ? beginOf(after & 0xffff, begin, least, most) : begin;
    if (target >= 0) fire(target, first);
    else remember(-target - 1, first);
  };
  const sayList = (list: number, begin: number) => {
    const first = lists[list]!;
    const isLong = first === LONG_LIST;
    const other = lists[list + 1]!;
    let at = list + (isLong ? 6 : 3);
    let end = at + (isLong ? other : first & 255);
    for (; at < end; at++) fire(lists[at]!, begin);
    end += isLong ? lists[list + 2]! : first >>> 8;
    for (; at < end; at++) remember(lists[at]!, begin);
    end += isLong ? lists[list + 3]! : other & 255;
    for (; at < end; at++) goOn(lists[at]!, begin);
    const gate = lists[list + (isLong ? 5 : 2)]!;
    if (gate === 0 || !isOpen(gate - 1)) return;
    end += isLong ? lists[list + 4]! : other >>> 8;
    const who = gate <= wideGates ? openers[gate - 1]! : SEVERAL;
    if (who === SEVERAL) for (; at < end; at++) goOn(lists[at]!, begin);
    else {
      goOnFrom(who & 0xffff, at, end, begin);
      if (who >>> 16 !== 0) goOnFrom(who >>> 16, at, end, begin);
    }
  };
  /** Asks those of lists[at, end) that follow a slot: they stand together. */
  const goOnFrom = (slot: number, at: number, end: number, begin: number) => {
    for (let high = end; at < high; ) {
      const middle = (at + high) >>> 1;
      if ((continuations[lists[middle]! * 2]! & 0xffff) < slot) at = middle + 1;
      else high = middle;
    }
    for (; at < end && (continuations[lists[at]! * 2]! & 0xffff) === slot; at++) goOn(lists[at]!, begin);
  };
  /** The next state where the states that a state ends in are asked too. */
  const fallBack = (word: number): number => {
    for (let from = states[state * RECORD]!; from !== 0; from = states[from * RECORD]!) {
      const edge = from < leaves ? edges[(base[from]! + (word & 0xffff)) & edgeMask]! : -1;
      if (edge >>> 16 === from) return edge & 0xffff;
    }
    return word >>> 16;
  };
  /** Says what a state and its ends have to say, and goes on from it, or from what of it leads on. */
  const emit = (next: number): void => {
    let after = next;
    for (let holder = next; holder >= firstSaying; ) {
      const record = holder * RECORD;
      const how = states[record + 2]!;
      if (how !== 0) {
        const what = states[record + 1]!;
        const begin = position - (how >>> 2) + 1;
        const kind = how & 3;
        if (kind === SAYS_FEATURE) fire(what, begin);
        else if (kind === SAYS_SLOT) remember(what, begin);
        else if (kind === SAYS_CONTINUATION) goOn(what, begin);
        else sayList(what * 2, begin);
      }
      holder = states[record]!;
      if (after >= leaves) after = holder;
    }
    while (after >= leaves) after = states[after * RECORD]!;
    state = after;
  };
  const notePlace = (start: number, end: number): void => {
    offsets![(position & (RING - 1)) * 2] = start;
    offsets![(position & (RING - 1)) * 2 + 1] = end;
  };
  const automaton: Automaton = {
    fired,
    firedCount: 0,
    has: (feature) => stamp[feature] === generation,
    begin(at, more, recorder) {
      record = recorder;
      if (recorder) offsets ??= new Int32Array(RING * 2);
      if (!more) {
        if (++generation > MOST_GENERATIONS) {
          stamp.fill(0);
          generation = 1;
        }
        automaton.firedCount = 0;
        occurrences = recorder && new Map();
        if (position > 0x3fff0000) {
          position = 1;
          slotEnd.fill(NEVER);
          gateAt.fill(NEVER);
        }
      }
      position += SENTENCE_STEP;
      if (offsets) notePlace(at, at);
      state = more ? 0 : startState;
      if (state >= firstSaying) emit(state); // a phrase may be cut right behind its beginning of text
    },
    step(word, start, end) {
      position++;
      if (record) notePlace(start, end);
      const from = base[state]!;
      let next = word >>> 16;
      if (((from >>> (SIGNATURE_AT + (word & 7))) & 1) !== 0) {
        const edge = edges[(from + (word & 0xffff)) & edgeMask]!;
        if (edge >>> 16 === state) next = edge & 0xffff;
        else if (from < 0) next = fallBack(word);
      } else if (from < 0) next = fallBack(word);
      if (next < firstSaying) state = next;
      else emit(next);
    },
    breakSentence() {
      state = 0;
      position += SENTENCE_STEP;
    },
    skip() {
      state = 0;
      position++;
    },
  };
  return automaton;
}
