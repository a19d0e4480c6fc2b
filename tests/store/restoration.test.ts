import { describe, expect, it } from 'vitest';
import { told } from '../../lib/core/told-words';
import { readRestoration } from '../../lib/store/restoration';

describe('what was restored earlier in a session', () => {
  const [restored, aside] = [told('storage.told.restored', { count: 2 }), told('storage.told.aside', { count: 1 })];
  it('is read back as it was kept', () => {
    expect(readRestoration(structuredClone({ state: 'restored', detail: [restored, aside] }))).toEqual({ state: 'restored', detail: [restored, aside] });
  });
  it.each([
    ['a sentence, as an earlier version kept it', '2 entries were restored.'],
    ['a key that only another version knows', [{ key: 'storage.told.else' }]],
    ['nothing', undefined],
  ])('is still said when its details are %s', (_what, detail) => {
    expect(readRestoration({ state: 'restored', detail })).toEqual({ state: 'restored' });
  });
  it('loses the one detail that can’t be said, and no other', () => {
    expect(readRestoration({ state: 'restored', detail: [{ key: 'storage.told.restored' }, 7, aside] })).toEqual({ state: 'restored', detail: [aside] });
  });
  it.each([undefined, null, 'restored', {}, { state: 'good' }, { state: 'unreadable', detail: [aside] }])('is nothing when %j was kept', (value) => {
    expect(readRestoration(value)).toBeUndefined();
  });
});
