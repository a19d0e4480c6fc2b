// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createQueue } from '../../lib/page/queue';

/** A queue in which every read takes longer than a slice, so that one root is read per slice. */
function slowQueue(shown: ReadonlySet<Element>) {
  let time = 0;
  const log: string[] = [];
  const queue = createQueue({
    clock: () => time,
    pause: () => Promise.resolve(),
    mayRun: () => true,
    isUrgent: (root) => shown.has(root),
    read: (root) => {
      time += 10;
      log.push(`read ${root.id}`);
    },
    write: () => undefined,
    doubt: (root) => log.push(`doubt ${root.id}`),
    done: () => log.push('done'),
  });
  return { queue, log };
}
const root = (id: string) => Object.assign(document.createElement('p'), { id });
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

it('takes a verdict away from what changed and could not be read before the page paints', async () => {
  const [a, b] = [root('a'), root('b')];
  const { queue, log } = slowQueue(new Set([a, b]));
  queue.add([a, b]);
  await settle();
  expect(log).toEqual(['read a', 'doubt b', 'read b', 'done']);
});

it('leaves verdicts standing while what did not change is looked at once more', async () => {
  const [a, b] = [root('a'), root('b')];
  const { queue, log } = slowQueue(new Set([a, b]));
  queue.add([a, b], false);
  await settle();
  expect(log).toEqual(['read a', 'read b', 'done']);
});

it('doubts what changes while it waits to be looked at once more', async () => {
  const [a, b, c] = [root('a'), root('b'), root('c')];
  const { queue, log } = slowQueue(new Set([a, b, c]));
  queue.add([a, b, c], false);
  queue.add([c, b]);
  await settle();
  expect(log).toContain('doubt c');
});
