interface SparklineProps {
  readonly values: readonly number[];
  readonly title: string;
}
const [WIDTH, HEIGHT] = [96, 20];

/** Presence per week as small bars: a week without a sighting is a gap, which a line would hide. */
export function Sparkline({ values, title }: SparklineProps) {
  const top = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length);
  return (
    <svg class="sparkline" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <line class="chart-line" x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {values.map((value, at) => value > 0 && <rect key={at} class="spark-bar" x={at * step + 1} width={Math.max(1, step - 2)} y={HEIGHT - 1 - (value / top) * (HEIGHT - 3)} height={(value / top) * (HEIGHT - 3)} />)}
    </svg>
  );
}
