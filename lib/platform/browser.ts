import polyfill from 'webextension-polyfill';

/**
 * The browser's extension interface with promises, for the background and our own pages. Content
 * scripts use `runtime.ts`, which weighs a hundred bytes instead of ten thousand; see
 * docs/decisions/0002-webextension-polyfill.md.
 */
export const browser = polyfill;
export type Browser = typeof polyfill;
