import type { Item } from '../../core/item';
import { attribute, closest, contains, find, findAll, isBefore, lineOf, matches, parentElement } from '../dom';
import { pathOf } from '../path-of';
import { profileOf, type Profile } from './address';
import { channelOfPill, isRequestChoice } from './labels';
import { leavesOf, nameIn } from './leaves';
import {
  ACTIVE_PILL, DAY_HEADING, EVENT, EVENT_INCOMING, EVENT_LINK, EVENT_NAME, EVENT_SUBJECT, EVENT_SYSTEM, EVENT_TIME, SDUI_VERIFIED, SPONSORED_ROOT, THREAD, THREAD_BUBBLE,
  THREAD_COMPOSER, THREAD_LINK, THREAD_PAGE_CLASS, THREAD_PEER, THREAD_START, THREAD_TITLE, THREAD_WRAPPER_CLASS,
} from './selectors';

/** One message of a thread, with what only its neighbours tell: sender and day are written once per group. */
export interface ThreadEvent {
  readonly element: Element;
  readonly direction: 'incoming' | 'outgoing' | 'unknown';
  readonly sender?: string;
  readonly profile?: Profile;
  readonly verified?: boolean;
  readonly time?: string;
}
/** An open conversation as far as the page shows it. */
export interface Thread {
  readonly root: Element;
  readonly events: ReadonlyMap<Element, ThreadEvent>;
  readonly order: readonly ThreadEvent[];
  readonly title?: string;
  readonly peer?: Profile;
  readonly startLoaded: boolean;
  readonly channel: NonNullable<NonNullable<Item['thread']>['channel']>;
  readonly hasComposer: boolean;
}

const remembered = new WeakMap<Element, { readonly signature: string; readonly last: Element | undefined; readonly thread: Thread }>();

/** The conversation that holds an element. Read once per number of messages, not once per message. */
export function threadOf(element: Element): Thread | undefined {
  const root = outermost(element);
  if (!root) return undefined;
  const elements = findAll(root, EVENT, Infinity).slice(-500);
  const last = elements.at(-1);
  const first = elements[0];
  const signature = `${elements.length}/${first ? attribute(first, 'data-event-urn') : ''}/${findAll(root, EVENT_INCOMING).length}/${lineOf(find(root, THREAD_TITLE)) ?? ''}`;
  const known = remembered.get(root);
  if (known && known.signature === signature && known.last === last) return known.thread;
  const thread = readThread(root, elements.filter(isMessage));
  remembered.set(root, { signature, last, thread });
  return thread;
}
/** False for notices of the system and for an element inside a message that matches as well. */
function isMessage(element: Element): boolean {
  const parent = parentElement(element);
  return !find(element, EVENT_SYSTEM) && !(parent && closest(parent, EVENT));
}
/** `.msg-convo-wrapper` stands inside the bubble or is the thread itself; the outer one holds the header. */
function outermost(element: Element): Element | undefined {
  return closest(element, THREAD_BUBBLE) ?? closest(element, `.${THREAD_PAGE_CLASS}`) ?? closest(element, THREAD);
}

function readThread(root: Element, elements: readonly Element[]): Thread {
  const title = nameIn(leavesOf(find(root, THREAD_TITLE)));
  const people = findAll(root, THREAD_PEER, 4).map((link) => profileOf(attribute(link, 'href'))).filter((one) => one !== undefined);
  const [peer] = people;
  const anyIncoming = find(root, EVENT_INCOMING) !== undefined;
  const days = findAll(root, DAY_HEADING, Infinity).slice(-200);
  let order: ThreadEvent[] = [];
  let sender: string | undefined;
  let profile: Profile | undefined;
  let clock: string | undefined;
  let verified = false;
  let day = 0;
  for (const element of elements) {
    const named = nameIn(leavesOf(find(element, EVENT_NAME)));
    const linked = profileOf(findAll(element, EVENT_LINK, 3).map((link) => attribute(link, 'href')).find((href) => profileOf(href)));
    const seen: ThreadEvent['direction'] = matches(element, EVENT_INCOMING) ? 'incoming' : 'outgoing';
    const previous = order.at(-1);
    if (named || (previous && previous.direction !== seen && previous.direction !== 'unknown')) [sender, profile, clock, verified] = [named, linked, undefined, find(element, SDUI_VERIFIED) !== undefined];
    else profile ??= linked;
    const stamp = find(element, EVENT_TIME) ?? find(element, 'time');
    clock = (stamp && (attribute(stamp, 'datetime') ?? lineOf(stamp))) ?? clock;
    while (days[day + 1] && isBefore(days[day + 1]!, element)) day++;
    const heading = days[day] && isBefore(days[day]!, element) ? lineOf(days[day]) : undefined;
    const time = clock && /^\d{4}-/.test(clock) ? clock : [heading, clock].filter(Boolean).join(' ').slice(0, 80) || undefined;
    // Without the class "other" a message is the viewer's own, unless its sender is who the header names, or
    // no message of the thread carries the class and the header does not speak against it: it may be gone.
    const doubtful = seen === 'outgoing' && (sender === undefined ? !anyIncoming : sender === title || (!anyIncoming && (!title || title.includes(sender))));
    const isPeer = seen === 'outgoing' && profile !== undefined && profile.key === peer?.key;
    order.push({ element, direction: doubtful || isPeer ? 'unknown' : seen, sender, profile, verified, time });
  }
  if (!anyIncoming && people.every(({ key }) => key === peer?.key)) order = directedByName(order, title, peer);
  const senders = new Set(order.filter((event) => event.direction === 'incoming').map((event) => event.sender).filter(Boolean));
  return {
    root, order, title, peer,
    events: new Map(order.map((event) => [event.element, event])),
    startLoaded: find(root, THREAD_START) !== undefined,
    channel: channelOf(root, senders.size),
    hasComposer: find(root, THREAD_COMPOSER) !== undefined,
  };
}
/**
 * Who wrote, where no message says so any more: between two people by the name and profile in the header, provided
 * that the other one is among the senders.
 */
