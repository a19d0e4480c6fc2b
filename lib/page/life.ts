export interface LifeParts {
  readonly document: Document;
  /** False once the extension was updated or removed under us. */
  readonly isAlive: () => boolean;
  /** False for a frame that is preloaded and not shown. */
  readonly isShown: () => boolean;
  readonly address: () => URL;
  /** Runs something again and again until the returned function is called. */
  readonly every: (run: () => void, ms: number) => () => void;
  /** The page came to sight, or went out of it. */
  readonly onShown: () => void;
  readonly onHidden: () => void;
  /** The address changed: another page in the same document. */
  readonly onMoved: () => void;
  /** The page came back from the browser's back/forward cache: messages may have been missed. */
  readonly onRestored: () => void;
  readonly onGone: () => void;
  /** Once a second while the page is shown. */
  readonly onBeat: () => void;
}
/** Knows whether the page is shown, where it is, and whether we are still wanted. */
export interface Life {
  start(): void;
  stop(): void;
  /** Looks whether something changed; false when we are gone. Quickly: without asking the style of frames. */
  check(how?: 'quick'): boolean;
  readonly isShown: boolean;
}

/** Often enough that nothing of ours outlives the extension by more than a second. */
const BEAT = 1_000;

/** Makes the life of one frame. While the document is hidden nothing runs, not even the beat. */
export function createLife(parts: LifeParts): Life {
  const { document } = parts;
  let shown = false;
  let at = '';
  let stopBeat: (() => void) | undefined;

  const check = (how?: 'quick') => {
    if (!parts.isAlive()) {
      parts.onGone();
      return false;
    }
    const before = shown;
    shown = !document.hidden && (how === 'quick' ? before : parts.isShown());
    if (document.hidden) {
      stopBeat?.();
      stopBeat = undefined;
    } else stopBeat ??= parts.every(beat, BEAT);
    if (before && !shown) parts.onHidden();
    if (!shown) return true;
    const moved = at !== (at = addressOf(parts.address()));
    if (!before) parts.onShown();
    if (moved && before) parts.onMoved();
    return true;
  };
  const beat = () => {
    if (check() && shown) parts.onBeat();
  };
  const onVisibility = () => void check();
  const onPageShow = (event: Event) => {
    if ((event as PageTransitionEvent).persisted && check()) parts.onRestored();
  };
  return {
    start() {
      document.addEventListener('visibilitychange', onVisibility);
      document.defaultView?.addEventListener('pageshow', onPageShow);
      check();
    },
    stop() {
      shown = false;
      stopBeat?.();
      stopBeat = undefined;
      document.removeEventListener('visibilitychange', onVisibility);
      document.defaultView?.removeEventListener('pageshow', onPageShow);
    },
    check,
    get isShown() {
      return shown;
    },
  };
}

/** Without the fragment: it moves with every scroll on some pages. */
function addressOf(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}

/** Runs again and again, every so many ms; gives back what ends it. */
export function startBeat(run: () => void, ms: number): () => void {
  const timer = setInterval(run, ms);
  return () => clearInterval(timer);
}
