import { MARK_LOOK } from '../../lib/actions/mark-style';
import { en } from '../../lib/core/speech/en';
import fc from '../fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { send } from '../../lib/messages/send';
import { frameSchemas, ownSchemas, pageSchemas } from '../../lib/messages/schemas';
import { makeListener, type Door } from '../../lib/messages/serve';
import { makeFrameListener } from '../../lib/messages/serve-frame';
import { Asked, askedCalls } from '../../lib/platform/asked';
import type { MessageListener, Sender } from '../../lib/platform/runtime';
import { backgroundCalls } from '../../lib/store/background-calls';
import type { Keeper } from '../../lib/store/keeper';
import { addEntry, changeEntry } from '../../lib/store/register';
import { createWorkshop } from '../../lib/engine/workshop';
import { getDefaultSettings } from '../../lib/core/settings';
import { FakeArea, op, person, World } from '../store/world';

const door: Door = { id: 'our-id', ownAddress: 'chrome-extension://our-id/', pageOrigins: new Map([['https://x.com', 'x'], ['https://www.linkedin.com', 'linkedin']]) };
const page: Sender = { id: 'our-id', url: 'https://x.com/home', origin: 'https://x.com', frameId: 0, tab: { id: 3 } };
const popup: Sender = { id: 'our-id', url: 'chrome-extension://our-id/popup.html' };

let world: World;
let keeper: Keeper;
let listener: MessageListener;
const table = () => ({ ...backgroundCalls(keeper, { started: async () => undefined, reported: async () => undefined, frames: async () => [0, 4], askAll: async () => [] }, createWorkshop({ temperature: 100, unsureMargin: 15 }, () => 0, () => import('../../lib/engine/patterns'))), 'page.judgement': () => ({ judgement: '', look: MARK_LOOK, speech: en, titles: {} }), ...askedCalls(new Asked(new FakeArea(), { now: () => world.time }, async () => false)) });
beforeEach(async () => {
  world = new World();
  keeper = await world.wake();
  listener = makeListener(table(), door);
});
const say = (message: unknown, sender: Sender, to = listener) =>
  new Promise<{ ok?: boolean; response?: unknown; problem?: string } | undefined>((resolve) => {
    if (to(message, sender, resolve as never) !== true) resolve(undefined);
  });
const addition = (over: object = {}) => ({ name: 'list.add', request: { operation: op(), draft: { ...person('x/ada'), ...over } } });

/** Everything the user relies on, byte for byte. */
const register = async () => {
  const ledger = await keeper.ledger();
  return JSON.stringify([await ledger.allEntries(), await ledger.settings(), await ledger.fingerprint()]);
};

