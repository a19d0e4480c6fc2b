import { FRAME_STATES, type FrameReport, type SeenItem } from '../../lib/messages/protocol';
import { ACTION_IDS, AUTHOR_KINDS, KINDS, NETWORK_IDS, SURFACES, VERDICT_KINDS } from '../../lib/core/vocabulary';
import { hasWords } from '../words/words';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isTextOrAbsent = (value: unknown, most: number) => value === undefined || value === null || isText(value, most);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isOneOf = (value: unknown, all: readonly string[]) => typeof value === 'string' && all.includes(value);
const isEach = (value: unknown, most: number, test: (one: unknown) => boolean) => Array.isArray(value) && value.length <= most && value.every(test);
const isCounts = (value: unknown) => isPlain(value) && Object.keys(value).length <= 100 && Object.values(value).every(isNumber);

/**
 * What a frame said, as far as it has the shape it should have. It comes from the process of a web page,
 * so it is checked before it is drawn; by hand, because the popup does not carry zod. An item of a wrong
 * shape is left out; a report of a wrong shape is none.
 */
export function checkReport(value: unknown): FrameReport | undefined {
  if (!isPlain(value) || !isOneOf(value.network, NETWORK_IDS) || !isOneOf(value.state, FRAME_STATES) || !isCounts(value.errors)) return undefined;
  if (!isEach(value.health, 500, isHealth) || !Array.isArray(value.items)) return undefined;
  return { ...(value as unknown as FrameReport), items: (value.items as unknown[]).slice(0, 5000).filter(isSeenItem) };
}

const isHealth = (part: unknown) => isPlain(part) && isOneOf(part.network, NETWORK_IDS) && isOneOf(part.surface, SURFACES) && isNumber(part.found) && isNumber(part.read) && isCounts(part.missed);

function isSeenItem(item: unknown): item is SeenItem {
  if (!isPlain(item) || !isPlain(item.author) || !isPlain(item.verdict) || !isPlain(item.decision)) return false;
  const { author, verdict, decision } = item;
  return (
    isText(item.key, 400) &&
    isOneOf(item.network, NETWORK_IDS) &&
    isOneOf(item.surface, SURFACES) &&
    isText(item.opening, 1000) &&
    isTextOrAbsent(item.sentAt, 80) &&
    isNumber(item.seenAt) &&
    isEach(item.links, 200, (link) => isPlain(link) && isText(link.url, 4000)) &&
    isOneOf(author.kind, AUTHOR_KINDS) &&
    isEach(author.keys, 8, (key) => isText(key, 300)) &&
    [author.name, author.handle, author.url, author.headline].every((text) => isTextOrAbsent(text, 600)) &&
    isOneOf(verdict.kind, VERDICT_KINDS) &&
    isNumber(verdict.thoughtLeadership) &&
    KINDS.every((kind) => isPlain(verdict.probabilities) && isNumber(verdict.probabilities[kind])) &&
    isEach(verdict.causes, 500, isCause) &&
    isOneOf(decision.act, ACTION_IDS) &&
    hasWords(`because.${String(decision.reason)}`) &&
    isTextOrAbsent(decision.entryId, 80)
  );
}

const isCause = (cause: unknown) =>
  isPlain(cause) && isText(cause.rule, 80) && isOneOf(cause.side, KINDS) && isNumber(cause.points) && isEach(cause.quotes, 50, (quote) => isPlain(quote) && isText(quote.text, 1000) && isNumber(quote.start));
