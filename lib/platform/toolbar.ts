import type { FrameFacts } from './frames';

/** The part of the browser's toolbar interface that we use. */
export interface Action {
  setBadgeText(details: { tabId: number; text: string }): Promise<unknown>;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<unknown>;
  setTitle(details: { tabId: number; title: string }): Promise<unknown>;
}

/** What the number counts, as the user chose. */
export type Counted = 'pitches' | 'worth-reading' | 'none';
const WORDS: Readonly<Record<Counted, readonly [none: string, one: string, many: string]>> = {
  pitches: ['no pitches on this page', 'pitch on this page', 'pitches on this page'],
  'worth-reading': ['nothing worth reading found yet', 'post worth reading on this page', 'posts worth reading on this page'],
  none: ['reading this page', 'item on this page', 'items on this page'],
};

/** What the toolbar says of a tab: a number, and the same in words. */
export function describeTab(frames: readonly Pick<FrameFacts, 'state' | 'count'>[], counted: Counted = 'pitches'): { badge: string; title: string } {
  const count = frames.reduce((sum, frame) => sum + frame.count, 0);
  const states = new Set(frames.map(({ state }) => state));
  // A page that is not understood is said even to who never opens the popup: silence would look like "nothing found".
  const badge = count > 999 ? '999+' : count > 0 ? String(count) : states.has('unknown-layout') ? '!' : '';
  return { badge, title: `Unbadger: ${describe(count, states, counted)}` };
}

function describe(count: number, states: ReadonlySet<string | undefined>, counted: Counted): string {
  const [none, one, many] = WORDS[counted];
  if (count > 0) return count === 1 ? `1 ${one}` : `${count} ${many}`;
  if (states.has('reading')) return none;
  if (states.has('unknown-layout')) return 'this page looks different than expected; nothing is touched';
  if (states.has('locked')) return 'messages here are locked; nothing is read';
  if (states.has('paused')) return 'paused on this site';
  if (states.has('off')) return 'off on this site';
  return 'nothing to read on this page';
}

/** Shows it. A tab that was closed meanwhile is no error. */
export async function showOnToolbar(action: Action, tabId: number, frames: readonly FrameFacts[], counted?: Counted): Promise<void> {
  const { badge, title } = describeTab(frames, counted);
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: badge }),
    action.setBadgeBackgroundColor({ tabId, color: '#8a5a00' }),
    action.setTitle({ tabId, title }),
  ]);
}
