/** How marks and bars look; tabs are handed it, so that none carries it. */
export interface MarkLook {
  /** A style sheet for bars, and for marks while the pointer or the focus is on them. */
  readonly sheet: string;
  /** The own style of the element that stands in the page: of a mark, and of a bar. Alike for every verdict. */
  readonly hosts: Readonly<Record<'mark' | 'bar', string>>;
  /** The own styles of a mark at rest, by ink: of its button, its drawing and the path in that. */
  readonly glyphs: Readonly<Record<string, readonly string[]>>;
}
