import { describe, expect, it } from 'vitest';
import type { Problem } from '../../lib/core/problem';
import { told } from '../../lib/core/told-words';
import { domainKey, normalizeIdentities, normalizeIdentity, phraseKey } from '../../lib/store/identity-key';

const keyOf = (key: string) => normalizeIdentity({ key }, 'field').key;

describe('an identity in the one form that is matched', () => {
  it.each([
    ['LinkedIn/in/Ada-Example', 'linkedin/in/ada-example'],
    ['linkedin/id/ACoAAB', 'linkedin/id/ACoAAB'],
    ['linkedin/company/Acme', 'linkedin/company/acme'],
    ['linkedin/school/a', 'linkedin/school/a'],
    ['linkedin/showcase/a', 'linkedin/showcase/a'],
    [' x/Ada ', 'x/ada'],
    ['facebook/ada.example', 'facebook/ada.example'],
    ['domain/ GO.Acme.Example. ', 'domain/acme.example'],
    ['domain/ada.github.io', 'domain/ada.github.io'],
    ['organization/ACME, Inc.', 'organization/acme'],
    ['organization/HP', 'organization/hp'],
    ['phrase/Grow YOUR pipeline', 'phrase/grow your pipeline'],
    ['phrase/abc', 'phrase/abc'],
    [`x/${'a'.repeat(250)}`, `x/${'a'.repeat(250)}`],
  ])('%s is %s', (given, key) => expect(keyOf(given)).toBe(key));
  it.each([
    ['Ada Example', 'a name alone is not enough'],
    ['linkedin/posts/ada', 'a name alone is not enough'],
    ['my linkedin/in/ada', 'a name alone is not enough'],
    ['x/ada lovelace', 'a name alone is not enough'],
    ['x/ada?s=1', 'a name alone is not enough'],
    ['x/ada#top', 'a name alone is not enough'],
    ['x/', 'a name alone is not enough'],
    [`x/${'a'.repeat(251)}`, 'a name alone is not enough'],
    ['domain/acme', 'expected a domain'],
    ['domain/', 'expected a domain'],
    ['domain/not a.domain', 'expected a domain'],
    ['domain/gmail.com', 'used by many people'],
    ['domain/uk.linkedin.com', 'belongs to the network itself'],
    ['organization/X', 'name of an organization'],
    ['organization/!!', 'name of an organization'],
    ['phrase/ab', 'at least three letters'],
  ])('%s is none', (given, words) => expect(() => keyOf(given)).toThrow(words));
  it('says which field is none', () => {
    for (const key of ['Ada', 'domain/acme', 'organization/X', 'phrase/ab']) expect(() => normalizeIdentity({ key }, 'draft.identities.3.key')).toThrow(/^draft\.identities\.3\.key: /);
  });
  it('says why it is none so that it can be said in any language', () => {
    const toldOf = (key: string) => {
      try {
        return normalizeIdentity({ key }, 'f');
      } catch (error) {
        return (error as Problem).told;
      }
    };
    expect(['Ada', 'domain/acme', 'organization/X', 'phrase/ab'].map(toldOf)).toEqual([told('identity.profile'), told('identity.domain'), told('identity.organization'), told('identity.phrase')]);
    expect(['domain/gmail.com', 'domain/uk.linkedin.com'].map(toldOf)).toEqual([told('identity.shared', { domain: 'gmail.com' }), told('identity.network', { domain: 'linkedin.com' })]);
  });
  it('shows what was typed, unless it has a label already', () => {
    expect(normalizeIdentity({ key: 'phrase/Grow!' }, 'f')).toEqual({ key: 'phrase/grow', label: 'Grow!' });
    expect(normalizeIdentity({ key: 'phrase/Grow!', label: 'mine', learned: true }, 'f')).toEqual({ key: 'phrase/grow', label: 'mine', learned: true });
    expect(normalizeIdentity({ key: 'organization/Acme GmbH' }, 'f')).toEqual({ key: 'organization/acme', label: 'Acme GmbH' });
    expect(normalizeIdentity({ key: 'organization/Acme GmbH', label: 'mine' }, 'f').label).toBe('mine');
    expect(normalizeIdentity({ key: 'domain/acme.example', label: 'mine' }, 'f')).toEqual({ key: 'domain/acme.example', label: 'mine' });
    expect(normalizeIdentity({ key: 'x/Ada', label: 'mine' }, 'f')).toEqual({ key: 'x/ada', label: 'mine' });
  });
  it('is cut at three hundred letters', () => {
    expect(keyOf(`phrase/${'word '.repeat(100)}`)).toHaveLength(300);
    expect(keyOf(`organization/${'a'.repeat(400)}`)).toHaveLength(300);
  });
});

describe('a phrase with numbers', () => {
  it.each([
    ['10 clients in 30 days', 'phrase/# clients in # days'],
    ['# clients in # days', 'phrase/# clients in # days'],
    ['#1 agency', 'phrase/# agency'],
    ['# 1 agency', 'phrase/# agency'],
    ['# 1st agency', 'phrase/# 1st agency'],
    ['grow# it', 'phrase/grow it'],
    ['#growth', 'phrase/growth'],
  ])('%s', (given, key) => expect(phraseKey(given)).toBe(key));
  it('is the same when its key is read back', () => {
    for (const given of ['10 clients', '#1 agency', 'the # of # 10']) expect(phraseKey(phraseKey(given).slice(7))).toBe(phraseKey(given));
  });
});

it('a host that is no domain is left as it is', () => expect([domainKey('localhost'), domainKey('10.0.0.1')]).toEqual(['domain/localhost', 'domain/10.0.0.1']));

describe('the identities of a draft', () => {
  it('stand there once each, as they came first', () => {
    expect(normalizeIdentities([{ key: 'X/Ada', label: 'first' }, { key: 'x/ada', label: 'second' }, { key: 'x/bob' }], 'f')).toEqual([{ key: 'x/ada', label: 'first' }, { key: 'x/bob' }]);
  });
  it('name one organization only where the entry is one', () => {
    const acme = [{ key: 'x/acme' }, { key: 'organization/Acme' }];
    expect(() => normalizeIdentities(acme, 'f', 'person')).toThrow('f.1.key: only an organization');
    expect(normalizeIdentities(acme, 'f', 'organization')).toHaveLength(2);
    expect(normalizeIdentities(acme, 'f')).toHaveLength(2);
    expect(normalizeIdentities(acme.slice(0, 1), 'f', 'person')).toHaveLength(1);
  });
  it('say which of them is none', () => expect(() => normalizeIdentities([{ key: 'x/ada' }, { key: 'Ada' }], 'draft.identities')).toThrow('draft.identities.1.key'));
});
