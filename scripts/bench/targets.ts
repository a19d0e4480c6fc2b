/** One measured figure and what it should be: at most, or at least with `least`. */
export interface Part {
  readonly name: string;
  readonly value: number;
  readonly goal: number;
  readonly least?: boolean;
  readonly unit: string;
}
/** A promise: all its parts must hold. */
export interface Target {
  readonly id: string;
  readonly what: string;
  readonly parts: readonly Part[];
}
/** What machines read. */
export interface TargetLine {
  readonly id: string;
  readonly value: number;
  readonly goal: number;
  readonly met: boolean;
}
/** A figure that may be at most so large. */
export const most = (name: string, value: number, goal: number, unit = 'x'): Part => ({ name, value: round(value), goal, unit });
/** A figure that should be at least so large. */
export const least = (name: string, value: number, goal: number, unit = 'x'): Part => ({ name, value: round(value), goal, least: true, unit });

/** True when a figure is what it should be; one that could not be measured is not. */
export const isMet = ({ value, goal, least: atLeast }: Part): boolean => (atLeast ? value >= goal : value <= goal);

/** Targets that were measured in several places as one each. */
export function joinTargets(targets: readonly Target[]): Target[] {
  const byId = new Map<string, Target>();
  for (const target of targets) {
    const before = byId.get(target.id);
    byId.set(target.id, before ? { ...before, parts: [...before.parts, ...target.parts] } : target);
  }
  return [...byId.values()];
}

/** A target by the part that is furthest from its goal, met when all are; then each part as T1a, T1b, … */
export function linesOf({ id, parts }: Target): TargetLine[] {
  const margin = ({ value, goal, least: atLeast }: Part) => (atLeast ? value / goal : goal / Math.max(value, 1e-9));
  const worst = [...parts].sort((a, b) => margin(a) - margin(b))[0];
  if (!worst) throw new Error(`expected ${id} to have parts`);
  const line = (name: string, part: Part, met: boolean): TargetLine => ({ id: name, value: part.value, goal: part.goal, met });
  const each = parts.length > 1 ? parts.map((part, i) => line(`${id}${String.fromCharCode(97 + i)}`, part, isMet(part))) : [];
  return [line(id, worst, parts.every(isMet)), ...each];
}
function round(value: number): number {
  return Number(value.toPrecision(3));
}
