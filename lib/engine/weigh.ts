import type { Cause } from '../core/cause';
import type { Item } from '../core/item';
import type { Probabilities, Verdict } from '../core/verdict';
import { KINDS, PRIVATE_SURFACES, type Kind, type VerdictKind } from '../core/vocabulary';
import { COMBINATIONS, findCombinations } from '../rules/combinations';
import type { Signals } from '../text/signals';
import type { Judgement } from './classify';
import { bestOf, createLedger, pointsOf } from './ledger';
import { COLUMNS, THOUGHT_LEADERSHIP } from './model';
import type { OwnHit } from './own-rules';
import { findShapes } from './shapes';

/** Everything that one pass over an item found: what spoke, before it is weighed. */
export interface Evidence {
  readonly item: Item;
  readonly signals: Signals;
  /** Rules that spoke and learned phrases that were found, by index. */
  readonly spoke: readonly number[];
  readonly phrases: readonly number[];
  readonly own: readonly OwnHit[];
  /** True in a language that neither rules nor phrases read: then words count little and form counts fully. */
  readonly unread: boolean;
  /** Where features stand in the text; only when somebody looks. */
  readonly places?: ReadonlyMap<number, readonly (readonly [number, number])[]> | undefined;
}
const NO_QUOTES: Cause['quotes'] = [];
export type Weighed = Pick<Verdict, 'kind' | 'probabilities' | 'thoughtLeadership' | 'causes'>;

/** What words count for where they are probably not words of that language at all. */
const UNREAD_PHRASE = 0.3;
const UNREAD_RULE = 0.5;
/** Where an entry of the ledger comes from. */
const RULE = 0, PHRASE = 1, OWN = 2, COMBINATION = 3, FORM = 4;

/** Makes the scales: evidence in, both ledgers and probabilities out, in one go. Reuses its buffers. */
export function createScales(judgement: Judgement) {
  const { rules, model } = judgement;
  const firstPhrase = rules.length * 2;
  const firstCombination = (rules.length + judgement.phrases.length) * COLUMNS;
  const firstShape = firstCombination + COMBINATIONS.length * COLUMNS;
  const combined: number[] = [];
  const shaped: number[] = [];
  const form = new Int16Array(COLUMNS);
  const summed = new Float64Array(COLUMNS);
  const ledger = createLedger();
  const groups = [...new Set(rules.map((rule) => rule.group))];
  const groupOf = rules.map((rule) => groups.indexOf(rule.group));
  const total = new Float64Array(COLUMNS);
  const spent = new Float64Array(groups.length * COLUMNS);
  let { weights } = judgement;

  return {
    /** Sets what rules count from now on, in place of what they were shipped with. */
    use(tuned: Int16Array): void {
      weights = tuned;
    },
    /** The points of a rule as it counts now. */
    pointsOf: (index: number) => leadOf(weights, index * COLUMNS, 1),
    pointsOfPhrase: (index: number, found: number) => leadOf(weights, (rules.length + index) * COLUMNS, phraseScale(found)),
    weigh({ item, signals, spoke, phrases, own, unread, places }: Evidence): Weighed {
      const place = model.places[`${item.network}/${item.surface}`] ?? [];
      for (let c = 0; c < COLUMNS; c++) total[c] = (model.bias[c] ?? 0) + (place[c] ?? 0);
      ledger.begin();
      spent.fill(0);
      for (const index of spoke) {
        const row = index * COLUMNS;
        const rule = rules[index]!;
        const scale = unread && rule.hasPhrases ? UNREAD_RULE : 1;
        for (let c = 0; c < COLUMNS; c++) {
          let points = weights[row + c]! * scale;
          if (points > 0 && c < THOUGHT_LEADERSHIP) {
            const at = groupOf[index]! * COLUMNS + c;
            points = Math.min(points, model.groupCap - spent[at]!);
            spent[at]! += points;
          }
          total[c]! += points;
        }
        ledger.enter(RULE, index, weights, row, scale);
      }
      const scale = phraseScale(phrases.length) * (unread ? UNREAD_PHRASE : 1);
      addRows(weights, rules.length * COLUMNS, phrases, scale, total);
      for (const index of phrases) ledger.enter(PHRASE, index, weights, (rules.length + index) * COLUMNS, scale);
      for (let i = 0; i < own.length; i++) {
        const side = KINDS.indexOf(own[i]!.side);
        total[side]! += own[i]!.points * 100;
        ledger.enterPoints(OWN, i, side, own[i]!.points, 1);
      }
      findCombinations(spoke, rules, PRIVATE_SURFACES.includes(item.surface), combined);
      addRows(weights, firstCombination, combined, 1, total);
      for (const index of combined) ledger.enter(COMBINATION, index, weights, firstCombination + index * COLUMNS, 1);
      // the form of the text is one cause: its twenty measures would crowd out the words
      findShapes(signals, shaped);
      summed.fill(0);
      addRows(weights, firstShape, shaped, 1, summed);
      form.set(summed);
      for (let c = 0; c < COLUMNS; c++) total[c]! += summed[c]!;
      ledger.enter(FORM, 0, form, 0, 1);
      const probabilities = toProbabilities(total, model.temperature);
      return {
        kind: pickKind(probabilities, unread ? model.unsureMargin * 2 : model.unsureMargin),
        probabilities,
        thoughtLeadership: 1 / (1 + Math.exp(-total[THOUGHT_LEADERSHIP]! / 100)),
        causes: ledger.heaviest((source, index, side, points, scale) => causeOf(source, index, side, points, scale, item.text, own, places)),
      };
    },
  };

  function causeOf(source: number, index: number, side: number, points: number, scale: number, text: string, own: readonly OwnHit[], places: Evidence['places']): Cause {
    const lead = KINDS[side]!;
    switch (source) {
      case RULE: {
        const cause: Cause = { rule: rules[index]!.id, source: 'rule', side: lead, points, quotes: quotesOf(text, places?.get(index)) };
        if (weights === judgement.weights) return cause;
        const shipped = leadOf(judgement.weights, index * COLUMNS, scale).points;
        return shipped === points ? cause : { ...cause, shipped };
      }
      case PHRASE:
        return { rule: 'phrase', source: 'phrase', side: lead, points, quotes: quotesOf(text, places?.get(firstPhrase + index)) };
      case OWN:
        return { rule: own[index]!.name, source: 'user', side: lead, points, quotes: places ? quotesOf(text, own[index]!.at) : NO_QUOTES };
      default:
        return { rule: source === FORM ? 'form' : COMBINATIONS[index]!, source: 'combination', side: lead, points, quotes: NO_QUOTES };
    }
  }
  function phraseScale(found: number): number {
    return model.phraseScale / 100 / Math.sqrt(found + model.phraseDamp);
  }
}
export type Scales = ReturnType<typeof createScales>;

