import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/theme.css', 'utf8');
const tokens = new Map([...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].reverse().map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]));
const grounds = ['paper', 'paper-sunk', 'paper-float'];

/** Contrast after WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [high, low] = [a, b].map(luminance).sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const pairs: readonly (readonly [string, readonly string[], number])[] = [
  ...['ink', 'ink-soft', 'ink-faint'].map((text) => [text, [...grounds, 'accent-wash', 'trouble-wash'], 4.5] as const),
  ['ink-soft', ['quote-wash'], 4.5],
  // Kinds are written as words too, so they keep the contrast of text and not only that of glyphs.
  ...['marketing', 'peer', 'recruiting', 'other', 'unsure', 'accent', 'trouble'].map((text) => [text, grounds, 4.5] as const),
  ['trouble', ['trouble-wash'], 4.5],
  ['accent', ['accent-wash'], 4.5],
  ['accent-ink', ['accent'], 4.5],
  ['line-control', grounds, 3],
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(pairs.flatMap(([text, on, least]) => on.map((ground) => [text, ground, least] as const)))('can be read: %s on %s is at least %s to 1', (text, ground, least) => {
    expect(contrast(tokens.get(text)![theme], tokens.get(ground)![theme])).toBeGreaterThanOrEqual(least);
  });
});

it('keeps all colours in one file, so that both themes and forced colours stay complete', () => {
  const others = ['base', 'parts', 'floats', 'form', 'popup/popup', 'popup/found', 'popup/why', 'popup/list'].map((name) => readFileSync(`components/${name}.css`, 'utf8')).join('\n');
  expect(others.match(/#[0-9a-f]{3,8}\b|rgb\((?!10 15 17)/gi)).toBeNull();
});
