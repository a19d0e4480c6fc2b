import { describe, expect, it } from 'vitest';
import { isHiddenFrame } from '../../lib/networks/hidden-frame';

/** A frame that browsers of either age would call hidden when it is transparent; happy-dom lays nothing out. */
const frameOf = (opacity: string, knows: 'opacityProperty' | 'checkOpacity') =>
  ({ checkVisibility: (asked: Record<string, boolean>) => !(asked[knows] && opacity === '0') }) as unknown as Element;
const windowOf = (frameElement: Element | null) => ({ frameElement }) as unknown as Window;

describe('frames that nobody sees', () => {
  it.each(['opacityProperty', 'checkOpacity'] as const)('counts a transparent one as hidden where browsers call that %s', (knows) => {
    expect(isHiddenFrame(windowOf(frameOf('0', knows)))).toBe(true);
    expect(isHiddenFrame(windowOf(frameOf('1', knows)))).toBe(false);
  });
  it('always counts the top page as shown', () => {
    const top = { get frameElement() { return frameOf('0', 'opacityProperty'); } } as unknown as Window & { top: unknown };
    top.top = top;
    expect(isHiddenFrame(top)).toBe(false);
    expect(isHiddenFrame(windowOf(null))).toBe(false);
  });
  it('counts a frame as shown that does not tell', () => {
    const other = { get frameElement(): Element { throw new DOMException('Blocked a frame', 'SecurityError'); } } as unknown as Window;
    expect(isHiddenFrame(other)).toBe(false);
  });
});
