const LONG = 120;
const ENOUGH = 3;
const MOST_BLOCKS = 400;

/**
 * The canary for a redesign: true when the main part of the page shows several long texts although no
 * item was found in it. Looks at text nodes of leaf blocks only, at most 400 of them.
 */
export function findLayoutTrouble(document: Document): boolean {
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  if (!main) return false;
  let long = 0;
  let looked = 0;
  for (const block of main.querySelectorAll('p, [dir="auto"], [dir="ltr"], article span, blockquote')) {
    if (++looked > MOST_BLOCKS) break;
    if ((block.textContent ?? '').trim().length >= LONG && ++long >= ENOUGH) return true;
  }
  return false;
}
