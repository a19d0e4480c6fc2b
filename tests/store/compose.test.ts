import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/core/entry';
import { checked, mergeDraft, newEntry, next, patchEntry } from '../../lib/store/compose';
import { entryOf, person } from './world';

const NOW = 1_000;
const draft = (over: Parameters<typeof person>[1] = {}) => person('x/p1', over);
const merge = (entry: Entry, over: Parameters<typeof person>[1] = {}) => mergeDraft(entry, draft(over), NOW);

describe('a new entry', () => {
  it('is the draft, listed now', () => {
    expect(newEntry(draft({ note: 'fair', networks: ['x'], evidence: [{ at: 5, quote: 'hi' }] }), 'entry-0001', NOW)).toEqual({ ...entryOf(1), note: 'fair', networks: ['x'], evidence: [{ at: 5, quote: 'hi' }], createdAt: NOW, updatedAt: NOW });
    expect(newEntry(draft(), 'entry-0001', NOW)).toEqual({ ...entryOf(1), createdAt: NOW, updatedAt: NOW });
  });
  it.each<[string, Parameters<typeof person>[1], string]>([
    ['without a name', { name: '' }, 'name: '],
    ['with an expiry of no time', { expiresAt: -1 }, 'expiresAt: '],
    ['with an evidence of another shape', { evidence: [{ at: 0.5, quote: '' }] }, 'evidence.0.at: '],
  ])('%s is refused, with the field', (_what, over, words) => expect(() => newEntry(draft(over), 'entry-0001', NOW)).toThrow(words));
  it('that is none at all is refused as well', () => expect(() => checked(undefined as never)).toThrow('entry: '));
});

