/**
 * Everything of Facebook's and Messenger's pages that we hold on to. Roles, ad-rendering roles, id
 * references and address shapes; class names are hashed and never used.
 * Each line says when it was last seen: C in a saved page, S in public source.
 */

/** Roots of posts. `aria-posinset` C 2022-04 to 2025-12; some accounts only `aria-describedby`, S 2026; pagelets 2020-22. */
export const POST = '[aria-posinset], [role="article"], [aria-describedby], [data-pagelet^="FeedUnit_"]';
/** Places whose rows look like posts: menus, notifications, chats. The photo viewer's comments are `complementary`, so that is not in here. C 2022-04, 2025-07. */
export const NOT_FEED = '[role="grid"], [role="row"], [role="gridcell"], [role="listbox"], [role="menu"], [role="navigation"], [role="banner"]';
/** The author's line; in group posts seen elsewhere it may hold the group. C 2025-06, 2025-12, S 2026. */
export const PROFILE_NAME = '[data-ad-rendering-role="profile_name"]';
/** The words of a post, newest first. C 2025-06; 2022-04 to 2025-06. */
export const MESSAGES = ['[data-ad-rendering-role="story_message"]', '[data-ad-comet-preview="message"], [data-ad-preview="message"]'] as const;
/** A call to action; with author and words it makes an advertisement. S 2026. */
export const CALL_TO_ACTION = '[data-ad-rendering-role^="cta-"]';
/** Title of a link card; its displayed domain may be a random decoy. C 2025-07. */
export const CARD_TITLE = '[data-ad-rendering-role="title"]';
/** Hidden blocks with the word Facebook, spread over posts; attributes run from data-0 to data-19. C 2024-08, 2025-07. */
export const DUST = '[data-0="0"], [data-1="1"]';
export const HEADING = 'h2, h3, h4';
export const TOOLBAR = '[role="toolbar"]';
/** Comments and replies. C 2022, 2025-06. */
export const COMMENT = '[role="article"]';
export const COMMENT_LINK = 'a[href*="comment_id="]';

/** Rows of a thread; only those with a marked cell are messages. C 2022-04, 2025-07, S 2026. */
export const ROW = '[role="row"]';
export const CELL = '[data-scope="messages_table"]';
export const GRID = '[role="grid"]';
/** 2022 build. C 2022-04. */
export const MESSAGE_BODY_2022 = '[data-testid="message-container"]';
export const OUTGOING_2022 = '[data-testid="outgoing_message"]';
export const SENDER_HEADING = 'h3, h4, h5';
/** Rows of the request list. S 2026 (route). */
export const REQUEST_LINK = 'a[href*="/requests/t/"]';
/** The PIN that guards end-to-end encrypted history. S 2026. */
export const PIN_BOX = '[role="dialog"] input[autocomplete="one-time-code"], [role="dialog"] input[maxlength="6"][inputmode="numeric"]';
