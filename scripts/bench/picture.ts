import type { Growth } from './bench';

const WIDTH = 360;
const HEIGHT = 240;
const LEFT = 56;
const TOP = 34;
const RIGHT = 130;
const BOTTOM = 40;
/** Told apart by lightness too, and readable on white and on black. */
const COLOURS = ['#1a7f5a', '#c2571a', '#7a5cc9', '#8a8a8a'];
const DASHES = ['', '6 3', '2 3', '8 3 2 3'];

/** Growth curves as one plain SVG, both axes logarithmic. The text takes its colour from the reader's scheme. */
export function drawGrowth(all: readonly Growth[]): string {
  const panel = HEIGHT + TOP + BOTTOM;
  const body = all.map((growth, i) => `<g transform="translate(0 ${i * panel})">${drawPanel(growth)}</g>`).join('\n');
  const [width, height] = [LEFT + WIDTH + RIGHT, all.length * panel];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${all.map(({ title }) => escape(title)).join('; ')}">
<style>text{font:12px system-ui,sans-serif;fill:#333}.title{font-weight:600;font-size:13px}.grid{stroke:#8884;stroke-width:1}path{fill:none;stroke-width:2}@media(prefers-color-scheme:dark){text{fill:#ddd}path,.name{filter:brightness(1.5)}}</style>
${body}
</svg>
`;
}

function drawPanel({ title, x, y, curves }: Growth): string {
  const points = Object.values(curves).flat();
  const [toX, xTicks] = scale(points.map((one) => one.x), LEFT, LEFT + WIDTH);
  const [toY, yTicks] = scale(points.map((one) => one.y), TOP + HEIGHT, TOP);
  const lines = [
    ...xTicks.map((tick) => `<line class="grid" x1="${toX(tick)}" x2="${toX(tick)}" y1="${TOP}" y2="${TOP + HEIGHT}"/><text x="${toX(tick)}" y="${TOP + HEIGHT + 16}" text-anchor="middle">${label(tick)}</text>`),
    ...yTicks.map((tick) => `<line class="grid" x1="${LEFT}" x2="${LEFT + WIDTH}" y1="${toY(tick)}" y2="${toY(tick)}"/><text x="${LEFT - 6}" y="${toY(tick) + 4}" text-anchor="end">${label(tick)}</text>`),
  ];
  const names = spreadOut(Object.values(curves).map((curve) => toY(curve.at(-1)!.y)));
  const drawn = Object.entries(curves).map(([name, curve], i) => {
    const way = curve.map((point, at) => `${at ? 'L' : 'M'}${toX(point.x)} ${toY(point.y)}`).join('');
    const colour = COLOURS[i % COLOURS.length]!;
    return `<path d="${way}" stroke="${colour}"${DASHES[i] ? ` stroke-dasharray="${DASHES[i]}"` : ''}/><text class="name" x="${LEFT + WIDTH + 6}" y="${names[i]! + 4}" style="fill:${colour}">${escape(name)}</text>`;
  });
  return [`<text class="title" x="${LEFT}" y="16">${escape(title)}</text><text x="${LEFT + WIDTH}" y="${TOP + HEIGHT + 34}" text-anchor="end">${escape(x)}</text><text x="${LEFT}" y="${TOP - 4}">${escape(y)}</text>`, ...lines, ...drawn].join('\n');
}

/** From a value to its place between two ends, by powers of ten, and the powers that lie between. */
function scale(values: readonly number[], from: number, to: number): [place: (value: number) => number, ticks: number[]] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const place = (value: number) => Number((from + ((Math.log10(value) - low) / (high - low)) * (to - from)).toFixed(1));
  return [place, Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i))];
}
/** Moves places apart so that names don't lie on one another; keeps their order. */
function spreadOut(places: readonly number[]): number[] {
  const moved = [...places];
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  order.forEach((at, i) => {
    if (i > 0) moved[at] = Math.max(moved[at]!, moved[order[i - 1]!]! + 14);
  });
  return moved;
}
const label = (value: number) => (value >= 1 ? value.toLocaleString('en') : String(value));
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
