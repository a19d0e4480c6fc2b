const COPIED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'];
const SCALE = 2;
const CAPTION = 20;
const GAP = 24;

/** A drawing of ours, with the words that stand over it. */
export interface Captioned {
  readonly drawing: SVGSVGElement;
  readonly caption?: string | undefined;
}

/** Draws SVGs of ours as one PNG, one under the other, at twice their size, with the looks they have on the page written into them. */
export async function drawPng(drawings: readonly Captioned[]): Promise<Blob> {
  const sizes = drawings.map(({ drawing, caption }) => ({ width: drawing.viewBox.baseVal.width, height: drawing.viewBox.baseVal.height, head: caption ? CAPTION : 0 }));
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * Math.max(...sizes.map(({ width }) => width));
  canvas.height = SCALE * sizes.reduce((sum, { height, head }, at) => sum + height + head + (at ? GAP : 0), 0);
  const context = canvas.getContext('2d')!;
  const page = getComputedStyle(document.documentElement);
  context.scale(SCALE, SCALE);
  context.fillStyle = page.backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  let top = 0;
  for (const [at, { drawing, caption }] of drawings.entries()) {
    const { width, height, head } = sizes[at]!;
    if (caption) {
      context.fillStyle = page.color;
      context.font = `600 13px ${page.fontFamily}`;
      context.fillText(caption, 0, top + 14);
    }
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(withLooks(drawing)))}`;
    await image.decode();
    context.drawImage(image, 0, top + head, width, height);
    top += head + height + GAP;
  }
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}

/** A copy that carries its looks with it: an image knows no style sheet of the page. */
function withLooks(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, at) => {
    const looks = getComputedStyle(originals[at]!);
    for (const name of COPIED) element.setAttribute(name, looks.getPropertyValue(name));
    element.removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return copy;
}
