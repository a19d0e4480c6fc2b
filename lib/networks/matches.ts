import type { NetworkId } from '../core/vocabulary';

/**
 * The addresses our content scripts run on, and nothing wider. They stand apart from the adapters so
 * that the build configuration can read them without loading DOM code. `m.` and `web.` serve the same
 * pages to some members; `twitter.com` still redirects but paints first.
 */
export const MATCHES = {
  linkedin: ['https://www.linkedin.com/*'],
  x: ['https://x.com/*', 'https://twitter.com/*'],
  facebook: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*', 'https://www.messenger.com/*'],
} as const satisfies Readonly<Record<NetworkId, readonly string[]>>;

export const NETWORK_MATCHES = Object.values(MATCHES).flat();
