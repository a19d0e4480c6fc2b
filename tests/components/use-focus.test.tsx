// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useFocus } from '../../components/use-focus';

const root = document.createElement('div');
let ask: () => void;
function Scene({ hasRow }: { readonly hasRow: boolean }) {
  const focus = useFocus();
  ask = () => focus(() => root.querySelector<HTMLElement>('#row'));
  return <div>{hasRow && <button id="row">row</button>}</div>;
}
const draw = (hasRow: boolean) => act(() => render(<Scene hasRow={hasRow} />, root));
const focused = () => document.activeElement?.id ?? '';

beforeEach(() => document.body.append(root));
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

describe('a focus that was asked for', () => {
  it('is put at once on what is there', () => {
    draw(true);
    ask();
    expect(focused()).toBe('row');
  });
  it('waits for the drawing that brings its element', () => {
    draw(false);
    ask();
    expect(focused()).toBe('');
    draw(true);
    expect(focused()).toBe('row');
  });
  it.each(['keydown', 'pointerdown'])('is dropped by the next %s: the person has gone on', (type) => {
    draw(false);
    ask();
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    draw(true);
    expect(focused()).toBe('');
  });
  it('is put once: later drawings leave the focus where the person took it', () => {
    draw(false);
    ask();
    draw(true);
    (document.activeElement as HTMLElement).blur();
    draw(true);
    expect(focused()).toBe('');
  });
});
