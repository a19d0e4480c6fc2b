/**
 * Presses on marks. What the user does at a mark is ours: the page must not open a post because of it, nor follow a
 * link because its author's line is one. One set of listeners serves all marks of a frame: ten for each
 * would have to be made, and collected again. It hears of the user's doings before they reach anything of the page further
 * down. What a page makes up is left alone: it comes to nothing here, and nothing of us can be told by it.
 */
const KEPT = ['click', 'auxclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup'];

/** What comes before: the pointer or the focus is there. */
const NEAR = ['pointerover', 'focusin'];

const marks = new WeakMap<EventTarget, (type: string) => void>();
let isHearing = false;

/** Keeps the user's clicks and keys at an element from the page, and tells what the user does there: the type of the event. */
export function guard(mark: Element, onDone: (type: string) => void): void {
  marks.set(mark, onDone);
  if (isHearing) return;
  isHearing = true;
  for (const type of [...NEAR, ...KEPT]) window.addEventListener(type, hear, true);
  // Once a turn is often enough to be sure of it: a page that opens its document anew takes all listeners out.
  queueMicrotask(() => (isHearing = false));
}

function hear(event: Event): void {
  const mark = event.isTrusted && event.composedPath().find((place) => marks.has(place));
  if (!mark) return;
  if (!NEAR.includes(event.type)) keepFromPage(event);
  marks.get(mark)!(event.type);
}

/** The same for the root of what has parts that do different things: nothing gets out of it. */
export function keepInside(root: ShadowRoot): void {
  for (const type of KEPT) root.addEventListener(type, keepFromPage);
}

function keepFromPage(event: Event): void {
  event.stopPropagation();
  if (event.type.endsWith('click')) event.preventDefault();
}
