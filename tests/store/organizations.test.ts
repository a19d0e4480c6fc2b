import { beforeEach, describe, expect, it } from 'vitest';
import { afterNotice } from '../../components/register/moments';
import type { Item } from '../../lib/core/item';
import { createProber } from '../../lib/page/probe';
import { decideCandidate, findCandidates, proposeCandidates } from '../../lib/store/candidates';
import { Hints } from '../../lib/store/hints';
import { findIncidents, recordIncidents } from '../../lib/store/incidents';
import type { Keeper } from '../../lib/store/keeper';
import { planKnown, swapKnown } from '../../lib/store/known';
import { matchProbes } from '../../lib/store/match';
import { addEntry, changeEntry, removeEntry } from '../../lib/store/register';
import { Finder } from '../../lib/store/find';
import { suggestOrganizations } from '../../lib/store/suggest';
import { op, person, World } from './world';

let world: World;
let keeper: Keeper;
beforeEach(async () => {
  world = new World();
  keeper = await world.wake();
});
const item = (author: Partial<Item['author']>, over: Partial<Item> = {}): Item => ({ network: 'linkedin', surface: 'message', key: 'k', author: { keys: [], kind: 'person', ...author }, promoted: 'no', direction: 'incoming', text: '', links: [], ...over });
/** What a tab would be told about an item: through hints, probe and match, as in the browser. */
const ask = async (one: Item) => {
  const probe = createProber(await new Hints(keeper).get()).probeFor(one);
  return probe ? ((await matchProbes(keeper, [probe])).matches[0] ?? undefined) : undefined;
};
const acme = () => addEntry(keeper, op(), { kind: 'organization', name: 'Acme Growth', identities: [{ key: 'linkedin/company/acme-growth' }, { key: 'organization/Acme Growth GmbH' }, { key: 'domain/acme-growth.example' }], reason: 'kept-following-up' });

