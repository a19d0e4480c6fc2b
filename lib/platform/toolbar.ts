import { fill, type Speech } from '../core/speech';
import type { FrameFacts } from './frames';

/** The part of the browser's toolbar interface that we use. */
export interface Action {
  setBadgeText(details: { tabId: number; text: string }): Promise<unknown>;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<unknown>;
  setTitle(details: { tabId: number; title: string }): Promise<unknown>;
  setIcon(details: { tabId: number; path: Record<string, string> }): Promise<unknown>;
}

/** What the number counts, as the user chose. */
export type Counted = keyof Speech['counted'];
/** Which drawing: reading, at rest (paused, off, nothing to read), or a page that is not understood. */
export type Icon = 'reading' | 'resting' | 'trouble';
type Frame = Pick<FrameFacts, 'state' | 'count'>;
const PREFIX: Readonly<Record<Icon, string>> = { reading: '', resting: 'resting-', trouble: 'trouble-' };

/** What the toolbar says of a tab: a number, the same in words, and a drawing that says how reading goes. */
export function describeTab(frames: readonly Frame[], speech: Speech, counted: Counted = 'pitches'): { badge: string; title: string; icon: Icon } {
  const count = frames.reduce((sum, frame) => sum + frame.count, 0);
  const states = new Set(frames.map(({ state }) => state));
  // A page that is not understood is said even to who never opens the popup: silence would look like "nothing found".
  const badge = count > 999 ? '999+' : count > 0 ? String(count) : states.has('unknown-layout') ? '!' : '';
  const icon = states.has('unknown-layout') || states.has('locked') ? 'trouble' : states.has('reading') ? 'reading' : 'resting';
  return { badge, title: `Unbadger: ${describe(count, states, speech, counted)}`, icon };
}

function describe(count: number, states: ReadonlySet<string | undefined>, speech: Speech, counted: Counted): string {
  const { none, one, many } = speech.counted[counted];
  if (count > 0) return count === 1 ? one : fill(many, { count });
  if (states.has('unknown-layout')) return speech.unknownLayout;
  if (states.has('reading')) return none;
  if (states.has('locked')) return speech.locked;
  if (states.has('paused')) return speech.paused;
  if (states.has('off')) return speech.off;
  return speech.nothingHere;
}

/** Shows it. A tab that was closed meanwhile is no error. */
export async function showOnToolbar(action: Action, tabId: number, frames: readonly FrameFacts[], speech: Speech, counted?: Counted): Promise<void> {
  const { badge, title, icon } = describeTab(frames, speech, counted);
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: badge }),
    action.setBadgeBackgroundColor({ tabId, color: '#8a5a00' }),
    action.setTitle({ tabId, title }),
    action.setIcon({ tabId, path: Object.fromEntries(['16', '32'].map((size) => [size, `/icon/${PREFIX[icon]}${size}.png`])) }),
  ]);
}
