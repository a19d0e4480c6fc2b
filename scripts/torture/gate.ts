import type { Rig } from './rig';

/** One thing that was counted, and what it may be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** The most that passes. */
  readonly most?: number;
  /** The least that passes: so that a gate which did nothing does not pass. */
  readonly least?: number;
  readonly unit?: string;
}
export interface Gate {
  readonly id: `G${number}`;
  readonly title: string;
  /** True for a gate that the short form leaves out. */
  readonly longOnly?: boolean;
  /** Runs it, short or long as the rig says. Throws NotHere when this machine does not allow it. */
  run(rig: Rig): Promise<Figure[]>;
}
/** The machine does not allow what a gate needs; the message says what that is. */
export class NotHere extends Error {}

export type Outcome = { readonly gate: Gate; readonly seconds: number } & ({ readonly figures: readonly Figure[] } | { readonly skipped: string } | { readonly broke: string });

const holds = ({ value, most, least }: Figure) => (most === undefined || value <= most) && (least === undefined || value >= least);

/** True when everything that was counted is as it may be. A gate that could not run is no failure, and is said. */
export function passed(outcome: Outcome): boolean {
  return 'figures' in outcome ? outcome.figures.length > 0 && outcome.figures.every(holds) : 'skipped' in outcome;
}

/** One line for a gate: whether it holds, and every figure; those that fail with what was allowed. */
export function toLine(outcome: Outcome): string {
  const mark = 'skipped' in outcome ? 'skip' : passed(outcome) ? 'ok  ' : 'FAIL';
  return `${mark} ${outcome.gate.id} ${outcome.gate.title}: ${describe(outcome)} (${outcome.seconds.toFixed(0)} s)`;
}
/** The figures as words. */
export function describe(outcome: Outcome): string {
  if ('skipped' in outcome) return `not run: ${outcome.skipped}`;
  if ('broke' in outcome) return outcome.broke;
  return outcome.figures.map((figure) => `${print(figure)}${holds(figure) ? '' : ` [${figure.most === undefined ? `at least ${figure.least}` : `at most ${figure.most}`}]`}`).join(', ');
}
const print = ({ what, value, unit }: Figure) => `${what} ${Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(1)}${unit ? ` ${unit}` : ''}`;