describe('an organization on the list', () => {
  it.each([
    ['its page', item({ keys: ['linkedin/company/acme-growth'], kind: 'organization' }), 'linkedin/company/acme-growth'],
    ['whoever works for it by the headline', item({ keys: ['linkedin/in/any'], headline: 'SDR bei ACME Growth | Coffee' }), 'organization/acme growth'],
    ['a signature', item({ keys: ['x/any'] }, { text: 'Best, Ada\nada@mail.acme-growth.example' }), 'domain/acme-growth.example'],
    ['a signature that names it', item({ keys: ['x/any'], name: 'Ada Example' }, { text: 'Shall we talk next week?\n\nBest regards,\nAda Example | ACME Growth GmbH\n+49 30 000' }), 'organization/acme growth'],
    ['a role under the closing line', item({ keys: ['x/any'] }, { text: 'Kurzer Austausch?\nViele Grüße\nAda\nSDR bei Acme Growth' }), 'organization/acme growth'],
    ['a link', item({ keys: ['x/any'] }, { links: [{ url: 'https://go.acme-growth.example/book?x=1' }] }), 'domain/acme-growth.example'],
  ])('is met in %s, and the key that matched is shown', async (_, one, matchedKey) => {
    await acme();
    expect(await ask(one)).toMatchObject({ kind: 'organization', matchedKey });
  });
  it.each([
    ['a longer name', item({ headline: 'SDR at Acme Growth Partners' })],
    ['an employer of the past', item({ headline: 'ex-SDR at Acme Growth, now gardening' })],
    ['a person called like it', item({ name: 'Acme Growth', keys: ['linkedin/in/acme-growth'] })],
    ['a letter that speaks of it', item({ keys: ['x/any'] }, { text: 'I bought from them.\nAcme Growth\nWhat do you think of the support at Acme Growth?' })],
    ['a post that ends like a letter', item({ keys: ['x/any'] }, { surface: 'feed', text: 'What we learned.\n\nBest regards,\nAda\nAcme Growth' })],
    ['the signature of somebody called like it', item({ keys: ['x/any'], name: 'Acme Growth' }, { text: 'See you.\nBest,\nAcme Growth' })],
    ['a domain that only looks like it', item({}, { links: [{ url: 'https://acme-growth.example.com/' }] })],
  ])('is not met in %s', async (_, one) => {
    await acme();
    expect(await ask(one)).toBeUndefined();
  });
  it('is suggested when three listed people sell for it, and never made unasked', async () => {
    for (const [n, firm] of ['Acme Growth', 'ACME Growth GmbH', 'Acme Growth', 'Kontor'].entries()) await addEntry(keeper, op(), person(`linkedin/in/seller-${n}`, { name: `Seller ${n}`, sellsFor: firm }));
    expect(await suggestOrganizations(keeper, new Finder(keeper))).toMatchObject({ suggestions: [{ key: 'organization/acme growth', people: [{}, {}, {}] }] });
    expect((await (await keeper.ledger()).allEntries()).every(({ kind }) => kind === 'person')).toBe(true);
    const { entry } = await acme();
    expect((await suggestOrganizations(keeper, new Finder(keeper))).suggestions).toEqual([]);
    await removeEntry(keeper, op(), entry.id);
    expect((await suggestOrganizations(keeper, new Finder(keeper))).suggestions).toEqual([]);
  });
  it('that was told to stop is contacted again by each of its people, wherever they are listed', async () => {
    const { entry: firm } = await acme();
    const { entry: seller } = await addEntry(keeper, op(), person('linkedin/in/seller', { name: 'Otto Muster', sellsFor: 'ACME Growth GmbH' }));
    await changeEntry(keeper, op(), firm.id, { state: 'noticed', noticeAt: 100 });
    const finder = new Finder(keeper);
    const incident = (id: string, over: object) => ({ id: `incident-${id}`, entryId: firm.id, at: 200, network: 'linkedin' as const, surface: 'message' as const, itemHash: id, matchedKey: 'organization/acme growth', rules: [], ...over });
    await recordIncidents(keeper, [incident('a', { authorKeys: ['linkedin/in/any'] }), incident('b', { authorKeys: ['x/other'], network: 'x', at: 50 }), incident('c', { entryId: seller.id, matchedKey: 'linkedin/in/seller', authorKeys: ['linkedin/in/seller'], at: 300 })]);
    const found = await findIncidents(keeper, firm.id, 10, finder);
    expect(found.people).toEqual([{ id: seller.id, name: 'Otto Muster' }]);
    expect(found.incidents.map(({ id, sender, afterNotice }) => [id, sender, afterNotice])).toEqual([['incident-c', undefined, true], ['incident-a', 'linkedin/in/any', true], ['incident-b', 'x/other', false]]);
    expect((await (await keeper.ledger()).entry(firm.id))?.state).toBe('contacted-again');
    expect((await (await keeper.ledger()).entry(seller.id))?.state).toBe('listed');
    expect(afterNotice((await (await keeper.ledger()).entry(firm.id))!, found.incidents, 86_400_100)).toMatchObject({ count: 2, senders: 2, daysSinceNotice: 1 });
  });
  it('is told by one of its people alone, too', async () => {
    const { entry: firm } = await acme();
    const { entry: seller } = await addEntry(keeper, op(), person('linkedin/in/seller', { sellsFor: 'Acme Growth' }));
    await changeEntry(keeper, op(), firm.id, { state: 'noticed', noticeAt: 100 });
    await recordIncidents(keeper, [{ id: 'incident-x', entryId: seller.id, at: 300, network: 'linkedin', surface: 'feed', itemHash: 'x', matchedKey: 'linkedin/in/seller', rules: [] }]);
    expect((await (await keeper.ledger()).entry(firm.id))?.state).toBe('contacted-again');
    expect((await findIncidents(keeper, seller.id, 10)).incidents).toMatchObject([{ afterNotice: true }]);
  });
  it('must not be the identity of a person', async () => {
    await expect(addEntry(keeper, op(), person('organization/acme'))).rejects.toThrow(/only an organization/);
  });
});

describe('namesakes', () => {
  it('stay apart: 0 wrong matches among 10,000 people with colliding names', async () => {
    const names = ['Ada Example', 'Otto Muster', 'Jan Jansen', 'Maria Rossi', 'José García', 'Anna Müller', 'Acme Growth', 'Li Wei'];
    const people = Array.from({ length: 10_000 }, (_, n) => ({ n, name: names[n % names.length]!, key: `linkedin/in/${names[n % names.length]!.toLowerCase().normalize('NFKD').replace(/[^a-z]+/g, '-')}-${Math.floor(n / names.length).toString(36)}` }));
    const listed = new Map<string, string>();
    for (const { n, name, key } of people) if (n % 40 < 8) listed.set(key, name);
    const rows = [...listed].map(([key, name]) => ({ kind: 'person' as const, name, identities: [{ key }] }));
    const { Importer } = await import('../../lib/store/import');
    const importer = new Importer(keeper);
    for (let at = 0; at < rows.length; at += 1000) await importer.stage('import-0001', at, rows.slice(at, at + 1000));
    await importer.commit(op(), 'import-0001', rows.length);
    const prober = createProber(await new Hints(keeper).get());
    let wrong = 0;
    let right = 0;
    for (let at = 0; at < people.length; at += 200) {
      const part = people.slice(at, at + 200).map(({ name, key }) => ({ key, probe: prober.probeFor(item({ name, keys: [key], headline: `Sales at ${name}` }, { text: `Hi, ${name} here` })) }));
      const asked = part.filter(({ probe }) => probe !== undefined);
      const { matches } = await matchProbes(keeper, asked.map(({ probe }) => probe!));
      const found = new Map(asked.map(({ key }, i) => [key, matches[i]]));
      for (const { key } of part) {
        const match = found.get(key);
        if (Boolean(match) !== listed.has(key) || (match && (match === 'peer' || match.matchedKey !== key))) wrong += 1;
        else if (match) right += 1;
      }
    }
    expect({ wrong, right }).toEqual({ wrong: 0, right: 2000 });
  }, 60_000);
});