/** Adds up rows of weights, times `scale`. The columns are written out: this runs a hundred times an item. */
function addRows(weights: Int16Array, first: number, rows: readonly number[], scale: number, total: Float64Array): void {
  let a = 0, b = 0, c = 0, d = 0, e = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = first + rows[i]! * COLUMNS;
    a += weights[row]!;
    b += weights[row + 1]!;
    c += weights[row + 2]!;
    d += weights[row + 3]!;
    e += weights[row + 4]!;
  }
  total[0]! += a * scale;
  total[1]! += b * scale;
  total[2]! += c * scale;
  total[3]! += d * scale;
  total[4]! += e * scale;
}

/** Softmax of points. `temperature` in hundredths. */
export function toProbabilities(total: ArrayLike<number>, temperature: number): Probabilities {
  let most = total[0]!;
  for (let c = 1; c < KINDS.length; c++) if (total[c]! > most) most = total[c]!;
  const share = (c: number) => Math.exp(((total[c]! - most) / 100) * (temperature / 100));
  const marketing = share(MARKETING), peer = share(PEER), recruiting = share(RECRUITING), other = share(OTHER);
  const sum = marketing + peer + recruiting + other;
  return { marketing: marketing / sum, peer: peer / sum, recruiting: recruiting / sum, other: other / sum };
}
const [MARKETING, PEER, RECRUITING, OTHER] = (['marketing', 'peer', 'recruiting', 'other'] as const).map((kind) => KINDS.indexOf(kind)) as [number, number, number, number];

/** The likeliest kind, or unsure when the best two are closer than `margin` hundredths. */
export function pickKind(p: Probabilities, margin: number): VerdictKind {
  let first: Kind = KINDS[0];
  let second = -1;
  for (let c = 1; c < KINDS.length; c++) {
    const kind = KINDS[c]!;
    if (p[kind] > p[first]) {
      second = p[first];
      first = kind;
    } else if (p[kind] > second) second = p[kind];
  }
  return p[first] - second < margin / 100 ? 'unsure' : first;
}

/** The kind a row of weights lifts most, and by how many points above the average of all. */
export function leadOf(weights: Int16Array, row: number, scale: number): { readonly side: Kind; readonly points: number } {
  const best = bestOf(weights, row);
  return { side: KINDS[best]!, points: pointsOf(weights, row, best, scale) };
}

function quotesOf(text: string, places: readonly (readonly [number, number])[] | undefined): Cause['quotes'] {
  if (!places) return NO_QUOTES;
  return places.map(([start, end]) => ({ text: text.slice(start, Math.min(end, start + 400)), start, end }));
}
