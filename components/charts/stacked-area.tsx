import { useRef } from 'preact/hooks';
import { sayPercent } from '../words/words';
import { useWidth } from './use-width';

/** One band of the picture, lowest first. */
export interface Band {
  readonly id: string;
  readonly words: string;
  readonly values: readonly number[];
}
interface StackedAreaProps {
  readonly bands: readonly Band[];
  /** What stands under each value, e.g. the first day of its week. */
  readonly labels: readonly string[];
  readonly title: string;
  readonly height?: number;
  /** Without words at its side, for a row of small ones. */
  readonly small?: boolean;
}
/** The least place for the words at its side, and what one letter of them takes in a wide face, in pixels. */
const SIDE = 112;
const LETTER = 8.5;
/** From the picture to its words. */
const TIE = 20;
/** Where the shares are written, left of the picture. */
const SCALE = 34;
const FOOT = 20;
const TOP = 8;

/** Shares over time, one band on the other, each moment 100%: an unfinished week then looks like any other. Each band ends in its own word, so that no legend has to be looked up. */
export function StackedArea({ bands, labels, title, height = 220, small = false }: StackedAreaProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 560);
  const shown = bands.filter((band) => band.values.some((value) => value > 0));
  const totals = labels.map((_, at) => shown.reduce((sum, band) => sum + (band.values[at] ?? 0), 0));
  const right = width - (small ? 0 : Math.max(SIDE, TIE + LETTER * Math.max(...shown.map(({ words }) => words.length))));
  const x = (at: number) => (labels.length < 2 ? (at ? right : SCALE) : SCALE + (at / (labels.length - 1)) * (right - SCALE));
  const y = (value: number) => TOP + (height - TOP - FOOT) * (1 - value);
  // One week alone is drawn as a block, not as a line without width.
  const steps = labels.length < 2 ? [0, 1] : labels.map((_, at) => at);
  const shareAt = (band: Band, step: number) => {
    const at = Math.min(step, labels.length - 1);
    return totals[at] ? (band.values[at] ?? 0) / totals[at] : 0;
  };

  let floor = steps.map(() => 0);
  const drawn = shown.map((band) => {
    const bottom = floor;
    const roof = steps.map((at, i) => bottom[i]! + shareAt(band, at));
    floor = roof;
    const path = `M${steps.map((at, i) => `${round(x(at))} ${round(y(roof[i]!))}`).join('L')}L${[...steps].reverse().map((at, i) => `${round(x(at))} ${round(y(bottom[steps.length - 1 - i]!))}`).join('L')}Z`;
    return { band, path, middle: y((roof.at(-1)! + bottom.at(-1)!) / 2) };
  });
  const words = spread(drawn.map(({ middle }) => middle), 16, TOP + 6, height - FOOT - 4);
  const every = Math.max(1, Math.ceil(labels.length / Math.max(1, Math.floor(right / 64))));
  return (
    <div class="chart" ref={place}>
      <svg class="chart-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {[0, 0.5, 1].map((part) => (
          <line key={part} class="chart-line" x1={SCALE} x2={right} y1={y(part)} y2={y(part)} />
        ))}
        {drawn.map(({ band, path }) => (
          <path key={band.id} class={`band fill-${band.id}`} d={path} />
        ))}
        {[0, 0.5, 1].map((part) => (
          <text key={part} class="chart-scale" x={SCALE - 6} y={y(part) + 4} text-anchor="end">
            {sayPercent(part)}
          </text>
        ))}
        {!small &&
          drawn.map(({ band, middle }, at) => (
            <g key={band.id} class={`band-words ink-${band.id}`}>
              <line class="band-tie" x1={right + 2} x2={right + 12} y1={middle} y2={words[at]! - 4} />
              <text x={right + 16} y={words[at]}>
                {band.words}
              </text>
            </g>
          ))}
        {labels.map(
          (label, at) =>
            at % every === 0 && (
              <text key={label} class="chart-scale" x={x(at)} y={height - 5} text-anchor={at === 0 ? 'start' : at === labels.length - 1 ? 'end' : 'middle'}>
                {label}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Moves words apart that would stand on each other, as little as needed, top to bottom. */
export function spread(middles: readonly number[], least: number, from: number, to: number): number[] {
  const order = middles.map((middle, at) => ({ middle, at })).sort((a, b) => a.middle - b.middle);
  const placed: number[] = [];
  let before = from - least;
  for (const { middle, at } of order) {
    before = Math.max(before + least, middle + 4);
    placed[at] = before;
  }
  const over = before - to;
  return over > 0 ? middles.map((_, at) => placed[at]! - over) : placed;
}
