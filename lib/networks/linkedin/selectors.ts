/**
 * Everything LinkedIn-specific that is not a word. Each line says when it was last seen (C = in a saved page,
 * S = in other people's code) and the fixture that shows it. Order inside a list is order of trust.
 * Tempting, but never here: hashed classes (change with every build) and `ember123` ids (change with every load).
 */

/** Ember names of one part: from 2022-06 on, and before (S 2021, C 2022-05). */
function eras(part: string): string {
  return `.update-components-${part}, .feed-shared-${part}`;
}

/** SDUI card roots: L3 C none, S 2026-09; L2 C 2026-05; L1 C 2026-03. Fixtures `feed-sdui-l*`. */
export const SDUI_ROOT_L3 = '[componentkey^="update-card-focus"]';
export const SDUI_ROOT = `[role="listitem"][componentkey*="FeedType"], [componentkey^="expanded"][componentkey*="FeedType"], ${SDUI_ROOT_L3}`;
export const SDUI_ROOT_L1 = '[data-view-name="feed-full-update"], [data-testid="mainFeed"] [role="listitem"]';
/** Any list entry or article, for pages whose cards have lost their key: what stands in it must then tell that it is a post. */
export const SDUI_ROOT_BARE = '[role="listitem"], [role="article"], article';
/** Comment trees of a card, which hold text boxes and author links of their own. C 2026-03. */
export const SDUI_COMMENTS = '[componentkey^="commentsSectionContainer"], [componentkey^="replaceableComment_"], [data-testid*="commentList"]';
/** C 2026-05. The text of a post or comment, complete even where CSS clamps it. */
export const SDUI_TEXT = '[data-testid="expandable-text-box"]';
/** L1 C 2026-03, also on every mention inside the text, so no link counts; L3 S 2026-09, `comment-commentary_` is for comments. */
export const SDUI_TEXT_L1 = '[data-view-name="feed-commentary"]:not(a), [componentkey^="feed-commentary_"]';
/** C 2026-05: who may see the post. Ads have none. `people-small` at the bottom means something else. */
export const SDUI_VISIBILITY = 'svg[id^="globe"], svg[id^="people"], svg[id^="group"], svg[aria-label^="Visibility"]';
/** C 2026-05: the menu of a post; modules of LinkedIn Learning carry the icon as well. */
export const SDUI_MENU = 'button[aria-label*="control menu"], svg[id^="overflow-web-ios"], [data-view-name="feed-control-menu"]';
/** C 2026-03: absent on ads of the home feed, absent on everything elsewhere. */
export const SDUI_HIDE = 'button[aria-label^="Hide post"], svg[id^="close-small"]';
/** C 2026-03: the buttons below a post. */
export const SDUI_ACTIONS = 'svg[id^="thumbs-up"], svg[id^="comment-small"], svg[id^="repost-small"], svg[id^="send-privately"]';
/** C 2026-03: the little reaction faces before the count. */
export const SDUI_RINGS = 'svg[id$="consumption-ring-small"]';
/** C 2026-03: counts by their names, where those are served. */
export const SDUI_COMMENT_COUNT = '[data-view-name="feed-comment-count"]';
export const SDUI_REPOST_COUNT = '[data-view-name="feed-repost-count"]';
/** C 2026-03: the picture or link of an ad. */
export const SDUI_AD_LABEL = '[aria-label="View Sponsored Content"], img[alt="View Sponsored Content"]';
export const SDUI_VERIFIED = 'svg[id^="verified"], svg[data-test-icon^="verified"]';
/** C 2026-05: header line and action bar line. */
export const SDUI_RULE = 'hr[role="presentation"]';
/** What a post without words shows in their place. C 2026-05: pictures that are no faces, players, documents. */
export const SDUI_MEDIA = 'img, video, iframe';
export const SDUI_QUOTE_LINK = 'a[href*="/feed/update/urn:li:"]';
/** S 2026-05: the paragraph of a comment; a short one has no box in it. */
export const SDUI_COMMENT_TEXT = '[componentkey^="comment-commentary_"]';
/** C 2026-03: `replaceableComment_urn:li:comment:(urn:li:activity:1,2)`, nested three times with one key. */
export const SDUI_COMMENT = '[componentkey^="replaceableComment_urn:li:comment:"]';

