import { readFileSync } from 'node:fs';

interface Figures {
  readonly rows: number;
  readonly marketing: { readonly rows: number; readonly averagePrecision: number | null; readonly f1: number | null; readonly recallAtHalfPercent: number | null };
  readonly peerAveragePrecision: number | null;
  readonly thoughtLeadershipAveragePrecision: number | null;
  readonly calibrationError: number | null;
}
interface About {
  readonly rows: number;
  readonly sources: number;
  readonly heldOut: Readonly<Record<string, Figures>>;
}

// Prints the table of docs/judgement.md from the figures that training wrote into model.json.
const { about } = JSON.parse(readFileSync(new URL('../lib/engine/model.json', import.meta.url), 'utf8')) as { about: About };
const show = (value: number | null) => (value === null ? '' : value.toFixed(2));
const percent = (value: number | null) => (value === null ? '' : `${Math.round(value * 100)}%`);
const header = ['where', 'rows', 'marketing rows', 'marketing AP', 'F1', 'found at 0.5% folded wrongly', 'peer AP', 'thought leadership AP', 'calibration error'];
const lines = Object.entries(about.heldOut).map(([where, { rows, marketing, peerAveragePrecision, thoughtLeadershipAveragePrecision, calibrationError }]) => {
  const known = marketing.rows > 0;
  return [where, String(rows), String(marketing.rows), show(known ? marketing.averagePrecision : null), show(known ? marketing.f1 : null), percent(known ? marketing.recallAtHalfPercent : null), show(peerAveragePrecision), show(thoughtLeadershipAveragePrecision), show(calibrationError)];
});
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
process.stdout.write(`${[row(header), row(header.map((_, at) => (at === 0 ? '---' : '---:'))), ...lines.map(row)].join('\n')}\n\n${about.rows.toLocaleString('en')} rows of ${about.sources} sources; every figure is from sources that training did not see.\n`);
