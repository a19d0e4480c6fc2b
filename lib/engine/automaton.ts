import { EDGE_HASH, SENTENCE_STEP, TOKEN_START, type Tables } from './tables';

/** Called for every feature occurrence with its place in the text; only given when somebody looks. */
export type Recorder = (feature: number, start: number, end: number) => void;

/** Walks compiled phrases token by token. Holds the buffers of one text; reused for the next. */
export interface Automaton {
  /** Features found in this text, each once, in order of first appearance; `firedCount` of them. */
  readonly fired: Uint16Array;
  firedCount: number;
  has(feature: number): boolean;
  /** Begins a text (or, with `more`, its next part) at offset `at`. */
  begin(at: number, more: boolean): void;
  /** Takes a word that stands at [start, end); token 0 is a word no phrase knows. */
  step(token: number, start: number, end: number, record: Recorder | undefined): void;
  /** Phrases don't reach across this point: the end of a sentence. */
  breakSentence(): void;
  /** What stood here was no word, but phrases don't reach across it either: an address, a mention. */
  skip(): void;
}

const RING = 64; // offsets of the last words; a phrase spans fewer

/** Makes an automaton over compiled tables. No allocation after this. */
export function createAutomaton(t: Tables): Automaton {
  const { rootNext, edgeKeys, edgeNext, fail, outputLink, outputStart, outputs } = t;
  const { segmentLength, segmentSlot, segmentAfter, segmentMinGap, segmentMaxGap, segmentFeature } = t;
  const edgeMask = edgeKeys.length - 1;
  const stamp = new Int32Array(t.features + 1);
  const fired = new Uint16Array(t.features + 1);
  const slotEnd = new Int32Array(t.slots).fill(-1000);
  const slotStart = new Int32Array(t.slots);
  // The last but one occurrence too: the last may overlap what follows ("buy cheap targeted .. targeted traffic").
  const earlierEnd = new Int32Array(t.slots).fill(-1000);
  const earlierStart = new Int32Array(t.slots);
  const starts = new Int32Array(RING);
  const ends = new Int32Array(RING);
  let generation = 0;
  let position = 1;
  let state = 0;

  const emit = (record: Recorder | undefined) => {
    for (let holder = state; holder !== 0; holder = outputLink[holder]!) {
      for (let o = outputStart[holder]!, last = outputStart[holder + 1]!; o < last; o++) {
        const segment = outputs[o]!;
        let begin = position - segmentLength[segment]! + 1;
        const after = segmentAfter[segment]!;
        if (after !== 0) {
          const least = segmentMinGap[segment]!;
          const most = segmentMaxGap[segment]!;
          const gap = begin - slotEnd[after]! - 1;
          if (gap >= least && gap <= most) begin = slotStart[after]!;
          else {
            const earlier = begin - earlierEnd[after]! - 1;
            if (earlier < least || earlier > most) continue;
            begin = earlierStart[after]!;
          }
        }
        const feature = segmentFeature[segment]! - 1;
        if (feature < 0) {
          const slot = segmentSlot[segment]!;
          if (slotEnd[slot] !== position) {
            earlierEnd[slot] = slotEnd[slot]!;
            earlierStart[slot] = slotStart[slot]!;
          }
          slotEnd[slot] = position;
          slotStart[slot] = begin;
          continue;
        }
        if (stamp[feature] !== generation) {
          stamp[feature] = generation;
          fired[automaton.firedCount++] = feature;
        }
        if (record) record(feature, starts[Math.max(begin, position - RING + 1) & (RING - 1)]!, ends[position & (RING - 1)]!);
      }
    }
  };
  const automaton: Automaton = {
    fired,
    firedCount: 0,
    has: (feature) => stamp[feature] === generation,
    begin(at, more) {
      if (!more) {
        generation++;
        automaton.firedCount = 0;
        if (position > 0x3fff0000) {
          position = 1;
          slotEnd.fill(-1000);
          earlierEnd.fill(-1000);
        }
      }
      position += SENTENCE_STEP;
      starts[position & (RING - 1)] = ends[position & (RING - 1)] = at;
      state = more ? 0 : rootNext[TOKEN_START]!;
      if (state !== 0) emit(undefined); // a phrase may be cut right behind its beginning of text
    },
    step(token, start, end, record) {
      position++;
      starts[position & (RING - 1)] = start;
      ends[position & (RING - 1)] = end;
      if (token === 0) {
        state = 0;
        return;
      }
      let from = state;
      for (;;) {
        if (from === 0) {
          from = rootNext[token]!;
          break;
        }
        const key = (from << 16) | token;
        let at = (Math.imul(key, EDGE_HASH) >>> 8) & edgeMask;
        let next = edgeNext[at]!;
        while (next !== 0 && edgeKeys[at] !== key) next = edgeNext[(at = (at + 1) & edgeMask)]!;
        if (next !== 0) {
          from = next;
          break;
        }
        from = fail[from]!;
      }
      state = from;
      if (from !== 0) emit(record);
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
