import { defineNetwork } from '../define-network';
import { find } from '../dom';
import { isHiddenFrame } from '../hidden-frame';
import { MATCHES } from '../matches';
import { pathOf } from '../path-of';
import { placeOf } from './addresses';
import { comment } from './comment';
import { messenger, messenger2022 } from './messenger';
import { messageRequest } from './message-request';
import { post } from './post';
import { CELL, PIN_BOX } from './selectors';

/** Log-in, settings, help, and the widgets that other sites embed. */
const NOT_FOR_READING = /^\/(login|recover|settings|privacy|policies|help|legal|plugins|dialog|sharer|share\.php|v\d+\.\d+|tr|ads|business|adsmanager|games?|gaming|live_video)(\/|\.php|$)/;

/** Facebook and Messenger: feeds, groups, comments, messages and message requests. */
export const facebook = defineNetwork({
  id: 'facebook',
  name: 'Facebook',
  matches: MATCHES.facebook,
  layouts: [comment, messenger, messenger2022, messageRequest, post],
  state(document, url) {
    if (NOT_FOR_READING.test(pathOf(url))) return 'not-a-reading-page';
    return placeOf(url) === 'inbox' && !find(document, CELL) && find(document, PIN_BOX) ? 'locked' : 'reading';
  },
  expectsItems(url) {
    if (NOT_FOR_READING.test(pathOf(url))) return false;
    const place = placeOf(url);
    // Without an open conversation an inbox has nothing that may be read.
    if (place === 'inbox') return /\/t\/[\w.-]+/.test(pathOf(url));
    return ['home', 'group', 'event', 'post', 'search', 'activity'].includes(place);
  },
  shadowHosts: '',
  isHiddenFrame,
});
