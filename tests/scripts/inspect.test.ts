import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/core/item';
import { parseArguments, Refusal } from '../../scripts/inspect/arguments';
import { toLine } from '../../scripts/inspect/item-line';
import { score } from '../../scripts/inspect/score';

const item = (more: Partial<Item> = {}): Item => ({
  network: 'x', surface: 'feed', place: 'home', key: 'status/1900000000000000001', author: { name: 'Ada Probe', handle: 'ada_probe', keys: ['x/ada_probe'], kind: 'unknown' },
  promoted: 'no', direction: 'incoming', text: '📈 Numbers first: 14 of 20 👩🏽‍🔬 cells', links: [], ...more,
});
const isRight = (expected: object, ...items: Item[]) => score([expected as never], items).right;

describe('scoring what was read', () => {
  it('does not count emoji, which a reader may leave out', () => {
    expect(isRight({ author: 'Ada Probe', text: 'Numbers first: 14 of 20 cells' }, item())).toBe(true);
    expect(isRight({ author: 'Ada Probe', text: '🌍 Numbers first' }, item())).toBe(true);
    expect(isRight({ author: 'Ada Probe', text: 'Numbers last' }, item())).toBe(false);
  });
  it('counts digits, hashes and stars, which are not emoji', () => {
    expect(isRight({ author: 'Ada Probe', text: 'Numbers first: of' }, item())).toBe(false);
  });
  it('takes an id of null for an item without one, and no other', () => {
    expect(isRight({ author: 'Ada Probe', id: null }, item({ key: 'ad/3k9f' }))).toBe(true);
    expect(isRight({ author: 'Ada Probe', id: null }, item())).toBe(false);
    expect(isRight({ author: 'Ada Probe', id: '1900000000000000001' }, item())).toBe(true);
  });
  it('is not right with an item too many or too few', () => {
    expect(isRight({ author: 'Ada Probe' }, item(), item({ key: 'status/2', author: { name: 'Ben', keys: [], kind: 'unknown' }, text: 'Else' }))).toBe(false);
    expect(isRight({ author: 'Ada Probe' })).toBe(false);
  });
});

describe('the line of an item', () => {
  it('has these fields in this order and no others', () => {
    const full = item({ sentAt: '6h', counts: { reactions: 1 }, community: { kind: 'group', name: 'G' }, thread: { key: 't/1' }, sharedBy: 'S', quotedText: 'q', lang: 'en' });
    const line = JSON.parse(toLine({ ...full, author: { ...full.author, url: 'https://x.com/ada_probe', verified: true, degree: 1, headline: 'h', followed: true } }));
    expect(Object.keys(line)).toEqual(['network', 'surface', 'key', 'author', 'promoted', 'direction', 'text', 'links', 'sentAt', 'counts', 'community', 'thread']);
    expect(Object.keys(line.author)).toEqual(['name', 'handle', 'url', 'kind', 'degree', 'verified']);
  });
});

describe('the command line', () => {
  const sheet = () => '{"file":"x/home.html","expected":[]}';
  it('takes the address from the sheet, else the usual one of its network', () => {
    expect(parseArguments(['--expected', 'a.json', 'a.html'], sheet).url.href).toBe('https://x.com/home');
  });
  it.each([[['a.html']], [['--url', 'https://example.org/', 'a.html']], [['--url', 'nonsense', 'a.html']], [['--url', 'https://x.com/home']], [['--what', 'a.html']]])('refuses %j', (args) => {
    expect(() => parseArguments(args, sheet)).toThrow(Refusal);
  });
});
