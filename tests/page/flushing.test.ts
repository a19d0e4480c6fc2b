import { beforeEach, expect, it, vi } from 'vitest';
import { createFlushing } from '../../lib/page/flushing';

const link = { noteEncounters: async () => [], findPatterns: async () => [] };
let waiting: (() => void)[] = [];
let isNew = false;
const onNew = vi.fn();
const memory = { isAsking: false, flush: vi.fn(async () => isNew) };
const later = (run: () => void) => {
  waiting.push(run);
  return () => void (waiting = waiting.filter((one) => one !== run));
};
const pass = async () => {
  waiting.splice(0).forEach((run) => run());
  await Promise.resolve();
};
beforeEach(() => {
  waiting = [];
  isNew = memory.isAsking = false;
  memory.flush.mockClear();
  onNew.mockClear();
});

it('many batches are told once, and the next ones again', async () => {
  const flushing = createFlushing({ memory, link, later, onNew });
  flushing.soon();
  flushing.soon();
  expect([memory.flush.mock.calls.length, waiting.length]).toEqual([0, 1]);
  await pass();
  expect([memory.flush.mock.calls.length, onNew.mock.calls.length]).toEqual([1, 0]);
  isNew = true;
  flushing.soon();
  await pass();
  expect([memory.flush.mock.calls.length, onNew.mock.calls.length]).toEqual([2, 1]);
});
it('an expression of the user’s waits for nothing, and takes the rest along', async () => {
  const flushing = createFlushing({ memory, link, later, onNew });
  flushing.soon();
  memory.isAsking = true;
  flushing.soon();
  expect([memory.flush.mock.calls.length, waiting.length]).toEqual([1, 0]);
});
it('nothing is told any more once it was stopped', async () => {
  const flushing = createFlushing({ memory, link, later, onNew });
  flushing.soon();
  flushing.stop();
  await pass();
  expect(memory.flush).not.toHaveBeenCalled();
});