describe('the same party listed again', () => {
  it('stays the very same entry when nothing is new', () => {
    const entry = entryOf(1, { note: 'met at a fair', evidence: [{ at: 5, quote: 'hi' }], networks: ['x'], expiresAt: NOW + 1 });
    expect(merge(entry)).not.toBe(entry); // everywhere is more than x
    expect(merge(entry, { networks: ['x'], note: 'a fair', evidence: [{ at: 5, quote: 'hi' }], reason: 'other', expiresAt: 9, name: 'Other' })).toBe(entry);
    expect(merge(entryOf(1), { networks: ['x'], note: '' })).toMatchObject(entryOf(1));
  });
  it('gains identities and evidence', () => {
    const entry = entryOf(1, { evidence: [{ at: 5, quote: 'hi' }] });
    expect(merge(entry, { identities: [{ key: 'x/p1' }, { key: 'x/p2' }] })).toMatchObject({ identities: [{ key: 'x/p1' }, { key: 'x/p2' }], revision: 2, updatedAt: NOW });
    expect(merge(entry, { evidence: [{ at: 5, quote: 'hi' }, { at: 6, quote: 'hi' }, { at: 5, quote: 'ho' }] }).evidence).toEqual([{ at: 5, quote: 'hi' }, { at: 6, quote: 'hi' }, { at: 5, quote: 'ho' }]);
  });
  it('keeps its first hundred identities and its last hundred quotes', () => {
    const identities = Array.from({ length: 99 }, (_, n) => ({ key: `x/p${n}` }));
    const evidence = Array.from({ length: 99 }, (_, at) => ({ at, quote: 'hi' }));
    const merged = merge(entryOf(1, { identities, evidence }), { identities: [{ key: 'x/new' }, { key: 'x/over' }], evidence: [{ at: 99, quote: 'hi' }, { at: 100, quote: 'hi' }] });
    expect(merged.identities.map(({ key }) => key)).toEqual([...identities.map(({ key }) => key), 'x/new']);
    expect([merged.evidence.length, merged.evidence[0]!.at, merged.evidence.at(-1)!.at]).toEqual([100, 1, 100]);
  });
  it('keeps what the user wrote, and adds to it in a line of its own', () => {
    expect(merge(entryOf(1, { note: 'one' }), { note: 'two' }).note).toBe('one\ntwo');
    expect(merge(entryOf(1), { note: 'two' }).note).toBe('two');
    expect(merge(entryOf(1, { note: 'one' }), { note: '' }).note).toBe('one');
    expect(merge(entryOf(1, { note: 'n'.repeat(3_999) }), { note: 'two' }).note).toBe(`${'n'.repeat(3_999)}\n`);
  });
  it.each(['released', 'candidate'] as const)('that was %s begins anew, with the new reason and without the old notice', (state) => {
    const old = entryOf(1, { state, reasonText: 'old', noticeAt: 5, replyBy: 6, expiresAt: 7, notices: [{ at: 5 }] });
    const merged = merge(old, { reason: 'kept-following-up', expiresAt: NOW + 9 });
    expect(merged).toMatchObject({ state: 'listed', reason: 'kept-following-up', notices: [{ at: 5 }], expiresAt: NOW + 9 });
    for (const gone of ['reasonText', 'noticeAt', 'replyBy']) expect(merged).not.toHaveProperty(gone);
  });
  it('that is in force keeps state, reason, notice and end', () => {
    const merged = merge(entryOf(1, { state: 'noticed', reasonText: 'old', noticeAt: 5, expiresAt: NOW + 1 }), { note: 'new', reason: 'other', expiresAt: NOW + 9 });
    expect(merged).toMatchObject({ state: 'noticed', reason: 'sent-a-pitch', reasonText: 'old', noticeAt: 5, expiresAt: NOW + 1 });
  });
  it('that has run out is in force again, for as long as the draft says', () => {
    expect(merge(entryOf(1, { state: 'noticed', expiresAt: NOW }))).toMatchObject({ state: 'noticed', revision: 2 });
    expect(merge(entryOf(1, { expiresAt: NOW }))).not.toHaveProperty('expiresAt');
    expect(merge(entryOf(1, { expiresAt: NOW - 1 }), { expiresAt: NOW + 5 }).expiresAt).toBe(NOW + 5);
  });
  it.each<[string, Entry['networks'], Entry['networks'], Entry['networks']]>([
    ['everywhere stays everywhere', undefined, ['x'], undefined],
    ['some networks gain those of the draft', ['x'], ['x', 'linkedin'], ['x', 'linkedin']],
    ['some networks become all of them', ['x'], undefined, undefined],
  ])('%s', (_what, had, drafted, has) => expect(merge(entryOf(1, { networks: had }), { networks: drafted }).networks).toEqual(has));
});

describe('a patched entry', () => {
  it('has the given fields, lacks the cleared ones, and all others as they were', () => {
    const entry = entryOf(1, { note: 'n', act: 'fold' });
    expect(patchEntry(entry, { name: 'New', reason: undefined, clear: ['act'] }, NOW)).toEqual({ ...entryOf(1, { note: 'n', name: 'New' }), revision: 2, updatedAt: NOW, changed: { name: NOW, act: NOW } });
  });
  it('has its identities in the form that is matched, or says which one is none', () => {
    expect(patchEntry(entryOf(1), { identities: [{ key: 'X/Ada' }] }, NOW).identities).toEqual([{ key: 'x/ada' }]);
    expect(() => patchEntry(entryOf(1), { identities: [{ key: 'x/ada' }, { key: 'Ada' }] }, NOW)).toThrow('patch.identities.1.key');
    expect(() => patchEntry(entryOf(1), { identities: [{ key: 'organization/acme' }] }, NOW)).toThrow('only an organization');
  });
});

describe('the next revision', () => {
  it('says when each field was changed, and is never older than the one before', () => {
    const first = next(entryOf(1, { updatedAt: 50 }), 40, { name: 'A' });
    expect(first).toMatchObject({ updatedAt: 50, revision: 2 });
    const second = next(entryOf(1), 60, { note: 'n' });
    expect(next(second, 70, { name: 'B' })).toMatchObject({ updatedAt: 70, revision: 3, changed: { note: 60, name: 70 } });
  });
});
