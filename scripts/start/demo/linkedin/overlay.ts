import { escape, shownAddress, VIEWER } from '../person';
import { portrait } from '../picture';
import type { Invitation, Thread } from './words';

const profile = (slug: string) => `https://www.linkedin.com/in/${slug}/`;

function bubble(thread: Thread, index: number): string {
  let before = '';
  const events = thread.messages.map((message, i) => {
    const who = message.from === 'them' ? thread.by : VIEWER;
    const meta = before === message.from ? '' : `<a class="msg-s-event-listitem__link" href="${profile(who.slug)}"><img alt="" src="${portrait(who.name)}"></a><div class="msg-s-message-group__meta"><a class="msg-s-message-group__profile-link" href="${profile(who.slug)}"><span class="msg-s-message-group__profile-link msg-s-message-group__name">${escape(who.name)}</span></a><time class="msg-s-message-group__timestamp">${message.time}</time></div>`;
    before = message.from;
    const link = message.link ? ` <a href="${message.link}">${escape(shownAddress(message.link))}</a>` : '';
    return `<li class="msg-s-message-list__event"><div class="msg-s-event-listitem${message.from === 'them' ? ' msg-s-event-listitem--other' : ''}" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:ACoAAInventedOwner01,2-MT${index}${i}==)">${meta}<div class="msg-s-event-listitem__message-bubble"><p class="msg-s-event-listitem__body">${escape(message.text)}${link}</p></div></div></li>`;
  });
  return `<div class="msg-overlay-conversation-bubble" role="dialog" aria-label="Conversation with ${escape(thread.by.name)}"><header><h2 class="msg-overlay-bubble-header__title"><a href="${profile(thread.by.slug)}"><span>${escape(thread.by.name)}</span></a></h2><a class="open" href="https://www.linkedin.com/messaging/thread/2-ZGVtbzA${index}==/">Open</a></header><div class="msg-convo-wrapper"><ul class="msg-s-message-list-content">${events.join('')}</ul><form class="msg-form"><input aria-label="Write a message" placeholder="Write a message…"></form></div></div>`;
}

/** The message windows, in the open shadow root that holds them. */
export function drawOverlay(threads: readonly Thread[], style: string): string {
  return `<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open"><style>${style}</style><div id="interop-outlet-main"><aside id="msg-overlay" class="msg-overlay-container" aria-label="Messaging">${threads.map(bubble).join('')}</aside></div></template></div>`;
}

/** One invitation with its note. */
export function drawInvitation({ by, age, note }: Invitation, index: number): string {
  return `<div class="invitation" role="listitem" componentkey="urn:li:invitation:71${String(index).padStart(17, '0')}"><a class="face" href="${profile(by.slug)}"><figure><img alt="${escape(by.name)}’s profile picture" src="${portrait(by.name)}"></figure></a><div class="lines"><p><a href="${profile(by.slug)}"><strong>${escape(by.name)}</strong></a></p><p class="small">inviting you to connect</p><p class="small">${escape(by.headline ?? '')}</p><p class="small">${age}</p></div>${note ? `<div class="note"><p><span data-testid="expandable-text-box">${escape(note)}</span></p></div>` : ''}<div class="answers"><button aria-label="Ignore an invitation from ${escape(by.name)}">Ignore</button><button class="strong" aria-label="Accept ${escape(by.name)}’s invitation">Accept</button></div></div>`;
}
