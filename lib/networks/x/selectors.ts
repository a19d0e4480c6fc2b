/**
 * Everything of X's page that we hold on to. Test ids, roles and address shapes only; no class names.
 * Each line says when it was last seen: C in a saved page, S in public source.
 */

/** A post. C 2021-06 (a `div` in an `article`), 2024-06, 2024-11, 2025-02 (an `article`), S 2026-08. */
export const TWEET = '[data-testid="tweet"]';
/** The same without its test id: what it is must then be told by what stands in it. */
export const BARE_TWEET = 'article:not([data-testid])';
/** Name and handle; a second one in a post belongs to the quoted post. C 2024-06 to 2025-02; plural S 2022; none before. */
export const USER_NAME = '[data-testid="User-Name"], [data-testid="User-Names"]';
/** `UserAvatar-Container-<handle>`: the handle without reading text. C 2024-06, 2024-11, 2025-02. */
export const AVATAR = '[data-testid^="UserAvatar-Container-"]';
export const AVATAR_PREFIX = 'UserAvatar-Container-';
/** Words of a post; absent on media-only posts. C 2021-06 to 2025-02. */
export const TWEET_TEXT = '[data-testid="tweetText"]';
/** The same block without its test id: nothing else in a post carries a language. C 2024-06 to 2025-02. */
export const TWEET_TEXT_FALLBACK = '[dir="auto"][lang]';
/** The blue tick. C 2024-06, 2024-11, 2025-02. */
export const VERIFIED = '[data-testid="icon-verified"]';
/** "NAME reposted", a community, "Pinned". C 2024-11. */
export const SOCIAL_CONTEXT = '[data-testid="socialContext"]';
/**
 * Wraps an advertisement, but also sits inside ordinary video posts, around Follow buttons and Space cards:
 * only ever asked as an ancestor of the post. C 2021-06, 2024-11, 2025-02, 2025-05, 2025-11.
 */
export const PLACEMENT = '[data-testid="placementTracking"]';
/** Bar of counts with one exact label: `9 replies, 8 reposts, …`, zero parts left out. C 2024-06 to 2025-02. */
export const COUNTS = '[role="group"][aria-label]';
/** What readers added to a post, with sources of theirs. S 2023 to 2026; a `div role=link`. */
export const NOTE = '[data-testid="birdwatch-pivot"]';
/** An article of X on its own page: title, and words in blocks. S 2025 to 2026. */
export const ARTICLE = '[data-testid="twitterArticleReadView"]';
export const ARTICLE_TITLE = '[data-testid="twitter-article-title"]';
export const ARTICLE_TEXT = '[data-testid="twitterArticleRichTextView"], [data-testid="longformRichTextComponent"]';
/** Link cards. C 2024-11. */
export const CARD = '[data-testid="card.wrapper"]';
/** What a media-only post shows instead of words. C 2024-11, 2025-02. */
export const MEDIA = '[data-testid="tweetPhoto"], [data-testid="videoPlayer"], [data-testid="card.wrapper"]';
/** The viewer's own profile in the navigation. C 2025-02. */
export const OWN_PROFILE = '[data-testid="AppTabBar_Profile_Link"]';
/** Their picture in a narrow navigation, and where there is none at the side. C 2025-02; S 2026. */
export const OWN_PICTURE = `[data-testid="SideNav_AccountSwitcher_Button"] ${AVATAR}, [data-testid="DashButton_ProfileIcon_Link"] ${AVATAR}`;
export const PRIMARY_COLUMN = '[data-testid="primaryColumn"]';

/** Legacy messages. S 2020 to 2026, no saved page. */
export const LEGACY_ENTRY = '[data-testid="messageEntry"]';
export const LEGACY_BOX = '[data-testid="DmActivityContainer"], [data-testid="DmActivityViewport"], [data-testid="DmScrollerContainer"], [data-testid="DMDrawer"]';
export const LEGACY_ROW = '[data-testid="conversation"]';
export const LEGACY_COMPOSER = '[data-testid="dmComposerTextInput"]';
export const LEGACY_DRAWER = '[data-testid="DMDrawer"]';

/** XChat. S 2026 (two or more), no saved page. A row is `message-<uuid>` or carries `data-dm-message-row`. */
export const CHAT_MESSAGE = '[data-testid^="message-"], [data-dm-message-row]';
export const CHAT_TEXT = '[data-testid^="message-text-"]';
export const CHAT_SCROLLER = '[data-testid="dm-message-scroller"], [data-testid="dm-message-list"]';
export const CHAT_PANEL = '[data-testid="dm-conversation-panel"], [data-testid="chat-drawer-main"], [data-testid="chat-drawer-root"]';
export const CHAT_DRAWER = '[data-testid="chat-drawer-root"], [data-testid="chat-drawer-main"]';
export const CHAT_HEADER = '[data-testid="dm-conversation-header"]';
export const CHAT_HEADER_NAME = '[data-testid="dm-conversation-username"]';
/** First row of a thread, present only when its start is loaded. S 2026. */
export const CHAT_START = '[data-testid="dm-conversation-header-item"]';
export const CHAT_SENDER = '[id$="-sender"]';
/** Accept button of a message request; the composer is replaced by it. S 2026. */
export const CHAT_REQUEST = '[data-testid="dm-message-request-prompt"], [data-testid="dm-message-request-accept-button"]';
export const CHAT_ROW = '[data-testid^="dm-conversation-item-"], [data-testid^="dm-message-request-item-"]';
/** Newer builds draw XChat in an open shadow root of this element. S 2026. */
export const CHAT_SHADOW_HOST = '[data-testid="xchatEmbedRoute"]';
/** The PIN screen. S 2026 (two): four boxes of one digit; one source has a field for a one-time code. */
export const CHAT_PIN = '[data-testid="pin-code-input-container"], [data-testid="pin-title"], input[autocomplete="one-time-code"]';
export const CHAT_PIN_BOX = 'input[maxlength="1"][pattern="[0-9]*"]';
