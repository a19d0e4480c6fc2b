import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, now, replaceClock } from '../../lib/platform/clock';
import { makeId } from '../../lib/platform/identifier';
import { countErrors, forgetErrors, logError } from '../../lib/platform/log';
import { en } from '../../lib/core/speech/en';
import { LIST_PERSON, LIST_PHRASE, makeMenus } from '../../lib/platform/menus';
import { findRuntime, isExtensionAlive } from '../../lib/platform/runtime';
import { listByMenu } from '../../lib/store/by-menu';
import { findLinkedProfile } from '../../lib/networks/profile-link';
import type { Keeper } from '../../lib/store/keeper';
import { World } from '../store/world';

describe('the log', () => {
  const printed: unknown[][] = [];
  beforeEach(() => {
    forgetErrors();
    printed.length = 0;
    vi.spyOn(console, 'warn').mockImplementation((...words) => void printed.push(words));
  });
  afterEach(() => vi.restoreAllMocks());

  it('prints a code once and counts it each time', () => {
    logError('store.commit-failed');
    logError('store.commit-failed');
    expect(printed).toEqual([['store.commit-failed']]);
    expect(countErrors()).toEqual({ 'store.commit-failed': 2 });
  });
  it.each(['Ada Example wrote: hello', 'https://x.com/ada', 'Store.Failed', 'a'.repeat(50), 'x/ada', ''])('never lets %j out', (text) => {
    logError(text);
    expect(printed).toEqual([['log.bad-code']]);
  });
});

describe('the clock', () => {
  it('can be replaced and put back', () => {
    const back = replaceClock({ now: () => 42 });
    expect(now()).toBe(42);
    back();
    expect(now()).toBeGreaterThan(1_600_000_000_000);
  });
  it('names the user’s own calendar day', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
    expect(dayOf(0)).toMatch(/^19(69-12-31|70-01-01)$/);
  });
});

it('ids differ', () => {
  expect(new Set(Array.from({ length: 1000 }, makeId)).size).toBe(1000);
});

describe('the runtime of a content script', () => {
  afterEach(() => vi.unstubAllGlobals());
  it('is found under either name, and absent without an extension', () => {
    expect(findRuntime()).toBeUndefined();
    vi.stubGlobal('chrome', { runtime: { id: 'c' } });
    expect(findRuntime()?.id).toBe('c');
    vi.stubGlobal('browser', { runtime: { id: 'b' } });
    expect(findRuntime()?.id).toBe('b');
  });
  it('is dead once the extension was updated under it', () => {
    vi.stubGlobal('chrome', { runtime: { id: 'c' } });
    expect(isExtensionAlive()).toBe(true);
    vi.stubGlobal('chrome', { runtime: {} });
    expect(isExtensionAlive()).toBe(false);
    vi.stubGlobal('chrome', {});
    expect(isExtensionAlive()).toBe(false);
  });
});

describe('the browser’s menu', () => {
  let keeper: Keeper;
  beforeEach(async () => {
    keeper = await new World().wake();
  });
  const click = async (what: object) => {
    await listByMenu(keeper, { menuItemId: LIST_PERSON, ...what }, findLinkedProfile);
    return (await (await keeper.ledger()).allEntries()).map(({ kind, name, identities }) => [kind, name, identities[0]?.key]);
  };

  it('has two entries, made anew each time', async () => {
    const made: string[] = [];
    await makeMenus({ removeAll: async () => void made.splice(0), create: ({ id }) => void made.push(id) }, en);
    await makeMenus({ removeAll: async () => void made.splice(0), create: ({ id }) => void made.push(id) }, en);
    expect(made).toEqual([LIST_PERSON, LIST_PHRASE]);
  });
  it.each([
    ['https://www.linkedin.com/in/Ada-Example/?trk=x', 'person', 'linkedin/in/ada-example'],
    ['https://de.linkedin.com/company/acme/posts', 'organization', 'linkedin/company/acme'],
    ['https://x.com/AdaExample', 'person', 'x/adaexample'],
    ['https://twitter.com/AdaExample?s=20', 'person', 'x/adaexample'],
    ['https://www.facebook.com/profile.php?id=10001', 'person', 'facebook/id/10001'],
    ['https://m.facebook.com/Ada.Example', 'person', 'facebook/ada.example'],
  ])('lists who stands behind %s', async (linkUrl, kind, key) => {
    expect(await click({ linkUrl, linkText: 'Ada Example' })).toEqual([[kind, 'Ada Example', key]]);
  });
  it.each(['https://x.com/home', 'https://www.linkedin.com/feed/', 'https://evil.example/in/ada', 'javascript:alert(1)', '/in/ada', ''])('lists nobody for %j', async (linkUrl) => {
    expect(await click({ linkUrl })).toEqual([]);
  });
  it('names by the address where the browser does not tell the link’s words', async () => {
    expect(await click({ linkUrl: 'https://x.com/AdaExample' })).toEqual([['person', '@AdaExample', 'x/adaexample']]);
  });
  it('lists a selected phrase, and minds no selection that is none', async () => {
    expect(await click({ menuItemId: LIST_PHRASE, selectionText: ' Grow your\n pipeline ' })).toEqual([['phrase', 'Grow your pipeline', 'phrase/grow your pipeline']]);
    expect(await click({ menuItemId: LIST_PHRASE, selectionText: '!!' })).toHaveLength(1);
  });
});
