// @vitest-environment happy-dom
import fc from '../fast-check';
import { expect, it } from 'vitest';
import { Frame, labels, listing, turn, tweet } from './world';

const HANDLES = ['ada', 'ben', 'eve', 'kim', 'lee'];
const inside = (handle: string, id: number, words: string) => new DOMParser().parseFromString(tweet(handle, id, words), 'text/html').querySelector('article')!;
const authorIn = (card: Element) => card.querySelector('a[href]')?.getAttribute('href')?.slice(1);

/** What stands in the page of ours that is about somebody else than the card it stands in. */
function wrong(): string[] {
  return [...document.querySelectorAll('article')].flatMap((card) => {
    const author = authorIn(card);
    if (!author) return []; // a card that has lost its author for a moment is nobody else's
    return labels(card).filter((label) => !label.includes(`by ${author}`) && !label.includes(`${author} name`)).map((label) => `${label} on ${author}`);
  });
}

/** Everything a virtual list does to its cells. */
const acts = {
  'put another post into a cell': (card: Element, handle: string, id: number, words: string) => card.replaceChildren(...inside(handle, id, words).childNodes),
  'write another post over the nodes of a cell': (card: Element, handle: string, id: number, words: string) => {
    const next = inside(handle, id, words);
    const links = [...card.querySelectorAll('a[href]')];
    if (links.length < 3) return;
    [...next.querySelectorAll('a[href]')].forEach((link, i) => links[i]!.setAttribute('href', link.getAttribute('href')!));
    (links[0]!.querySelector('span')!.firstChild as Text).data = `${handle} name`;
    (links[1]!.firstChild as Text).data = `@${handle}`;
    (card.querySelector('[data-testid="tweetText"]')!.firstChild as Text | null)?.replaceData(0, 1e6, words);
  },
  'replace a cell': (card: Element, handle: string, id: number, words: string) => card.replaceWith(inside(handle, id, words)),
  'empty a cell': (card: Element) => card.replaceChildren(),
  'take the author away': (card: Element) => card.querySelector('[data-testid="User-Name"]')?.remove(),
  'move a cell to the end': (card: Element) => card.parentElement!.append(card),
  'move what is in a cell into the last one': (card: Element) => card.parentElement!.lastElementChild!.replaceChildren(...card.childNodes),
  'draw a cell anew': (card: Element) => card.replaceChildren(...[...card.childNodes].map((node) => node.cloneNode(true))),
} as const;

const step = fc.record({
  act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  cell: fc.nat(7),
  handle: fc.constantFrom(...HANDLES),
  id: fc.nat(30),
  words: fc.constantFrom('Book a demo', 'Numbers and method', 'A demo of a demo'),
  /** Several changes may come before the page is painted. */
  paint: fc.boolean(),
});

it('never shows a verdict on another author’s item, however cells are recycled and however slow we are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), fc.constantFrom(0, 1, 3, 9), fc.boolean(), async (steps, tick, isListed) => {
      const frame = new Frame();
      frame.tick = tick;
      if (isListed) frame.listed.set('x/ada', listing());
      try {
        await frame.start(`<main><div>${HANDLES.concat('ada', 'ben', 'eve').map((handle, i) => tweet(handle, i, i % 2 ? 'Book a demo' : 'Numbers')).join('')}</div></main>`);
        for (const { act, cell, handle, id, words, paint } of steps) {
          const cards = document.querySelectorAll('article');
          const card = cards[cell % Math.max(1, cards.length)];
          if (card) acts[act](card, handle, id, words);
          if (!paint) continue;
          await null; // observers have been told; the page paints now
          expect(wrong()).toEqual([]);
        }
        for (let i = 0; i < 12; i++) {
          await turn();
          expect(wrong()).toEqual([]);
        }
        const readable = [...document.querySelectorAll('article')].filter((one) => authorIn(one) && one.querySelector('time'));
        for (const one of readable) expect(labels(one).length, 'every card has its own verdict in the end').toBeGreaterThan(0);
      } finally {
        frame.session.stop();
        document.body.innerHTML = '';
      }
    }),
    { numRuns: process.env.CI ? 200 : 40, seed: 7 },
  );
}, 120_000);

it('blanks every recycled card at once, also those whose turn does not come before the page paints', async () => {
  const frame = new Frame();
  try {
    await frame.start(`<main><div>${HANDLES.map((handle, i) => tweet(handle, i, 'Book a demo')).join('')}</div></main>`);
    expect(labels().length).toBe(HANDLES.length);
    frame.tick = 1_000;
    const cards = [...document.querySelectorAll('article')];
    cards.forEach((card, i) => {
      // The header with our glyph stays and is written over, as a recycling list does it.
      acts['write another post over the nodes of a cell'](card, `other${i}`, 50 + i, 'Numbers');
    });
    await null;
    expect(wrong()).toEqual([]);
    expect(labels().length).toBeLessThan(HANDLES.length);
    for (let i = 0; i < 20; i++) await turn();
    expect(wrong()).toEqual([]);
    expect(labels().length).toBe(HANDLES.length);
  } finally {
    frame.session.stop();
  }
});
