import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MATCHES } from '../../lib/networks/matches';
import { EXTENSION } from './browser';
import { findWaysOut } from './ways-out';

const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')) as Record<string, unknown> & { content_scripts: { matches: string[]; js: string[] }[] };

it('asks for exactly these permissions and no host', () => {
  expect([...(manifest.permissions as string[])].sort()).toEqual(['contextMenus', 'sidePanel', 'storage', 'unlimitedStorage']);
  for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) expect(manifest[key], key).toBeUndefined();
});

it('opens no door to pages or other extensions', () => {
  for (const key of ['web_accessible_resources', 'externally_connectable', 'sandbox']) expect(manifest[key], key).toBeUndefined();
  expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'none'");
});

it('runs on the networks and nowhere else', () => {
  expect(Object.fromEntries(manifest.content_scripts.map(({ matches, js }) => [js.join(), matches]))).toEqual(Object.fromEntries(Object.entries(MATCHES).map(([network, matches]) => [`page-${network}.js`, matches])));
});

it.each(Object.keys(MATCHES))('has no network call, no code from strings and no way to speak to a page in the script that pages of %s carry', (network) => {
  expect(findWaysOut(readFileSync(join(EXTENSION, `page-${network}.js`), 'utf8'))).toEqual([]);
});
it.each([
  ["fetch('https://a.example')", 'fetch'],
  ["globalThis['fetch']('https://a.example')", 'globalThis.fetch'],
  ['const f = window[`fetch`]; f()', 'window.fetch'],
  ['new XMLHttpRequest()', 'XMLHttpRequest'],
  ["new WebSocket('wss://a.example')", 'WebSocket'],
  ["navigator.sendBeacon('https://a.example')", '.sendBeacon'],
  ["new EventSource('https://a.example')", 'EventSource'],
  ["new Image().src = 'https://a.example'", 'Image'],
  ["document.createElement('img').src = x", 'createElement(img)'],
  ["element.src = 'https://a.example'", 'src ='],
  ['import(name)', 'import()'],
  ['eval(text)', 'eval'],
  ["new Function('return 1')", 'Function'],
  ["window.postMessage('here', '*')", '.postMessage'],
  ["document.dispatchEvent(new CustomEvent('x'))", '.dispatchEvent'],
  ['element.innerHTML = text', 'innerHTML ='],
])('would have noticed %s', (planted, way) => {
  const code = readFileSync(join(EXTENSION, 'page-x.js'), 'utf8');
  expect(findWaysOut(`${code}\n;${planted}`)).toContain(way);
});

it('ships nothing but code, styles and pictures', () => {
  const files = readdirSync(EXTENSION, { recursive: true }).map(String);
  expect(files.filter((file) => /\.(map|tsx?|jsonl|env)$/.test(file))).toEqual([]);
});
it('carries the matcher for the user’s own expressions where they are written and tried, and in no page of a network', () => {
  const files = readdirSync(EXTENSION, { recursive: true }).map(String).filter((file) => file.endsWith('.js'));
  const carrying = files.filter((file) => readFileSync(join(EXTENSION, file), 'utf8').includes('missing argument to repetition'));
  expect(carrying).toContain('background.js');
  expect(carrying.filter((file) => !/^(background|chunks\/options-[^/]*)\.js$/.test(file))).toEqual([]);
});
