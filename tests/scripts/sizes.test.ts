import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findExcess, sizeOf } from '../../scripts/sizes/measure';

const files: Record<string, string> = {
  'popup.html': '<script type="module" src="/chunks/popup-1.js"></script><link rel="modulepreload" href="/chunks/parts-2.js"><link rel="stylesheet" href="/assets/popup-3.css"><a href="/options.html">',
  'chunks/popup-1.js': 'a'.repeat(100),
  'chunks/parts-2.js': 'b'.repeat(20),
  'assets/popup-3.css': 'c'.repeat(3),
  'page-x.js': 'page',
};
const read = (file: string) => new TextEncoder().encode(files[file]);

describe('the size of an entry point', () => {
  it('of a script is its own', () => {
    expect(sizeOf('page-x.js', read)).toEqual({ raw: 4, gzip: gzipSync('page', { level: 9 }).length });
  });
  it('of a page is that of all it loads, and not of what it links to', () => {
    expect(sizeOf('popup.html', read).raw).toBe(files['popup.html']!.length + 123);
  });
});

describe('budgets', () => {
  const budgets = { 'page-x.js': { raw: 150, gzip: 50 } };
  it('are kept by what is as large as they say', () => {
    expect(findExcess(budgets, { 'page-x.js': { raw: 150, gzip: 50 } })).toEqual([]);
  });
  it('are told when they are passed, by how much', () => {
    expect(findExcess(budgets, { 'page-x.js': { raw: 151, gzip: 52 } })).toEqual(['page-x.js has 151 bytes raw, 150 allowed', 'page-x.js has 52 bytes gzip, 50 allowed']);
  });
  it('are asked of every entry point, and every one of theirs must be there', () => {
    expect(findExcess(budgets, { 'new.js': { raw: 1, gzip: 1 } })).toEqual(['new.js has no budget', 'page-x.js was not built']);
  });
});