describe('other keys of a listed person', () => {
  const incident = (entryId: string, over: object = {}) => ({ id: `incident-${Math.random()}`, entryId, at: 5, network: 'linkedin' as const, surface: 'message' as const, itemHash: String(Math.random()).slice(0, 30), matchedKey: 'linkedin/in/ada', rules: [], ...over });
  it('are learned when they are seen on one author, and shown as learned', async () => {
    const { entry } = await addEntry(keeper, op(), person('linkedin/in/ada'));
    await addEntry(keeper, op(), person('linkedin/in/taken', { name: 'Other' }));
    await recordIncidents(keeper, [incident(entry.id, { authorKeys: ['linkedin/in/ada', 'linkedin/id/ACoAAB1234567890', 'x/ada', 'linkedin/in/taken', 'linkedin/company/acme'], sellsFor: 'Acme Growth' })]);
    expect(await (await keeper.ledger()).entry(entry.id)).toMatchObject({ sellsFor: 'Acme Growth', identities: [{ key: 'linkedin/in/ada' }, { key: 'linkedin/id/ACoAAB1234567890', learned: true }] });
    expect(await ask(item({ keys: ['linkedin/id/ACoAAB1234567890'] }))).toMatchObject({ matchedKey: 'linkedin/id/ACoAAB1234567890' });
  });
  it('are not learned from a domain or an employer', async () => {
    const { entry } = await acme();
    await recordIncidents(keeper, [incident(entry.id, { matchedKey: 'organization/acme growth', authorKeys: ['linkedin/in/seller'] })]);
    expect((await (await keeper.ledger()).entry(entry.id))?.identities).toHaveLength(3);
  });
});

describe('the review queue', () => {
  const proposal = (key: string, hash: string, over: object = {}) => ({ keys: [key], name: 'Ada Example', kind: 'person' as const, network: 'linkedin' as const, rules: ['asks-for-a-call'], wroteWith: false, at: 5, itemHash: hash, ...over });
  it('counts each item once, most pitches first', async () => {
    await proposeCandidates(keeper, [proposal('linkedin/in/ada', 'a'), proposal('linkedin/in/otto', 'b'), proposal('linkedin/in/otto', 'c', { wroteWith: true }), proposal('linkedin/in/otto', 'c')]);
    await proposeCandidates(keeper, [proposal('linkedin/in/ada', 'a')]);
    expect(await findCandidates(keeper, 10)).toMatchObject({ total: 2, pitches: 3, wroteWith: 1, candidates: [{ keys: ['linkedin/in/otto'], pitches: 2 }, { pitches: 1 }] });
  });
  it('never suggests people you know or who are listed, nor anybody twice', async () => {
    await swapKnown(keeper, await planKnown(keeper, ['linkedin/in/friend']));
    await addEntry(keeper, op(), person('linkedin/in/listed'));
    await proposeCandidates(keeper, ['friend', 'listed', 'ada', 'otto', 'eve'].map((name) => proposal(`linkedin/in/${name}`, name)));
    const { candidates } = await findCandidates(keeper, 10);
    expect(candidates.map(({ keys }) => keys[0])).toEqual(['linkedin/in/ada', 'linkedin/in/otto', 'linkedin/in/eve']);
    expect(await decideCandidate(keeper, op(), candidates[0]!.id, 'list')).toMatchObject({ entryId: expect.any(String) });
    await decideCandidate(keeper, op(), candidates[1]!.id, 'peer');
    await decideCandidate(keeper, op(), candidates[2]!.id, 'later');
    await proposeCandidates(keeper, ['ada', 'otto', 'eve'].map((name) => proposal(`linkedin/in/${name}`, `${name}-2`)));
    expect((await findCandidates(keeper, 10)).total).toBe(0);
    world.time += 31 * 24 * 60 * 60 * 1000;
    expect((await findCandidates(keeper, 10)).candidates.map(({ keys }) => keys[0])).toEqual(['linkedin/in/eve']);
    await decideCandidate(keeper, op(), candidates[1]!.id, 'open');
    expect((await findCandidates(keeper, 10)).total).toBe(2);
  });
  it('holds at most 2,000 senders, whatever a page proposes', async () => {
    for (let at = 0; at < 2100; at += 100) await proposeCandidates(keeper, Array.from({ length: 100 }, (_, n) => proposal(`linkedin/in/p${at + n}`, `h${at + n}`)));
    expect((await findCandidates(keeper, 1)).total).toBe(2000);
  });
});