describe('who may say what', () => {
  it('lets our own pages change the list, in the popup or in a tab', async () => {
    expect(await say(addition(), popup)).toMatchObject({ ok: true, response: { existed: false } });
    expect(await say(addition(), { ...popup, tab: { id: 1 } })).toMatchObject({ ok: true, response: { existed: true } });
  });
  it('keeps nothing of what a private window shows, and judges there all the same', async () => {
    const hidden = { ...page, tab: { id: 4, incognito: true } };
    const { entry } = await addEntry(keeper, op(), person('x/ada'));
    const everything = async () => JSON.stringify([...world.local.items].concat(await world.raw<never[]>(async (database) => Promise.all([...database.objectStoreNames].map(async (name) => [name, await database.getAll(name)])))));
    const place = { network: 'x', surface: 'feed' };
    const tellAll = (sender: Sender) =>
      Promise.all(
        [
          { name: 'voice.note', request: { operation: op(), rules: [{ rule: 'asks-for-a-call', count: 1 }], sightings: [{ ...place, author: 'x/ada', authorKind: 'person', itemHash: 'h1', kind: 'marketing', worth: 1, form: 'original', asks: false, answers: false }] } },
          { name: 'statistics.count', request: { operation: op(), counts: [{ ...place, kind: 'marketing', act: 'mark', count: 1 }] } },
          { name: 'encounters.note', request: { texts: [], invited: [7] } },
          { name: 'candidate.propose', request: { candidates: [{ keys: ['x/ben'], name: 'Ben', kind: 'person', network: 'x', rules: [], wroteWith: false, at: 1, itemHash: 'h2' }] } },
          { name: 'incident.propose', request: { incidents: [{ ...place, id: 'incident-1', entryId: entry.id, at: world.time, itemHash: 'h3', matchedKey: 'x/ada', rules: [] }] } },
        ].map((message) => say(message, sender)),
      );
    const before = await everything();
    expect(await tellAll(hidden)).toEqual([{ noted: 0 }, { counted: 0 }, { templates: [] }, { collected: 0 }, { recorded: 0 }].map((response) => ({ ok: true, response })));
    expect(await everything()).toBe(before);
    expect(await say({ name: 'list.match', request: { probes: [{ ...place, keys: ['x/ada'], hosts: [], phrases: [] }] } }, hidden)).toMatchObject({ ok: true, response: { matches: [{ entryId: entry.id }] } });
    expect(await tellAll(page)).toMatchObject([{ response: { noted: 1 } }, { response: { counted: 1 } }, {}, { response: { collected: 1 } }, { response: { recorded: 1 } }]);
    expect(await everything()).not.toBe(before);
  });
  it('lets a page of a network ask and propose', async () => {
    expect(await say({ name: 'page.brief', request: { network: 'x' } }, page)).toMatchObject({ ok: true, response: { settings: getDefaultSettings() } });
    expect(await say({ name: 'list.match', request: { probes: [] } }, page)).toEqual({ ok: true, response: { matches: [] } });
  });
  it('believes the browser and not the message which network a page belongs to', async () => {
    const before = await register();
    const wrong = { ok: false, problem: 'request.network: expected the network of the page that asks', told: { key: 'problem.fault' } };
    const probe = { network: 'linkedin', surface: 'feed', keys: ['linkedin/in/ada'], hosts: [], phrases: [] };
    expect(await say({ name: 'page.brief', request: { network: 'linkedin' } }, page)).toEqual(wrong);
    expect(await say({ name: 'list.match', request: { probes: [{ ...probe, network: 'x' }, probe] } }, page)).toEqual(wrong);
    expect(await say({ name: 'statistics.count', request: { operation: op(), counts: [{ network: 'facebook', surface: 'feed', kind: 'peer', act: 'mark', count: 1 }] } }, page)).toEqual(wrong);
    expect(await say({ name: 'list.match', request: { probes: [probe] } }, { ...page, url: 'https://www.linkedin.com/feed/', origin: 'https://www.linkedin.com' })).toMatchObject({ ok: true });
    expect(await say({ name: 'list.match', request: { probes: [probe] } }, popup)).toMatchObject({ ok: true });
    expect(await register()).toBe(before);
  });
  it.each([
    ['a page of a network', page],
    ['another site', { ...page, url: 'https://evil.example/', origin: 'https://evil.example' }],
    ['an address that only begins like ours', { ...popup, url: 'chrome-extension://our-id.evil/popup.html' }],
    ['a frame whose origin belies its address', { ...popup, origin: 'https://x.com' }],
    ['nobody in particular', { id: 'our-id' }],
  ] as [string, Sender][])('does not let %s change the list', async (_who, sender) => {
    const before = await register();
    expect(await say(addition(), sender)).toEqual({ ok: false, problem: 'sender: expected one of our own pages', told: { key: 'problem.fault' } });
    expect(await register()).toBe(before);
  });
  it.each([
    ['another site', { ...page, url: 'https://evil.example/', origin: 'https://evil.example' }],
    ['an insecure page', { ...page, url: 'http://x.com/', origin: 'http://x.com' }],
    ['a network’s name in another host', { ...page, url: 'https://x.com.evil.example/', origin: undefined }],
    ['a page without a tab', { ...page, tab: undefined }],
    ['an address that is none', { ...page, url: 'x.com', origin: undefined }],
  ] as [string, Sender][])('does not answer questions of %s', async (_who, sender) => {
    expect(await say({ name: 'list.match', request: { probes: [] } }, sender)).toMatchObject({ ok: false, problem: expect.stringContaining('sender: expected') });
  });
  it('does not even hear another extension', async () => {
    expect(await say(addition(), { ...popup, id: 'other-id' })).toBeUndefined();
  });
});

