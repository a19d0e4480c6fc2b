import { describe, expect, it } from 'vitest';
import { readPreviewItems } from '../../lib/store/preview-items';

const told = (key: string, change: object = {}) => ({
  key, network: 'linkedin', surface: 'feed', author: { name: 'Ada Example', kind: 'person', keys: [] }, opening: 'Hello', seenAt: 1, links: [],
  verdict: { kind: 'marketing', probabilities: { marketing: 0.9, peer: 0.1, recruiting: 0, other: 0 }, thoughtLeadership: 0, causes: [] },
  decision: { act: 'mark', reason: 'marketing' }, revealed: false, ...change,
});
const answers = (...items: unknown[]) => [{ ok: true, response: { items } }];

describe('what settings are shown of open tabs', () => {
  it('is the newest first, each once, with what was done and why', () => {
    const items = readPreviewItems([...answers(told('a'), told('b', { seenAt: 5 })), ...answers(told('a'))]);
    expect(items.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(items[1]).toEqual({ key: 'a', network: 'linkedin', surface: 'feed', author: 'Ada Example', opening: 'Hello', kind: 'marketing', marketing: 0.9, recruiting: 0, named: { marketing: false, offer: false }, act: 'mark', reason: 'marketing', seenAt: 1 });
  });
  it.each([
    [[{ source: 'phrase', side: 'marketing' }, null, 'text'], { marketing: false, offer: false }],
    [[{ source: 'rule', side: 'recruiting' }], { marketing: false, offer: true }],
    [[{ source: 'user', side: 'marketing' }], { marketing: true, offer: true }],
    ['many', { marketing: false, offer: false }],
  ])('knows whether a rule says why: %j', (causes, named) => {
    const verdict = { ...told('a').verdict, causes };
    expect(readPreviewItems(answers(told('a', { verdict })))[0]?.named).toEqual(named);
  });
  it('names the group by the key that settings use', () => {
    expect(readPreviewItems(answers(told('a', { community: { name: 'Hospital engineers', kind: 'group', url: 'https://www.linkedin.com/groups/123/' } })))[0]?.community).toEqual({ key: 'linkedin.com/groups/123', name: 'Hospital engineers' });
  });
  it.each([
    ['no decision', told('a', { decision: undefined })],
    ['a reason we do not know', told('a', { decision: { act: 'mark', reason: 'constructor' } })],
    ['a chance above one', told('a', { verdict: { kind: 'marketing', probabilities: { marketing: 7, recruiting: 0 } } })],
    ['an opening that is no text', told('a', { opening: { toString: null } })],
    ['null', null],
  ])('leaves out an item with %s', (_what, bad) => {
    expect(readPreviewItems(answers(bad, told('b'))).map(({ key }) => key)).toEqual(['b']);
  });
  it.each([null, 'text', {}, { response: { items: 'many' } }])('is nothing for an answer that is %j', (answer) => {
    expect(readPreviewItems([answer])).toEqual([]);
  });
});
