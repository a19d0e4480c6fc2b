/** What hides a frame besides having no place; browsers of before 2024 know the older names alone. */
const HIDDEN = { opacityProperty: true, checkOpacity: true, visibilityProperty: true, checkVisibilityCSS: true };

/** True for a same-origin frame that is preloaded and not shown (LinkedIn's is transparent and behind everything); the top page is always shown. */
export function isHiddenFrame(window: Window): boolean {
  try {
    const frame = window === window.top ? null : window.frameElement;
    return !!frame && !frame.checkVisibility(HIDDEN);
  } catch {
    // A frame of another origin does not tell; it was put there to be seen.
    return false;
  }
}
