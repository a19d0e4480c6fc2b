import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { Glyph, type GlyphName } from './glyph';

export interface MenuChoice {
  readonly id: string;
  readonly words: string;
  /** A second line that says what the choice means. */
  readonly means?: string;
  readonly glyph?: GlyphName;
  /** Set on every choice of a menu of which one is in force. */
  readonly chosen?: boolean;
}
interface MenuProps {
  /** What the button shows; without it the button is its glyph alone. */
  readonly children?: ComponentChildren;
  readonly label: string;
  readonly title?: string;
  readonly choices: readonly MenuChoice[];
  readonly look?: 'plain' | 'quiet';
  readonly glyph?: GlyphName;
  readonly side?: 'start' | 'end';
  onChoose(id: string): void;
}

/** A button that opens a short list of choices; arrows move, Escape closes and gives the focus back. */
export function Menu({ children, label, title, choices, look = 'plain', glyph, side = 'start', onChoose }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [up, setUp] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const button = () => root.current?.querySelector<HTMLButtonElement>(':scope > button');
  const rows = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('[role^=menuitem]') ?? [])];
  const close = (giveBack: boolean) => {
    setOpen(false);
    if (giveBack) button()?.focus();
  };

  useLayoutEffect(() => {
    if (!open) return;
    const place = list.current?.getBoundingClientRect();
    // A popup is as tall as its content: a menu that would hang out below opens upwards.
    if (place) setUp(place.bottom > window.innerHeight - 44 && place.top > place.height + 60);
    const all = rows();
    (all.find((row) => row.getAttribute('aria-checked') === 'true') ?? all[0])?.focus({ preventScroll: true });
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('focusin', outside, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('focusin', outside, true);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      event.stopPropagation();
      setUp(false);
      setOpen(true);
      return;
    }
    event.stopPropagation();
    const all = rows();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') close(true);
    else if (to === undefined) return;
    else all[to % all.length]?.focus();
    event.preventDefault();
  };

  return (
    <div class={`menu menu-${side}`} ref={root} onKeyDown={onKeyDown}>
      <Button
        look={look}
        glyph={glyph}
        after={children === undefined ? undefined : 'down'}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setUp(false);
          setOpen(!open);
        }}
      >
        {children}
      </Button>
      {open && (
        <div class={`menu-list ${up ? 'menu-up' : ''}`} id={id} role="menu" aria-label={title ?? label} ref={list}>
          {choices.map((choice) => (
            <button
              key={choice.id}
              type="button"
              class="menu-row"
              tabIndex={-1}
              role={choice.chosen === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={choice.chosen}
              onClick={() => {
                close(true);
                onChoose(choice.id);
              }}
            >
              {choice.chosen === undefined ? choice.glyph && <Glyph name={choice.glyph} /> : choice.chosen ? <Glyph name="check" /> : <span class="glyph" />}
              <span class="menu-words">
                {choice.words}
                {choice.means && <small>{choice.means}</small>}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