describe('a broken message', () => {
  it.each([
    ['no object', 'hello', 'message: expected an object with name and request'],
    ['no name', { request: null }, 'name: expected the name of a call'],
    ['an unknown name', { name: 'list.burn', request: null }, 'name: expected the name of a call'],
    ['a name of every object', { name: 'constructor', request: null }, 'name: expected the name of a call'],
    ['something besides', { name: 'settings.read', request: null, extra: 1 }, 'message: expected nothing but name and request'],
    ['a missing field', { name: 'list.remove', request: { id: 'x' } }, 'request.operation: expected string, received undefined'],
    ['a further field', { name: 'list.remove', request: { id: 'x', operation: 'operation-x', admin: true } }, 'request: expected no further fields'],
    ['a wrong kind', addition({ kind: 'spammer' }), 'request.draft.kind: Invalid option: expected one of "person"|"organization"|"domain"|"phrase"'],
    ['no identity', addition({ identities: [] }), 'request.draft.identities: '],
  ])('with %s is refused, naming the field and what was expected', async (_what, message, problem) => {
    const before = await register();
    const answer = await say(message, popup);
    expect(answer?.ok).toBe(false);
    expect(answer?.problem?.toLowerCase()).toContain(problem.toLowerCase());
    expect(await register()).toBe(before);
  });
  it('does not get its own words back', async () => {
    const answer = await say({ name: 'list.remove', request: { id: 'x', operation: 'operation-x', ['<img onerror>']: 1 } }, popup);
    expect(answer?.problem).not.toContain('img');
  });
  it('that the store refuses is answered with what the interface can say, through to whoever asked', async () => {
    const [refusal, wrong] = [{ name: 'list.change' as const, request: { operation: op(), id: 'nobody-at-all', patch: { name: 'x' } } }, { name: 'list.add', request: { operation: op(), draft: { ...person('x/ada'), identities: [{ key: 'Ada Example' }] } } }];
    expect(await say(refusal, popup)).toEqual({ ok: false, problem: 'This entry is not on the list any more.', told: { key: 'problem.entry-gone' } });
    expect(await say(wrong, popup)).toEqual({ ok: false, problem: expect.stringMatching(/^draft\.identities\.0\.key: expected/), told: { key: 'identity.profile' } });
    expect(await say({ name: 'list.change', request: { ...refusal.request, patch: { note: 'x'.repeat(4001) } } }, popup), 'a schema by its code').toMatchObject({ ok: false, told: { key: 'expected.shorter', values: { most: 4000 }, field: 'patch.note' } });
    const post = { pause: async () => undefined, deliver: (envelope: unknown) => say(envelope, popup) };
    await expect(send(refusal.name, refusal.request, post)).rejects.toMatchObject({ code: 'refused', told: { key: 'problem.entry-gone' } });
  });
  it('and a bug of ours both end in an answer', async () => {
    const broken = makeListener({ ...table(), 'settings.read': () => { throw new TypeError('secret'); } }, door);
    expect(await say({ name: 'settings.read', request: null }, popup, broken)).toEqual({ ok: false, problem: 'That did not work. Try again.', told: { key: 'problem.fault' } });
  });
});

