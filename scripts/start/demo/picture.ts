import { escape, numberOf } from './person';

const asAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** A round or square portrait: initials on a calm colour of their own. */
export function portrait(name: string, square = false): string {
  const hue = numberOf(name) % 360;
  const initials = name.split(/\s+/).slice(0, 2).map((word) => [...word][0]).join('').toUpperCase();
  return asAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="${square ? 8 : 24}" fill="hsl(${hue} 32% 46%)"/>` +
      `<text x="24" y="30" font-family="system-ui,sans-serif" font-size="17" font-weight="600" fill="#fff" text-anchor="middle">${escape(initials)}</text></svg>`,
  );
}

/** A chart as people post it: one line that falls, one that stays. */
export function chart(title: string, values: readonly number[], unit: string): string {
  const top = Math.max(...values) * 1.15;
  const x = (i: number) => 56 + (i * 560) / (values.length - 1);
  const y = (value: number) => 220 - (value / top) * 160;
  const points = values.map((value, i) => `${x(i).toFixed(0)},${y(value).toFixed(0)}`).join(' ');
  const dots = values.map((value, i) => `<circle cx="${x(i)}" cy="${y(value)}" r="4" fill="#2a6f97"/><text x="${x(i)}" y="${y(value) - 12}" font-size="13" fill="#33475b" text-anchor="middle">${value}</text>`).join('');
  return asAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 264" font-family="system-ui,sans-serif"><rect width="660" height="264" fill="#f4f6f8"/>` +
      `<text x="32" y="34" font-size="16" font-weight="600" fill="#22313f">${escape(title)}</text><text x="628" y="34" font-size="13" fill="#5b6b7a" text-anchor="end">${escape(unit)}</text>` +
      `<line x1="40" y1="220" x2="632" y2="220" stroke="#c3ccd5"/><polyline points="${points}" fill="none" stroke="#2a6f97" stroke-width="3"/>${dots}</svg>`,
  );
}

/** A picture of hills and water, in the colours of one hour of the day. */
export function landscape(seed: string): string {
  const hue = numberOf(seed) % 60;
  return asAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 300"><defs><linearGradient id="s" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="hsl(${205 + hue} 45% 72%)"/><stop offset="1" stop-color="hsl(${20 + hue} 60% 88%)"/></linearGradient></defs>` +
      `<rect width="660" height="300" fill="url(#s)"/><circle cx="${120 + hue * 6}" cy="96" r="30" fill="#fff" opacity=".75"/><path d="M0 200 130 120 240 190 380 96 520 184 660 130V300H0z" fill="hsl(${190 + hue} 22% 46%)"/>` +
      `<path d="M0 236 170 190 330 232 480 196 660 240V300H0z" fill="hsl(${196 + hue} 28% 34%)"/><rect y="262" width="660" height="38" fill="hsl(${204 + hue} 38% 58%)"/></svg>`,
  );
}

/** A flat card as advertisers use it: a few words on a colour. */
export function banner(words: string): string {
  const hue = numberOf(words) % 360;
  return asAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 300"><rect width="660" height="300" fill="hsl(${hue} 48% 30%)"/><circle cx="560" cy="60" r="150" fill="hsl(${hue} 52% 40%)"/>` +
      `<text x="48" y="164" font-family="system-ui,sans-serif" font-size="36" font-weight="700" fill="#fff">${escape(words)}</text></svg>`,
  );
}
