import type { Label } from './define-action';

type Shape = readonly [tag: 'path' | 'circle' | 'rect', attributes: Readonly<Record<string, string>>];

/** Drawn on a 16 grid with a 1.5 stroke; shape tells the kind before colour does. */
export const GLYPHS: Readonly<Record<Label['glyph'], readonly Shape[]>> = {
  marketing: [['path', { d: 'M3 9.5v-3l8-3.5v10L3 9.500z' }], ['path', { d: 'M5 10v2.500h2V11M13.200 6.200v3.600' }]],
  peer: [['circle', { cx: '6', cy: '6', r: '2.3' }], ['path', { d: 'M2 13c.4-2.4 1.9-3.6 4-3.6s3.600 1.200 4 3.600M10.300 4.200a2.200 2.200 0 0 1 0 4M12 9.900c1.200.500 1.900 1.500 2.200 3.100' }]],
  recruiting: [['rect', { x: '2.5', y: '5.5', width: '11', height: '7.5', rx: '1.2' }], ['path', { d: 'M6 5.500V4a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v1.500M2.500 9h11' }]],
  other: [['circle', { cx: '8', cy: '8', r: '2' }]],
  unsure: [['circle', { cx: '8', cy: '8', r: '5', 'stroke-dasharray': '2.2 2' }]],
  listed: [['circle', { cx: '8', cy: '8', r: '5.3' }], ['path', { d: 'M4.300 11.700l7.400-7.400' }]],
  'worth-reading': [['path', { d: 'M4 2.700h8v10.600l-4-2.600-4 2.600z', fill: 'currentColor' }]],
};

/** The drawing as SVG nodes: built by hand, because parsing markup is refused where a page demands trusted types. */
export function drawGlyph(glyph: Label['glyph']): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of GLYPHS[glyph]) {
    const shape = document.createElementNS(space, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    svg.append(shape);
  }
  return svg;
}
