import { wear } from '../actions/shell';
import { createEngine } from '../engine/classify';
import { loadJudgement, type RuleTests } from '../engine/load';
import { ask } from '../messages/deliver';
import { makeFrameListener } from '../messages/serve-frame';
import type { Network } from '../networks/define-network';
import { findRuntime, isExtensionAlive } from '../platform/runtime';
import { makeId } from '../platform/identifier';
import { createBackgroundLink } from './background-link';
import { takeOutLeftovers } from './leftovers';
import { createSession } from './session';

/** The address the user sees: a same-origin frame shows part of the top page. */
function shownAddress(): URL {
  try {
    if (window.top && window.top !== window) return new URL(window.top.location.href);
  } catch {
    // a frame of another site: its own address is all there is
  }
  return new URL(location.href);
}
const later = (run: () => void, ms: number) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** A frame that is preloaded may never be shown: until it is, it costs a look every other second and nothing else. */
async function untilShown(isShown: () => boolean): Promise<void> {
  while (!isShown()) {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    if (!isExtensionAlive()) throw new Error('gone');
  }
}

/** Runs the session of this frame of a network, once it is shown. Never throws into the page. */
export async function runInFrame(network: Network, tests: RuleTests): Promise<void> {
  const runtime = findRuntime();
  if (!runtime?.id) return;
  const isShown = () => !network.isHiddenFrame(window);
  try {
    await untilShown(isShown);
    const { judgement: text, look, speech, titles } = await ask('page.judgement', null);
    wear(look);
    // Elsewhere our scripts outlive their extension, and take everything out themselves.
    if (import.meta.env.FIREFOX) takeOutLeftovers(document, network.shadowHosts);
    const judgement = loadJudgement(text, tests);
    const session = createSession({
      network,
      engine: createEngine(judgement),
      spoken: { speech, titles: new Map(Object.entries(titles)) },
      foldAt: judgement.model.foldAt,
      link: createBackgroundLink(network.id, ask, makeId, later),
      document,
      address: shownAddress,
      isAlive: isExtensionAlive,
      isShown,
      now: () => Date.now(),
    });
    runtime.onMessage.addListener(makeFrameListener({
      'frame.report': ({ newest }) => session.report(newest),
      'frame.items': ({ newest }) => ({ items: session.items(newest) }),
      'frame.refresh': async () => {
        await session.refresh();
        return null;
      },
      'frame.diagnostics': (words) => ({ text: session.diagnostics(words) }),
      'frame.reveal': ({ key }) => ({ revealed: session.reveal(key) }),
    }, runtime.id));
    await session.start();
  } catch {
    // no background, or judgement of another version: nothing is touched; the popup finds no answer here and says so
  }
}
