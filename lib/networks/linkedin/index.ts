import { defineNetwork } from '../define-network';
import { isHiddenFrame } from '../hidden-frame';
import { MATCHES } from '../matches';
import { commentEmber, commentGuest, commentSdui } from './comment';
import { feedEmber } from './feed-ember';
import { feedSduiBare, feedSduiL1, feedSduiL2, feedSduiL3 } from './feed-sdui';
import { guestPost } from './guest-post';
import { invitationEmber, invitationSdui } from './invitation';
import { messageEmber } from './messaging-ember';
import { expectsItems, pageState } from './page';
import { INTEROP_OUTLET } from './selectors';
import { sponsoredMessage } from './sponsored-message';

/** LinkedIn, in every layout that is being served; newest first where roots overlap. */
export const linkedin = defineNetwork({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: MATCHES.linkedin,
  layouts: [
    feedSduiL3, feedSduiL2, feedEmber, feedSduiL1, guestPost, commentSdui, commentEmber, commentGuest, feedSduiBare,
    messageEmber, sponsoredMessage, invitationSdui, invitationEmber,
  ],
  state: (_document, url) => pageState(url),
  expectsItems,
  // The new shell draws message bubbles and invite dialogs behind one.
  shadowHosts: INTEROP_OUTLET,
  isHiddenFrame,
});
