import type { Measured } from './bench';
import { isMet } from './targets';

const figure = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3)).padStart(9);

/** Prints what a section measured: its promises first, then figures that promise nothing. */
export function printMeasured({ targets, rows = [], growth = [] }: Measured): void {
  for (const { id, what, parts } of targets) {
    console.log(`${id.padEnd(4)} ${what}`);
    for (const part of parts) console.log(`  ${isMet(part) ? 'met ' : 'MISS'} ${figure(part.value)} ${part.unit.padEnd(3)} ${part.least ? 'at least' : 'at most '} ${String(part.goal).padEnd(6)} ${part.name}`);
  }
  for (const { name, value, unit } of rows) console.log(`       ${figure(value)} ${unit.padEnd(8)} ${name}`);
  for (const { title, x, y, curves } of growth) {
    console.log(`  ${title} (${y})`);
    for (const [name, points] of Object.entries(curves)) console.log(`       ${name.padEnd(22)} ${points.map((point) => `${point.x} ${x}: ${figure(point.y).trim()}`).join('   ')}`);
  }
  console.log();
}
