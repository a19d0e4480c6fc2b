/** An invented member of a demo page. */
export interface Person {
  readonly name: string;
  /** Last part of the profile's address. */
  readonly slug: string;
  readonly headline?: string;
  readonly degree?: 1 | 2 | 3;
  readonly verified?: boolean;
  /** Pages of organizations have followers instead of a headline. */
  readonly followers?: string;
}

/** Who looks at the demo pages. */
export const VIEWER: Person = { name: 'Mara Lindqvist', slug: 'mara-lindqvist', headline: 'Runs network operations at Norrby Waterworks' };

/** Makes text safe inside an element or a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!);
}

/** A number that stays the same for the same text: colours and ids of the demo are stable. */
export function numberOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619) >>> 0;
  return hash;
}

/** Cuts off what follows, such as `?utm_source`, and says where a link leads as people read it. */
export function shownAddress(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/[?#].*$/, '').replace(/\/$/, '');
}
