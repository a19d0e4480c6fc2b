/** Tells the time; passed in wherever time matters, so that tests can set it. */
export interface Clock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

let current: Clock = systemClock;

/** Milliseconds since 1970 by the clock in force. */
export function now(): number {
  return current.now();
}

/** Puts another clock in force (for tests) and returns a function that puts the former one back. */
export function replaceClock(clock: Clock): () => void {
  const former = current;
  current = clock;
  return () => {
    current = former;
  };
}

/** The user's own calendar day of a time, as `2026-11-22`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
