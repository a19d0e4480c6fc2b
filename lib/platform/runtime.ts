/**
 * The few parts of the extension interface that exist with promises in every browser we support, so
 * that the content script needs no polyfill: Firefox has `browser`, Chromium has had promises on
 * `chrome.runtime` and `chrome.tabs` since long before our minimum version.
 */

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly url?: string; readonly active?: boolean; readonly incognito?: boolean };
}
export type MessageListener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined;

export interface MessageEvent {
  addListener(listener: MessageListener): void;
  removeListener(listener: MessageListener): void;
}
export interface Runtime {
  /** Undefined once the extension was updated or removed under a running content script. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  getURL(path: string): string;
  readonly onMessage: MessageEvent;
}
interface Tabs {
  sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
}

function api(): { runtime?: Runtime; tabs?: Tabs } {
  const scope = globalThis as { browser?: { runtime?: Runtime; tabs?: Tabs }; chrome?: { runtime?: Runtime; tabs?: Tabs } };
  return scope.browser?.runtime ? scope.browser : (scope.chrome ?? {});
}

/** The runtime, or undefined when the extension is gone from under this script. */
export function findRuntime(): Runtime | undefined {
  return api().runtime;
}

/** The tabs interface; undefined in content scripts. */
export function findTabs(): Tabs | undefined {
  return api().tabs;
}

/** False once this script has been left behind by an update or removal of the extension. */
export function isExtensionAlive(): boolean {
  try {
    return findRuntime()?.id !== undefined;
  } catch {
    return false;
  }
}

/** Registers a message listener; to be called in the script's first turn, or messages are missed. */
export function onMessage(listener: MessageListener): void {
  findRuntime()?.onMessage.addListener(listener);
}
