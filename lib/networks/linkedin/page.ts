import type { PageState } from '../define-network';
import { pathOf } from '../path-of';

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
