import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MATCHES } from '../../lib/networks/matches';
import { EXTENSION } from './browser';

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

it.each(Object.keys(MATCHES))('has no network call and no way to speak to a page in the script that pages of %s carry', (network) => {
  const code = readFileSync(join(EXTENSION, `page-${network}.js`), 'utf8');
  for (const call of [/\bfetch\s*\(/, /XMLHttpRequest/, /WebSocket/, /sendBeacon/, /EventSource/, /window\.postMessage/, /dispatchEvent/, /importScripts/, /\beval\(/, /new Function/]) expect(call.exec(code)?.[0], String(call)).toBeUndefined();
});

it('ships nothing but code, styles and pictures', () => {
  const files = readdirSync(EXTENSION, { recursive: true }).map(String);
  expect(files.filter((file) => /\.(map|tsx?|jsonl|env)$/.test(file))).toEqual([]);
});