/** Ember card roots. C 2022-05 to 2026-07. Fixtures `feed-ember*`, `activity-ember`, `group-ember`. */
export const EMBER_ROOT = '.feed-shared-update-v2, [role="article"][data-urn^="urn:li:"], div[data-urn^="urn:li:activity:"]:has([class*="-actor__"])';
/** C 2025-06: a post inside a post. */
export const EMBER_INNER = '.feed-shared-update-v2__reshared-content, .update-components-mini-update-v2, .feed-shared-mini-update-v2';
export const EMBER_COMMENTS = '.feed-shared-update-v2__comments-container, .comments-comments-list, .comments-comment-entity, .comments-comment-item';
/** C 2026-04 first, C <=2023 second. The pre-2024 `.feed-shared-actor__name` last. */
export const EMBER_NAME = ['.update-components-actor__title', '.update-components-actor__name', '.feed-shared-actor__name', '.feed-shared-actor__title'] as const;
export const EMBER_LINK = ['a.update-components-actor__meta-link', '.update-components-actor__container a', 'a.update-components-actor__container-link', 'a.feed-shared-actor__container-link', 'a.update-components-actor__image, a.feed-shared-actor__image'] as const;
export const EMBER_HEADLINE = eras('actor__description');
export const EMBER_SLOT = eras('actor__sub-description');
export const EMBER_BADGES = eras('actor__supplementary-actor-info');
export const EMBER_TEXT = [
  '.update-components-update-v2__commentary, .feed-shared-update-v2__commentary', '.update-components-text, .feed-shared-text',
  '.feed-shared-update-v2__description', '.feed-shared-inline-show-more-text',
] as const;
/** C 2026-07: pictures, videos, documents, articles and polls below the words. */
export const EMBER_CONTENT = '.feed-shared-update-v2__content, .update-components-article';
export const EMBER_HEADER = `${eras('header__text-view')}, ${eras('header')}`;
export const EMBER_HIDE = 'button[aria-label^="Dismiss post by"], .feed-shared-control-menu__hide-post-button';
export const EMBER_MENU = '.feed-shared-control-menu, button[aria-label*="control menu"]';
export const EMBER_LEAD_FORM = 'a[href*="/leadGenForm/"][href*="SPONSORED"]';
/** C 2026-04. */
export const EMBER_REACTIONS = '.social-details-social-counts__reactions-count, button[data-reaction-details]';
export const EMBER_PROOF = '.social-details-social-counts__social-proof-text';
export const EMBER_COMMENT_COUNT = '.social-details-social-counts__comments';
export const EMBER_OTHER_COUNTS = '.social-details-social-counts__item';
/** S 2025-11. Replies are entities inside or beside their parent. Fixture `comments-ember`. */
export const EMBER_COMMENT = 'article.comments-comment-entity, [data-id^="urn:li:comment:"], article.comments-comment-item';
export const EMBER_COMMENT_NAME = '.comments-comment-meta__description-title, .comments-post-meta__name-text';
export const EMBER_COMMENT_LINK = 'a.comments-comment-meta__description-container, a.comments-comment-meta__image-link, a.comments-post-meta__actor-link, a.comments-post-meta__profile-link';
export const EMBER_COMMENT_HEADLINE = '.comments-comment-meta__description-subtitle, .comments-post-meta__headline';
export const EMBER_COMMENT_TEXT = '.comments-comment-item__main-content, .comments-comment-entity__content .update-components-text, .feed-shared-main-content--comment';
export const EMBER_COMMENT_TIME = 'time';

/** Logged-out pages. C 2025-11. Fixtures `guest-*`. */
export const GUEST_ROOT = 'article[data-activity-urn], article[data-id="main-feed-card"], article.main-feed-activity-card';
export const GUEST_INNER = '[data-test-id="feed-reshare-content"]';
export const GUEST_COMMENT = 'section.comment, section[data-test-id="comment"]';
export const GUEST_NAME = ['a[data-tracking-control-name$="feed-actor-name"]', '[data-test-id="main-feed-activity-card__entity-lockup"] a'] as const;
export const GUEST_TEXT = ['[data-test-id="main-feed-activity-card__commentary"]', '[data-test-id$="__commentary"]', '.attributed-text-segment-list__content'] as const;
/** C 2025-11: pictures, video, document, article or shared post. */
export const GUEST_CONTENT = '[data-test-id$="-content"]';
export const GUEST_PROFILE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"], a[href*="/school/"]';
export const GUEST_LOCKUP = '[data-test-id="main-feed-activity-card__entity-lockup"]';
export const GUEST_COMMENT_NAME = 'a[data-tracking-control-name$="comment_actor-name"], a.comment__author';
export const GUEST_COMMENT_TEXT = '.comment__text, .attributed-text-segment-list__content';