describe('a web page’s process gone bad', () => {
  const names = [...Object.keys(pageSchemas), ...Object.keys(ownSchemas), '__proto__', 'toString', ''];
  const key = fc.oneof(fc.constantFrom('x/ada', 'x/bob', 'domain/acme.example', '__proto__'), fc.string({ maxLength: 20, unit: 'binary' }));
  const place = { network: fc.constantFrom('x', 'linkedin'), surface: fc.constantFrom('feed', 'message') };

  it('changes nothing in the register with 1,000 hostile messages', async () => {
    const { entry } = await addEntry(keeper, op(), person('x/ada'));
    const noted = await addEntry(keeper, op(), person('x/bob'));
    await changeEntry(keeper, op(), noted.entry.id, { state: 'noticed', noticeAt: world.time });
    // The strongest liar: it knows every id, and forms its messages well.
    const wellFormed = fc.oneof(
      fc.record({ name: fc.constant('list.add'), request: fc.record({ operation: fc.uuid(), draft: fc.record({ kind: fc.constant('person'), name: fc.string({ minLength: 1 }), identities: fc.array(fc.record({ key }), { minLength: 1 }), reason: fc.constant('other') }) }) }),
      fc.record({ name: fc.constant('list.change'), request: fc.record({ operation: fc.uuid(), id: fc.constant(entry.id), patch: fc.record({ state: fc.constant('released') }) }) }),
      fc.record({ name: fc.constant('list.remove'), request: fc.record({ operation: fc.uuid(), id: fc.constant(entry.id) }) }),
      fc.record({ name: fc.constant('storage.erase'), request: fc.record({ operation: fc.uuid(), confirm: fc.constant('delete everything') }) }),
      fc.record({ name: fc.constant('settings.write'), request: fc.record({ operation: fc.uuid(), settings: fc.constant({ ...getDefaultSettings(), zeroFootprint: true }) }) }),
      fc.record({ name: fc.constant('list.match'), request: fc.record({ probes: fc.array(fc.record({ ...place, keys: fc.array(key, { maxLength: 8 }), hosts: fc.array(key), phrases: fc.array(key) })) }) }),
      fc.record({ name: fc.constant('statistics.count'), request: fc.record({ operation: fc.uuid(), counts: fc.constant([{ network: 'x', surface: 'feed', kind: 'peer', act: 'mark', count: 5 }]) }) }),
      fc.record({ name: fc.constant('incident.propose'), request: fc.record({ incidents: fc.array(fc.record({ ...place, id: fc.uuid(), entryId: fc.constantFrom(noted.entry.id, 'nobody'), at: fc.nat(), itemHash: fc.string(), matchedKey: fc.constantFrom('x/ada', '', 'x/bo'), rules: fc.constant([]) })) }) }),
    );
    const anything = fc.record({ name: fc.constantFrom(...names), request: fc.anything({ withNullPrototype: true }) });
    const before = await register();
    const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    await fc.assert(
      fc.asyncProperty(fc.oneof(wellFormed, anything, fc.anything()), async (message) => {
        const answer = await say(message, page);
        expect(typeof answer?.ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
    expect(await register()).toBe(before);
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype);
  });
  it('can do no more than propose that somebody it knows has written again', async () => {
    const { entry } = await addEntry(keeper, op(), person('x/bob', { note: 'mine' }));
    await changeEntry(keeper, op(), entry.id, { noticeAt: 1 });
    await say({ name: 'incident.propose', request: { incidents: [{ id: 'incident-1', entryId: entry.id, at: world.time, network: 'x', surface: 'feed', itemHash: 'h', matchedKey: 'x/bob', rules: [] }] } }, page);
    expect(await (await keeper.ledger()).entry(entry.id)).toEqual({ ...entry, noticeAt: 1, state: 'contacted-again', revision: 3, updatedAt: world.time });
  });
});

describe('the content script’s own listener', () => {
  const handlers = { 'frame.report': () => ({ network: 'x', state: 'reading', items: [], health: [], errors: {} }) as const, 'frame.refresh': () => null, 'frame.items': () => ({ items: [] }), 'frame.diagnostics': () => ({ text: '' }), 'frame.reveal': ({ key }: { key: string }) => ({ revealed: key === 'k' }) };
  const frame = makeFrameListener(handlers, 'our-id');

  it('answers our own pages and nobody else', async () => {
    expect(await say({ name: 'frame.reveal', request: { key: 'k' } }, { id: 'our-id' }, frame)).toEqual({ ok: true, response: { revealed: true } });
    expect(await say({ name: 'frame.reveal', request: { key: 'k' } }, { id: 'other' }, frame)).toBeUndefined();
  });
  it('refuses exactly what the schemas refuse', async () => {
    const some = fc.oneof(fc.constant(null), fc.record({ newest: fc.integer() }), fc.record({ tokens: fc.string(), tags: fc.string(), roles: fc.string() }), fc.constant({ tokens: 'x'.repeat(20_001), tags: '', roles: '' }), fc.record({ tokens: fc.string(), tags: fc.string(), roles: fc.string(), more: fc.nat() }), fc.record({ key: fc.string() }), fc.record({ key: fc.string(), more: fc.nat() }), fc.anything());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...(Object.keys(frameSchemas) as (keyof typeof frameSchemas)[])), some, async (name, request) => {
        const answer = await say({ name, request }, { id: 'our-id' }, frame);
        expect(answer?.ok).toBe(frameSchemas[name].safeParse(request ?? null).success);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the routing table', () => {
  it('has a function and a schema for every call, and none besides', () => {
    expect(Object.keys(table()).sort()).toEqual([...Object.keys(pageSchemas), ...Object.keys(ownSchemas)].sort());
  });
});
