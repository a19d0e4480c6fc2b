/** What a glyph is drawn in; see `glyphs.ts`. SVG nodes built by hand, because parsing markup is refused where a page demands trusted types. */
export function makeCanvas(): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS(space, 'path'));
  return svg;
}