/** Messaging. C 2023, S to 2026-10. Fixtures `messages-*`, `overlay-*`, `sponsored-*`. */
export const EVENT = '.msg-s-event-listitem, [data-event-urn^="urn:li:msg_message:"]';
export const EVENT_INCOMING = '.msg-s-event-listitem--other';
export const EVENT_SYSTEM = '.msg-s-event-listitem__system-message, .msg-s-message-list__typing-indicator-container';
export const EVENT_NAME = '.msg-s-message-group__name';
export const EVENT_LINK = 'a.msg-s-event-listitem__link[href], a.msg-s-message-group__profile-link[href]';
export const EVENT_TIME = 'time.msg-s-message-group__timestamp';
export const EVENT_BODY = '.msg-s-event-listitem__body';
/** S 2025: what a message brings along. */
export const EVENT_MEDIA = '.msg-s-event-listitem__attachment-item, .msg-s-event-listitem__image-container, audio, video';
export const EVENT_SUBJECT = '.msg-s-event-listitem__subject';
export const DAY_HEADING = 'time.msg-s-message-list__time-heading';
export const THREAD = '.msg-thread, .msg-overlay-conversation-bubble, .msg-convo-wrapper';
export const THREAD_BUBBLE = '.msg-overlay-conversation-bubble';
export const THREAD_PAGE_CLASS = 'msg-thread';
export const THREAD_WRAPPER_CLASS = 'msg-convo-wrapper';
export const THREAD_LINK = 'a[href*="/messaging/thread/"]';
export const THREAD_TITLE = '.msg-overlay-bubble-header__title, .msg-entity-lockup__entity-title';
export const THREAD_PEER = '.msg-overlay-bubble-header__title a[href], a.msg-thread__link-to-profile[href], a.profile-card-one-to-one__profile-link[href]';
export const THREAD_START = '.msg-s-profile-card';
export const THREAD_COMPOSER = '.msg-form';
export const THREAD_DEGREE = '.artdeco-entity-lockup__degree';
export const THREAD_HEADLINE = '.artdeco-entity-lockup__subtitle';
export const ACTIVE_PILL = '.msg-conversations-container__convo-item-link--active .msg-conversation-card__pill';
/** S 2026. Message ads and conversation ads; no capture known. */
export const SPONSORED_ROOT = '.msg-spinmail-thread-presenter, .msg-spinmail-thread, .msg-sponsored-conversation-thread';
export const SPONSORED_BODY = '.msg-spinmail-thread-presenter__message-body, .msg-spinmail-thread__message-body, .msg-sponsored-conversation-thread__message-body, .msg-s-event-listitem__body';

/** Invitations. SDUI S 2026, Ember S 2025. Fixtures `invitation-*`. */
export const INVITATION_URN = '[componentkey^="urn:li:invitation:"]';
/** The view name S 2025 (six), around the entry or in it; the key S 2026. */
export const INVITATION_SDUI = `[role="listitem"]${INVITATION_URN}, [data-view-name="pending-invitation"]`;
export const INVITATION_EMBER = '.invitation-card, li.invitation-card__container';
export const INVITATION_NAME = '.invitation-card__title, .invitation-card__name';
export const INVITATION_LINK = 'a.invitation-card__link, a.invitation-card__picture';
export const INVITATION_HEADLINE = '.invitation-card__subtitle, .invitation-card__occupation';
export const INVITATION_NOTE = '.invitation-card__custom-message, .invitation-card__message';
export const INVITATION_TIME = '.time-badge, time';

/** C 2026-05: the open shadow root that holds overlay bubbles in the new shell. */
export const INTEROP_OUTLET = '#interop-outlet, [data-testid="interop-shadowdom"]';
