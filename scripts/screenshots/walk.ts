import type { Page } from 'playwright-core';

/** More than the rules view has controls: two for each rule. */
const MOST_STEPS = 1_000;
/** Everything in the page that a keyboard must reach, as text for the page: those in a group of one tab stop count once. */
const LIST = `(() => {
  const all = [...document.querySelectorAll('a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]')];
  const shown = all.filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.closest('details:not([open]) > :not(summary)'));
  const radios = new Map();
  return shown.filter((one) => one.type !== 'radio' || one.checked || ![...document.getElementsByName(one.name)].some((other) => other.checked)).map((one) => {
    one.dataset.walk ??= String((window.walked = (window.walked ?? 0) + 1));
    return one.dataset.walk;
  });
})()`;
const HERE = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const name = one.getAttribute('aria-label') || [...(one.labels ?? [])].map((label) => label.textContent).join(' ') || one.textContent || '';
  // What was drawn anew meanwhile has no mark yet.
  one.dataset.walk ??= String((window.walked = (window.walked ?? 0) + 1));
  return { id: one.dataset.walk, words: (one.getAttribute('role') || one.localName) + ' ' + name.trim().replace(/\\s+/g, ' ').slice(0, 60), isSeen: getComputedStyle(one).outlineStyle !== 'none' || one.matches(':focus-visible') };
})()`;

/** What the walk met, step by step, and what it could not reach. */
export interface Walk {
  readonly steps: readonly string[];
  readonly missed: number;
  readonly unseen: readonly string[];
}

/** Goes through a page with Tab alone, once round. */
export async function walkByTab(page: Page): Promise<Walk> {
  // Tab goes on from where the focus last was, even after a blur: so the walk begins at the body.
  await page.evaluate('document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute("tabindex"); window.scrollTo(0, 0)');
  const before = (await page.evaluate(LIST)) as string[];
  const steps: string[] = [];
  const unseen: string[] = [];
  const met = new Set<string>();
  // A form that has just opened may take the focus after the walk began, so the walk goes round: past the end of the page to its beginning.
  for (let step = 0, left = 0; step < MOST_STEPS && left < 2; step++) {
    await page.keyboard.press('Tab');
    const here = (await page.evaluate(HERE)) as { id: string; words: string; isSeen: boolean } | null;
    if (!here) {
      left++;
      continue;
    }
    if (met.has(here.id)) break;
    met.add(here.id);
    steps.push(here.words);
    if (!here.isSeen) unseen.push(here.words);
  }
  // Of those that are still there: a list may be drawn anew meanwhile, and the one tab stop of a group moves with the focus.
  const after = new Set((await page.evaluate(LIST)) as string[]);
  return { steps, missed: before.filter((id) => after.has(id) && !met.has(id)).length, unseen };
}
