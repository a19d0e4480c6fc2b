import { describe, expect, it } from 'vitest';
import { Problem } from '../../lib/core/problem';
import { readTold } from '../../lib/core/told';
import { isTellable, tellInEnglish, told } from '../../lib/core/told-words';

describe('what the background tells', () => {
  it('is a key with what fills it, and an English sentence for a log', () => {
    const lost = told('storage.told.lost-some', { kept: 1200, total: 1201, count: 1 });
    expect(lost).toEqual({ key: 'storage.told.lost-some', values: { kept: 1200, total: 1201, count: 1 } });
    expect(tellInEnglish(lost)).toBe('1,200 of 1,201 entries could be restored, 1 is lost. Compare with your backup file.');
    expect(tellInEnglish(told('storage.told.restored', { count: 2 }))).toContain('2 entries were restored');
  });
  it('keeps what is filled in as it is, braces too', () => {
    expect(tellInEnglish(told('problem.held', { name: '{name} $&' }))).toBe('“{name} $&” on your list has this address already.');
  });
  it('comes back from a message or a store as it went', () => {
    const one = told('problem.bulk-differs', { count: 5, expected: 4 });
    expect(readTold(structuredClone(one))).toEqual(one);
    expect(readTold(told('problem.fault'))).toEqual({ key: 'problem.fault' });
  });
  it.each([null, undefined, 'problem.fault', {}, { key: 7 }, { key: 'x'.repeat(81) }, { key: 'problem.held', values: 'Ada' }, { key: 'problem.held', values: null }, { key: 'problem.held', values: { name: { html: '' } } }])('is not read from %j', (value) => {
    expect(readTold(value)).toBeUndefined();
  });
  it.each([
    ['a key that another version knew', { key: 'problem.forgotten' }],
    ['a key of every object', { key: 'constructor', values: { count: 1 } }],
    ['nothing to fill a hole with', { key: 'problem.held' }],
    ['no count to choose a form by', { key: 'storage.told.unread', values: { total: 3 } }],
    ['a value that every object has', { key: 'problem.held', values: Object.create({ name: 'x' }) as Record<string, string> }],
  ])('is not told with %s', (_what, one) => {
    expect(isTellable(one)).toBe(false);
    expect(tellInEnglish(one)).toBe(one.key);
  });
});

describe('a problem', () => {
  it('is English for whoever can’t say it otherwise, and carries what can be said', () => {
    expect(new Problem(told('problem.peers-full', { most: 20_000 }))).toMatchObject({ message: 'There is room for 20,000 peers. Remove some first.', told: { key: 'problem.peers-full', values: { most: 20_000 } } });
  });
  it('that names a field is told by its message alone', () => {
    expect(new Problem('draft.name: expected a name')).toMatchObject({ message: 'draft.name: expected a name' });
    expect(new Problem('draft.name: expected a name')).not.toHaveProperty('told.key');
  });
});
