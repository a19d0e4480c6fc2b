import { writeFileSync } from 'node:fs';
import { KINDS } from '../../lib/core/vocabulary';
import { SHAPES } from '../../lib/engine/shapes';
import type { Model } from '../../lib/engine/model';
import { COMBINATIONS } from '../../lib/rules/combinations';
import type { Calibration } from './calibrate';
import { COMBINATION_VALUE, PLACE_VALUE, SHAPE_VALUE, type Matrix, type Sharing } from './features';
import type { Fitted } from './fit';

/** Rounds a fit to integers (hundredths of a point) and drops what has become nothing. */
export function toModel(matrix: Matrix, fitted: Fitted, kept: ReadonlySet<number>, sharing: Sharing, calibration: Calibration, about: Model['about']): Model {
  const row = (column: number, factor = 100): number[] => {
    const kinds = KINDS.map((_, k) => fitted.kind[column * KINDS.length + k]!);
    const lead = fitted.lead[column * 2 + 1]! - fitted.lead[column * 2]!;
    return [...kinds, lead].map((value) => Math.max(-32_000, Math.min(32_000, Math.round(value * factor))));
  };
  const isNothing = (values: readonly number[]) => values.every((value) => Math.abs(value) < 2);
  const rules = matrix.rules.map((rule, i) => [rule, row(i)] as const).filter(([rule]) => rule.learned !== false);
  const phrases = [...kept].sort((a, b) => a - b).map((p) => [matrix.phrases[p]!, row(matrix.firstPhrase + p)] as const).filter(([, values]) => !isNothing(values));
  return {
    about,
    bias: row(matrix.bias),
    places: Object.fromEntries(matrix.places.map((place, i) => [place, row(matrix.firstPlace + i, 100 * PLACE_VALUE)])),
    combinations: Object.fromEntries(COMBINATIONS.map((name, i) => [name, row(matrix.firstCombination + i, 100 * COMBINATION_VALUE)] as const).filter(([, values]) => !isNothing(values))),
    shapes: Object.fromEntries(SHAPES.map((name, i) => [name, row(matrix.firstShape + i, 100 * SHAPE_VALUE)] as const).filter(([, values]) => !isNothing(values))),
    rules: Object.fromEntries(rules.map(([rule, values]) => [rule.id, values])),
    phrases: Object.fromEntries(phrases),
    phraseScale: Math.round(sharing.scale * 100),
    phraseDamp: sharing.damp,
    temperature: Math.round(calibration.temperature * 100),
    groupCap: 600,
    unsureMargin: calibration.unsureMargin,
    foldAt: calibration.foldAt,
  };
}

/** Writes the model one row a line, sorted, so that a change can be read. Returns the bytes written. */
export function writeModel(file: string, model: Model): number {
  const lines = Object.entries(model).map(([key, value]) => {
    if (key !== 'places' && key !== 'combinations' && key !== 'shapes' && key !== 'rules' && key !== 'phrases') return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const rows = Object.entries(value as Record<string, number[]>).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => `${JSON.stringify(name)}:[${values.join(',')}]`);
    return `${JSON.stringify(key)}: {\n${rows.join(',\n')}\n}`;
  });
  const text = `{\n${lines.join(',\n')}\n}\n`;
  writeFileSync(file, text);
  return Buffer.byteLength(text);
}
