/**
 * What our tests import as `vitest`, for tests that are run in this very process: the same functions and
 * matchers, without the workers around them. See runner.ts for why.
 */
import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from '@vitest/runner';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect, (globalThis as never)[ASYMMETRIC_MATCHERS_OBJECT] as object);
setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null, expectedAssertionsNumber: null, expectedAssertionsNumberErrorGen: null }, expect as never);

/** Timers that wait until a test lets time pass. */
const waiting = new Map<number, { at: number; work: () => void }>();
let [passed, timers] = [0, 0];
const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

const stubbed = new Map<string, PropertyDescriptor | undefined>();
export const vi = {
  stubGlobal(name: string, value: unknown): void {
    if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true });
  },
  unstubAllGlobals(): void {
    for (const [name, before] of stubbed) {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    }
    stubbed.clear();
  },
  /** The two timers that our tests stop; their clock goes on. */
  useFakeTimers(_which?: object): void {
    waiting.clear();
    passed = 0;
    const setTimeout = (work: () => void, after = 0) => (waiting.set(++timers, { at: passed + after, work }), timers);
    Object.assign(globalThis, { setTimeout, clearTimeout: (timer: number) => waiting.delete(timer) });
  },
  useRealTimers: () => Object.assign(globalThis, real),
  advanceTimersByTime(by: number): void {
    passed += by;
    for (const [timer, { at, work }] of [...waiting].sort(([, one], [, other]) => one.at - other.at)) if (at <= passed && waiting.delete(timer)) work();
  },
  async waitFor<T>(check: () => T, { timeout = 1_000, interval = 50 } = {}): Promise<T> {
    const end = Date.now() + timeout;
    for (;;) {
      try {
        return await check();
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, interval));
      }
    }
  },
};
