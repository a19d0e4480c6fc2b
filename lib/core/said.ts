/** What the user may say about one item: what it is, or that it is fine whatever it is. Apart from its schema, for pages that carry none. */
export const SAID = ['marketing', 'peer', 'fine'] as const;
export type Said = (typeof SAID)[number];
