import type { PageState } from '../define-network';
import { findAll, parentElement, shadowRootOf } from '../dom';
import { pathOf } from '../path-of';
import { INTEROP_OUTLET } from './selectors';

/** Rooms of the site where nobody speaks to the user: sign-in, settings, shops and tools. */
const NO_READING = /^\/(login|uas|checkpoint|signup|authwall|psettings|mypreferences|campaignmanager|sales|talent|recruiter|learning|help|legal|premium)(\/|$)/;
const EXPECTED = /^\/(feed(\/|$)|search\/results\/(all|content)|groups\/\d+|posts\/|messaging\/thread\/|in\/[^/]+\/recent-activity|(company|showcase|school)\/[^/]+\/posts)|^\/$/;

export function pageState(url: URL): PageState {
  return NO_READING.test(pathOf(url)) ? 'not-a-reading-page' : 'reading';
}
/** True where a reader would expect items. Invitation pages are often empty, so they are not among them. */
export function expectsItems(url: URL): boolean {
  return EXPECTED.test(pathOf(url));
}

/** The open shadow root in which the new shell draws message bubbles and invite dialogs. */
export function shadowRoots(document: Document): readonly ShadowRoot[] {
  return findAll(document, INTEROP_OUTLET, 4).flatMap((host) => shadowRootOf(host) ?? []);
}

/** The shell preloads `/preload/` in a frame that is transparent and behind everything: not to be counted. */
export function isHiddenFrame(window: Window): boolean {
  let frame: Element | undefined;
  try {
    frame = window.frameElement ?? undefined;
  } catch {
    return false;
  }
  for (let depth = 0; frame && depth < 8; depth++, frame = parentElement(frame)) {
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    if (style && (style.opacity === '0' || style.display === 'none' || style.visibility === 'hidden')) return true;
  }
  return false;
}
