import { KINDS } from '../../lib/core/vocabulary';
import { createEngine } from '../../lib/engine/classify';
import type { Model } from '../../lib/engine/model';
import { SHAPES } from '../../lib/engine/shapes';
import { prepare } from '../../lib/engine/prepare';
import { COMBINATIONS } from '../../lib/rules/combinations';
import type { Rule } from '../../lib/rules/define-rule';
import { toItem, type Row } from '../rows/row';
import { pack, type Sparse } from './logistic';
import { INVENTED_WEIGHT } from './settings';
import { isInvented } from './sources';

/** How learned phrases share a text: each counts scale / sqrt(found + damp). */
export interface Sharing {
  readonly scale: number;
  readonly damp: number;
}
/** The training matrix: one column per rule, phrase, combination and place, and one for the bias. */
export interface Matrix {
  readonly x: Sparse;
  readonly rules: readonly Rule[];
  readonly phrases: readonly string[];
  readonly places: readonly string[];
  readonly columns: number;
  readonly firstPhrase: number;
  readonly firstCombination: number;
  readonly firstShape: number;
  readonly firstPlace: number;
  readonly bias: number;
}

/** A place counts half, so that it explains a text only where nothing else does. */
export const PLACE_VALUE = 0.5;
/** Combinations overlap each other and their rules; counting less keeps single rules telling. */
export const COMBINATION_VALUE = 0.7;
/** Every text has a form; it must not drown what is said. */
export const SHAPE_VALUE = 0.4;

export const BLANK_MODEL: Model = {
  about: {}, bias: [0, 0, 0, 0, 0], places: {}, rules: {}, combinations: {}, shapes: {}, phrases: {}, phraseScale: 100, phraseDamp: 0, temperature: 100, groupCap: 3_000, unsureMargin: 10, foldAt: 90,
};

/** Runs the engine over all rows once and lays out what it found. */
export function buildMatrix(rows: readonly Row[], rules: readonly Rule[], phrases: readonly string[], sharing: Sharing): Matrix {
  const engine = createEngine(prepare(rules, { ...BLANK_MODEL, phrases: Object.fromEntries(phrases.map((phrase) => [phrase, [0, 0, 0, 0, 0]])) }));
  const places = [...new Set(rows.map(placeOf))].sort();
  const firstPhrase = rules.length;
  const firstCombination = firstPhrase + phrases.length;
  const firstShape = firstCombination + COMBINATIONS.length;
  const firstPlace = firstShape + SHAPES.length;
  const bias = firstPlace + places.length;
  const x = pack(rows.map((row) => {
    const found = engine.read(toItem(row));
    const share = sharing.scale / Math.sqrt(found.phrases.length + sharing.damp);
    return [
      ...found.rules.filter((rule) => rules[rule]!.learned !== false).map((rule) => [rule, 1] as const),
      ...found.phrases.map((phrase) => [firstPhrase + phrase, share] as const),
      ...found.combinations.map((combination) => [firstCombination + combination, COMBINATION_VALUE] as const),
      ...found.shapes.map((shape) => [firstShape + shape, SHAPE_VALUE] as const),
      [firstPlace + places.indexOf(placeOf(row)), PLACE_VALUE] as const,
      [bias, 1] as const,
    ];
  }));
  return { x, rules, phrases, places, columns: bias + 1, firstPhrase, firstCombination, firstShape, firstPlace, bias };
}

/** The matrix as the engine will see it once only `kept` phrases are shipped: fewer phrases share a text. */
export function keepPhrases(matrix: Matrix, kept: ReadonlySet<number>, sharing: Sharing): Matrix {
  const { x, firstPhrase, firstCombination } = matrix;
  const isPhrase = (column: number) => column >= firstPhrase && column < firstCombination;
  const rows: [number, number][][] = [];
  for (let r = 0; r < x.rows; r++) {
    const row: [number, number][] = [];
    let found = 0;
    for (let j = x.start[r]!; j < x.start[r + 1]!; j++) {
      const column = x.columns[j]!;
      if (isPhrase(column) && !kept.has(column - firstPhrase)) continue;
      if (isPhrase(column)) found++;
      row.push([column, x.values[j]!]);
    }
    const share = sharing.scale / Math.sqrt(found + sharing.damp);
    rows.push(row.map(([column, value]) => [column, isPhrase(column) ? share : value]));
  }
  return { ...matrix, x: pack(rows) };
}

export function placeOf(row: Row): string {
  return `${row.network}/${row.surface}`;
}
/** Label columns: index into KINDS, and 1 for thought leadership. */
export function labelsOf(rows: readonly Row[]): { kind: Int8Array; lead: Int8Array } {
  return { kind: Int8Array.from(rows, (row) => KINDS.indexOf(row.label!)), lead: Int8Array.from(rows, (row) => (row.thought_leadership ? 1 : 0)) };
}
/** How much a row counts: less when its reader was unsure, less per row of a large source, less when it was written for the project. */
export function sampleWeights(rows: readonly Row[], sourcePower: number): Float64Array {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.source, (counts.get(row.source) ?? 0) + 1);
  return Float64Array.from(rows, (row) => (row.confidence === 'low' ? 0.4 : 1) * (isInvented(row) ? INVENTED_WEIGHT : 1) * counts.get(row.source)! ** -sourcePower);
}