function directedByName(order: ThreadEvent[], title: string | undefined, peer: Profile | undefined): ThreadEvent[] {
  const isTheirs = ({ sender, profile }: ThreadEvent) => (peer !== undefined && profile?.key === peer.key) || (title !== undefined && sender === title);
  const senders = new Set(order.map(({ sender }) => sender));
  if (!peer || senders.size > 2 || senders.has(undefined) || !order.some(isTheirs)) return order;
  return order.map((event) => ({ ...event, direction: isTheirs(event) ? 'incoming' : 'outgoing' }));
}
function channelOf(root: Element, senders: number): Thread['channel'] {
  if (find(root, SPONSORED_ROOT)) return 'sponsored';
  const pill = matches(root, THREAD_BUBBLE) ? undefined : find(root.getRootNode() as Document, ACTIVE_PILL);
  const said = channelOfPill(lineOf(pill));
  if (said) return said;
  if (find(root, EVENT_SUBJECT)) return 'inmail';
  const buttons = findAll(root, 'button', 60).filter((button) => !closest(button, EVENT));
  // `textOf` leaves buttons out of a text, not out of themselves.
  if (isRequestChoice(buttons.map((button) => lineOf(button) ?? ''))) return 'request';
  return senders > 1 ? 'group' : 'direct';
}

/**
 * The one key of a conversation: the address of the page for the page's thread, a link or the other person for
 * a bubble. Undefined when more than one answer is possible: private text without a clear thread is not read.
 */
export function threadKey(thread: Thread, url: URL): string | undefined {
  const inBubble = matches(thread.root, THREAD_BUBBLE) || closest(thread.root, THREAD_BUBBLE) !== undefined;
  if (!inBubble) {
    if (!isOnlyThread(thread.root)) return undefined;
    const id = threadId(pathOf(url));
    if (id) return `linkedin/thread/${id}`;
    // The first conversation opens by itself at the address of the inbox: it is the one with this person.
    return /^\/messaging\/?$/.test(pathOf(url)) && thread.peer ? `linkedin/with/${thread.peer.key}` : undefined;
  }
  const ids = new Set(findAll(thread.root, THREAD_LINK, 10).filter((link) => !closest(link, EVENT)).map((link) => threadId(attribute(link, 'href') ?? '')).filter(Boolean));
  if (ids.size === 1) return `linkedin/thread/${[...ids][0]}`;
  return ids.size === 0 && thread.peer ? `linkedin/with/${thread.peer.key}` : undefined;
}
/** Asked for every message, so by class: such lists are kept by the browser and cost nothing when read again. */
function isOnlyThread(root: Element): boolean {
  const byClass = (name: string) => Array.from(Document.prototype.getElementsByClassName.call(root.ownerDocument, name));
  const others = [...byClass(THREAD_PAGE_CLASS), ...byClass(THREAD_WRAPPER_CLASS)];
  return others.every((one) => contains(one, root) || contains(root, one) || closest(one, THREAD_BUBBLE) !== undefined);
}
function threadId(path: string): string | undefined {
  const id = /\/messaging\/thread\/([^/?#]{2,250})/.exec(path)?.[1];
  if (!id || id === 'new') return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
/** What the thread tells about one of its messages. */
export function threadFacts(thread: Thread, key: string, element: Element): NonNullable<Item['thread']> {
  const at = thread.order.findIndex((event) => event.element === element);
  const before = thread.order.slice(0, at + 1);
  const lastOwn = before.findLastIndex((event) => event.direction === 'outgoing');
  const viewerWrote = thread.order.some((event) => event.direction === 'outgoing');
  const [first] = thread.order;
  return {
    key: key.slice(0, 300),
    viewerWrote: viewerWrote || (thread.startLoaded ? false : undefined),
    theyWroteFirst: thread.startLoaded && first && first.direction !== 'unknown' ? first.direction === 'incoming' : undefined,
    unansweredInRow: before.slice(lastOwn + 1).filter((event) => event.direction === 'incoming').length,
    channel: thread.channel,
  };
}
