import { defineNetwork } from '../define-network';
import { find, findAll } from '../dom';
import { isHiddenFrame } from '../hidden-frame';
import { MATCHES } from '../matches';
import { pathOf } from '../path-of';
import { shadowRootsIn } from '../shadow-roots';
import { placeOf } from './addresses';
import { dmLegacy } from './dm-legacy';
import { legacyRequestRows, xchatRows } from './inbox-rows';
import { CHAT_MESSAGE, CHAT_PIN, CHAT_PIN_BOX, CHAT_ROW, CHAT_SHADOW_HOST } from './selectors';
import { reply, tweet } from './tweet';
import { xchat } from './xchat';

const NOT_FOR_READING = /^\/(settings|login|logout|signup|tos|privacy|about|jobs|download|account|i\/(flow|oauth2|premium_sign_up|verified)|intent|share|compose)(\/|$)/;

/** X: timelines, status pages, older and newer messages. */
export const x = defineNetwork({
  id: 'x',
  name: 'X',
  matches: MATCHES.x,
  layouts: [reply, tweet, xchat, xchatRows, dmLegacy, legacyRequestRows],
  state(document, url) {
    if (isLocked(document, url)) return 'locked';
    return NOT_FOR_READING.test(pathOf(url)) ? 'not-a-reading-page' : 'reading';
  },
  expectsItems(url) {
    if (NOT_FOR_READING.test(pathOf(url))) return false;
    const place = placeOf(url);
    // An inbox without an open conversation may well be empty.
    if (place === 'inbox') return /^\/(messages|i\/chat)\/\d/.test(pathOf(url));
    return ['home', 'post', 'search', 'list', 'community', 'activity'].includes(place);
  },
  shadowHosts: CHAT_SHADOW_HOST,
  isHiddenFrame,
});

/** The PIN screen of XChat hides every message; where messages are drawn it is not locked. */
function isLocked(document: Document, url: URL): boolean {
  if (!/^\/(i\/chat|messages)(\/|$)/.test(pathOf(url))) return false;
  const trees = [document, ...shadowRootsIn(document, CHAT_SHADOW_HOST)];
  if (trees.some((tree) => find(tree, `${CHAT_MESSAGE}, ${CHAT_ROW}`))) return false;
  return /^\/i\/chat\/pin(\/|$)/.test(pathOf(url)) || trees.some((tree) => find(tree, CHAT_PIN) || findAll(tree, CHAT_PIN_BOX).length >= 4);
}
