import { attribute, closest, find } from '../dom';

/** What LinkedIn's own tracking says about a card, where it is served (SDUI to 2026-03, Ember). */
export interface TrackingScope {
  readonly urn?: string;
  readonly sponsored?: boolean;
}
const SCOPE = '[data-view-tracking-scope*="UpdateServed"]';
const URN = /"updateUrn"\s*:\s*"(urn:li:(?:activity|ugcPost|share|aggregate):[^"]{1,120})"/;

/**
 * Reads the nearest scope. The breadcrumb is either JSON or a list of bytes that spell JSON with raw binary
 * in between, so it is searched, not parsed. Absent on many pages: a first source, never the only one.
 */
export function trackingScope(root: Element): TrackingScope {
  const inner = find(root, SCOPE);
  const raw = attribute(inner ?? closest(root, SCOPE) ?? root, 'data-view-tracking-scope');
  if (!raw || raw.length > 200_000) return {};
  const text = `${raw}\n${bytesIn(raw)}`;
  const urn = URN.exec(text)?.[1] ?? URN.exec(text.replaceAll('\\"', '"'))?.[1];
  const said = /\\?"isSponsored\\?"\s*:\s*(true|false)/.exec(text)?.[1];
  const served = /"topicName"\s*:\s*"SponsoredUpdateServed|"transporterKeys"\s*:\s*\[\s*"sponsored"/.test(text);
  return { urn, sponsored: served || said === 'true' ? true : said === 'false' ? false : undefined };
}
function bytesIn(raw: string): string {
  let out = '';
  for (const [, list] of raw.matchAll(/"type"\s*:\s*"Buffer"\s*,\s*"data"\s*:\s*\[([\d,\s]{1,60000})\]/g)) {
    for (const byte of list!.split(',')) out += String.fromCharCode(Number(byte) & 255);
    out += '\n';
  }
  return out;
}
/** The moment an activity was made, which its number holds. Undefined for numbers that are no date. */
export function timeOfUrn(urn: string | undefined): string | undefined {
  const digits = /^urn:li:(?:activity|ugcPost|share):(\d{18,20})$/.exec(urn ?? '')?.[1];
  if (!digits) return undefined;
  const ms = Number(BigInt(digits) >> 22n);
  return ms > 1_262_304_000_000 && ms < 4_102_444_800_000 ? new Date(ms).toISOString() : undefined;
}
