/** True for a same-origin frame that is preloaded and not shown; the top page is always shown. */
export function isHiddenFrame(window: Window): boolean {
  try {
    const frame = window === window.top ? null : window.frameElement;
    if (!frame) return false;
    if (typeof frame.checkVisibility === 'function') return !frame.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return frame.getClientRects().length === 0;
  } catch {
    // A frame of another origin does not tell; it was put there to be seen.
    return false;
  }
}
