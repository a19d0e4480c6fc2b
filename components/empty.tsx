import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from './glyph';

interface EmptyProps {
  readonly glyph: GlyphName;
  readonly title: string;
  readonly what?: string;
  readonly children?: ComponentChildren;
}

/** A place with nothing in it, which says what would be there and how it gets there. */
export function Empty({ glyph, title, what, children }: EmptyProps) {
  return (
    <div class="empty">
      <Glyph name={glyph} class="glyph-large" />
      <p class="empty-title">{title}</p>
      {what && <p class="empty-what">{what}</p>}
      {children}
    </div>
  );
}
