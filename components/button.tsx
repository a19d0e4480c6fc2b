import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from './glyph';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'label' | 'type' | 'disabled' | 'children'> {
  /** `plain` is the usual one, `main` the one act of a form, `quiet` stands in a line of text. */
  readonly look?: 'plain' | 'main' | 'quiet';
  readonly glyph?: GlyphName;
  /** A glyph after the words, e.g. the arrow of a menu. */
  readonly after?: GlyphName;
  /** The words for a button that shows only its glyph. */
  readonly label?: string;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  readonly children?: ComponentChildren;
}

/** A button whose words are a verb; with `label` and no children it shows its glyph alone. */
export function Button({ look = 'plain', glyph, after, label, type = 'button', class: extra, children, ...rest }: ButtonProps) {
  const bare = children === undefined;
  return (
    <button type={type} class={`button button-${look} ${bare ? 'button-bare' : ''} ${extra ?? ''}`} aria-label={label} title={bare ? label : undefined} {...rest}>
      {glyph && <Glyph name={glyph} />}
      {children}
      {after && <Glyph name={after} class="glyph-after" />}
    </button>
  );
}
