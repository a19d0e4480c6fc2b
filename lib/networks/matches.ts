/**
 * The addresses our content script runs on, and nothing wider. They stand apart from the adapters so
 * that the build configuration can read them without loading DOM code. `m.` and `web.` serve the same
 * pages to some members; `twitter.com` still redirects but paints first.
 */
export const NETWORK_MATCHES = [
  'https://www.linkedin.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://m.facebook.com/*',
  'https://www.messenger.com/*',
] as const;
