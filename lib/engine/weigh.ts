import type { Cause } from '../core/cause';
import type { Item } from '../core/item';
import type { Probabilities, Verdict } from '../core/verdict';
import { KINDS, PRIVATE_SURFACES, type Kind, type VerdictKind } from '../core/vocabulary';
import { COMBINATIONS, findCombinations } from '../rules/combinations';
import type { Signals } from '../text/signals';
import type { Judgement } from './classify';
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
  readonly places?: ReadonlyMap<number, readonly (readonly [number, number])[]>;
}
export type Weighed = Pick<Verdict, 'kind' | 'probabilities' | 'thoughtLeadership' | 'causes'>;

/** What words count for where they are probably not words of that language at all. */
const UNREAD_PHRASE = 0.3;
const UNREAD_RULE = 0.5;
const MOST_CAUSES = 24;

/** Makes the scales: evidence in, both ledgers and probabilities out, in one go. Reuses its buffers. */
export function createScales(judgement: Judgement) {
  const { rules, model } = judgement;
  const firstPhrase = rules.length * 2;
  const firstCombination = (rules.length + judgement.phrases.length) * COLUMNS;
  const firstShape = firstCombination + COMBINATIONS.length * COLUMNS;
  const combined: number[] = [];
  const shaped: number[] = [];
  const form = new Int16Array(COLUMNS);
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
      const causes: Cause[] = [];
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
            if (points < 0) points = 0;
            spent[at]! += points;
          }
          total[c]! += points;
        }
        const cause = addCause(causes, rule.id, 'rule', weights, row, scale, quotesOf(item.text, places?.get(index)));
        if (cause && weights !== judgement.weights) {
          const shipped = leadOf(judgement.weights, row, scale).points;
          if (shipped !== cause.points) causes[causes.length - 1] = { ...cause, shipped };
        }
      }
      const scale = phraseScale(phrases.length) * (unread ? UNREAD_PHRASE : 1);
      for (const index of phrases) {
        const row = (rules.length + index) * COLUMNS;
        for (let c = 0; c < COLUMNS; c++) total[c]! += weights[row + c]! * scale;
        addCause(causes, 'phrase', 'phrase', weights, row, scale, quotesOf(item.text, places?.get(firstPhrase + index)));
      }
      for (const { name, side, points, at } of own) {
        total[KINDS.indexOf(side)]! += points * 100;
        causes.push({ rule: name, source: 'user', side, points, quotes: places ? quotesOf(item.text, at) : [] });
      }
      findCombinations(spoke, rules, PRIVATE_SURFACES.includes(item.surface), combined);
      for (const index of combined) {
        const row = firstCombination + index * COLUMNS;
        for (let c = 0; c < COLUMNS; c++) total[c]! += weights[row + c]!;
        addCause(causes, COMBINATIONS[index]!, 'combination', weights, row, 1, []);
      }
      // the form of the text is one cause: its twenty measures would crowd out the words
      findShapes(signals, shaped);
      form.fill(0);
      for (const index of shaped) for (let c = 0; c < COLUMNS; c++) form[c]! += weights[firstShape + index * COLUMNS + c]!;
      for (let c = 0; c < COLUMNS; c++) total[c]! += form[c]!;
      addCause(causes, 'form', 'combination', form, 0, 1, []);
      const probabilities = toProbabilities(total, model.temperature);
      causes.sort((a, b) => b.points - a.points);
      return {
        kind: pickKind(probabilities, unread ? model.unsureMargin * 2 : model.unsureMargin),
        probabilities,
        thoughtLeadership: 1 / (1 + Math.exp(-total[THOUGHT_LEADERSHIP]! / 100)),
        causes: causes.slice(0, MOST_CAUSES),
      };
    },
  };

  function phraseScale(found: number): number {
    return model.phraseScale / 100 / Math.sqrt(found + model.phraseDamp);
  }
}
export type Scales = ReturnType<typeof createScales>;

/** Softmax of points. `temperature` in hundredths. */
export function toProbabilities(total: ArrayLike<number>, temperature: number): Probabilities {
  let most = -Infinity;
  for (let c = 0; c < KINDS.length; c++) most = Math.max(most, total[c]!);
  const shares = KINDS.map((_, c) => Math.exp(((total[c]! - most) / 100) * (temperature / 100)));
  const sum = shares.reduce((a, b) => a + b, 0);
  return Object.fromEntries(KINDS.map((kind, c) => [kind, shares[c]! / sum])) as Probabilities;
}

/** The likeliest kind, or unsure when the best two are closer than `margin` hundredths. */
export function pickKind(p: Probabilities, margin: number): VerdictKind {
  const [first, second] = [...KINDS].sort((a, b) => p[b] - p[a]) as [Kind, Kind];
  return p[first] - p[second] < margin / 100 ? 'unsure' : first;
}

/** The kind a row of weights lifts most, and by how many points above the average of all. */
export function leadOf(weights: Int16Array, row: number, scale: number): { readonly side: Kind; readonly points: number } {
  let best = 0;
  let mean = 0;
  for (let c = 0; c < KINDS.length; c++) {
    mean += weights[row + c]! / KINDS.length;
    if (weights[row + c]! > weights[row + best]!) best = c;
  }
  return { side: KINDS[best]!, points: Math.round((weights[row + best]! - mean) * scale) / 100 };
}

/** Writes a row of weights as one cause; the very small ones are left out. */
function addCause(causes: Cause[], rule: string, source: Cause['source'], weights: Int16Array, row: number, scale: number, quotes: Cause['quotes']): Cause | undefined {
  const { side, points } = leadOf(weights, row, scale);
  if (points < 0.05) return undefined;
  const cause: Cause = { rule, source, side, points, quotes };
  causes.push(cause);
  return cause;
}

function quotesOf(text: string, places: readonly (readonly [number, number])[] | undefined): Cause['quotes'] {
  if (!places) return [];
  return places.slice(0, 5).map(([start, end]) => ({ text: text.slice(start, Math.min(end, start + 400)), start, end }));
}
