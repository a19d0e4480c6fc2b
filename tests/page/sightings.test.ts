import { describe, expect, it } from 'vitest';
import { findItemAddress } from '../../lib/core/item-address';
import type { Item } from '../../lib/core/item';
import { countRuleHits, noteSightings } from '../../lib/page/sightings';
import type { SeenRecord } from '../../lib/page/seen';

const record = (over: Partial<Item> = {}, rules: readonly string[] = []): SeenRecord => ({
  item: { network: 'linkedin', surface: 'feed', key: 'urn:li:activity:7451359540291338308', author: { name: 'Grace Sample', keys: ['linkedin/in/grace'], kind: 'person' }, promoted: 'no', direction: 'incoming', text: 'secret words', links: [], ...over },
  version: 0,
  verdict: { kind: 'peer', probabilities: { marketing: 0, peer: 1, recruiting: 0, other: 0 }, thoughtLeadership: 0.816, causes: rules.map((rule) => ({ rule, source: 'rule', side: 'peer', points: 1, quotes: [{ text: 'secret', start: 0, end: 6 }] })) },
  decision: { act: 'mark', reason: 'peer' },
  revealed: false,
  seenAt: 0,
  count: 'new',
});

describe('what a tab tells of authors', () => {
  it('is counts and addresses, and no text', () => {
    const [sighting] = noteSightings([record({}, ['answers-somebody'])]);
    expect(sighting).toMatchObject({ author: 'linkedin/in/grace', worth: 82, form: 'original', asks: false, answers: true, itemUrl: 'https://www.linkedin.com/feed/update/urn:li:activity:7451359540291338308/' });
    expect(JSON.stringify(sighting)).not.toContain('secret');
  });
  it.each([
    ['a private message', { surface: 'message' as const }],
    ['a promoted post', { promoted: 'yes' as const }],
    ['an author without an address', { author: { name: 'Somebody', keys: [], kind: 'person' as const } }],
    ['what the user wrote', { direction: 'outgoing' as const }],
  ])('leaves out %s', (_what, over) => {
    expect(noteSightings([record(over)])).toEqual([]);
  });
  it('calls a shared post curated', () => {
    expect(noteSightings([record({ quotedText: 'another post' })])[0]?.form).toBe('curated');
  });
  it('says why a post is worth reading by the rules that spoke, three at most', () => {
    expect(noteSightings([record({}, ['is-a-long-text', 'shares-a-method', 'shows-measurements', 'cites-a-source', 'gives-credit'])])[0]?.why).toEqual(['shares-a-method', 'shows-measurements', 'cites-a-source']);
  });
});

it('counts a rule once per item', () => {
  expect(countRuleHits([record({}, ['shares-a-method', 'shares-a-method']), record({}, ['shares-a-method'])])).toEqual([{ rule: 'shares-a-method', count: 2 }]);
});

describe('the address of an item', () => {
  it.each([
    ['linkedin', 'urn:li:comment:(urn:li:activity:7369346168448802800,7369382526823321600)', 'comment', 'https://www.linkedin.com/feed/update/urn:li:activity:7369346168448802800/'],
    ['x', 'status/1900000000000000502', 'feed', 'https://x.com/i/status/1900000000000000502'],
    ['facebook', '100001:9002001', 'comment', 'https://www.facebook.com/100001?comment_id=9002001'],
    ['x', 'text/1a2b', 'feed', undefined],
    ['linkedin', 'urn:li:msg_message:(urn:li:fsd_profile:ACoAA,2-OO)', 'message', undefined],
    ['x', 'status/1?x=javascript:alert(1)', 'feed', undefined],
  ] as const)('on %s of %s', (network, key, surface, address) => {
    expect(findItemAddress({ network, key, surface })).toBe(address);
  });
});
