import { useEffect, useState } from 'preact/hooks';
import { sayProblem } from './desk';
import { signFrames } from './merge';
import type { Calls, TabFrame } from './source';

/** How many items are asked for when something changed, and when only looking whether it did. */
const ALL = 2000;
const GLANCE = 40;
const EVERY = 1000;
const SOON = 250;

export interface TabState {
  /** Undefined until the first answer. */
  readonly frames?: readonly TabFrame[];
  readonly problem?: string;
}

/**
 * What the watched tab shows. While this page is visible it is looked at once a second with a small
 * question; only a change asks for everything. `version` asks anew after an act of the user.
 */
export function useTab(calls: Calls, version: number): TabState {
  const [state, setState] = useState<TabState>({});
  useEffect(() => {
    let stopped = false;
    let busy = false;
    let glanced = '';
    const look = async (everything: boolean) => {
      if (busy || stopped || document.visibilityState === 'hidden') return;
      busy = true;
      try {
        const glance = everything ? undefined : signFrames(await calls.frames(GLANCE));
        if (everything || glance !== glanced) {
          const frames = await calls.frames(ALL);
          if (!stopped) setState((before) => (before.frames && !before.problem && signFrames(before.frames) === signFrames(frames) ? before : { frames }));
        }
        glanced = glance ?? '';
      } catch (error) {
        if (!stopped) setState((before) => ({ frames: before.frames ?? [], problem: sayProblem(error) }));
      } finally {
        busy = false;
      }
    };
    void look(true);
    // The page draws the user's act a moment later.
    const soon = setTimeout(() => void look(true), SOON);
    const timer = setInterval(() => void look(false), EVERY);
    return () => {
      stopped = true;
      clearTimeout(soon);
      clearInterval(timer);
    };
  }, [calls, version]);
  return state;
}
