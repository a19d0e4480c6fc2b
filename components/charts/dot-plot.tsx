import { say } from '../words/words';

export interface DotRow {
  readonly id: string;
  readonly words: string;
  readonly hits: number;
  readonly corrections: number;
}
interface DotPlotProps {
  readonly rows: readonly DotRow[];
  readonly hits: string;
  readonly corrections: string;
}

/** Two numbers per row on one scale: a full dot for how often, a ring for how often corrected. */
export function DotPlot({ rows, hits, corrections }: DotPlotProps) {
  const top = Math.max(1, ...rows.map((row) => row.hits));
  const x = (value: number) => 4 + (value / top) * 192;
  return (
    <table class="dots">
      <thead>
        <tr>
          <th scope="col">{say('stats.rule')}</th>
          <th scope="col">
            <span class="dot-key dot-full" aria-hidden="true" />
            {hits}
          </th>
          <th scope="col">
            <span class="dot-key dot-ring" aria-hidden="true" />
            {corrections}
          </th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.words}</th>
            <td class="number">{say('app.number', { value: row.hits })}</td>
            <td class="number">{say('app.number', { value: row.corrections })}</td>
            <td class="dots-place" aria-hidden="true">
              <svg viewBox="0 0 200 12" height="12" width="200" focusable="false">
                <line class="chart-line" x1="4" x2={x(row.hits)} y1="6" y2="6" />
                <circle class="dot-hits" cx={x(row.hits)} cy="6" r="3.5" />
                {row.corrections > 0 && <circle class="dot-corrections" cx={x(row.corrections)} cy="6" r="3.5" />}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
