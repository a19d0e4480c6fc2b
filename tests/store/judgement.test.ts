import { beforeEach, describe, expect, it } from 'vitest';
import { told } from '../../lib/core/told-words';
import type { OwnRuleDraft } from '../../lib/core/own-rule';
import { createWorkshop } from '../../lib/engine/workshop';
import { openCircle } from '../../lib/store/circle-calls';
import { briefPersonal, openJudgement } from '../../lib/store/judgement-calls';
import type { Keeper } from '../../lib/store/keeper';
import { readOpenItems } from '../../lib/store/open-items';
import { op, World } from './world';

const DAY = 24 * 60 * 60 * 1000;
const workshop = createWorkshop({ temperature: 100, unsureMargin: 15 }, () => performance.now(), () => import('../../lib/engine/patterns'));
let world: World;
let keeper: Keeper;
let circle: ReturnType<typeof openCircle>;
let mine: ReturnType<typeof openJudgement>;
const wake = async () => {
  keeper = await world.wake();
  circle = openCircle(keeper);
  mine = openJudgement(keeper, circle.pins, workshop);
};
beforeEach(async () => {
  world = new World();
  await wake();
});
const asks = { rule: 'asks-for-a-call', side: 'marketing' as const, points: 2 };
const shares = { rule: 'shares-a-method', side: 'peer' as const, points: 1 };

describe('what the user says of items', () => {
  it('moves rules, pins the item, and is listed', async () => {
    for (const id of ['a', 'b', 'c']) await mine.feedback.add({ id, said: 'peer', rules: [asks, shares] });
    expect((await mine.feedback.list()).adjustments.map(({ rule, shipped, now }) => [rule, shipped, now])).toEqual([['asks-for-a-call', 2, 1.39], ['shares-a-method', 1, 1.31]]);
    expect((await circle.pins.fine()).sort()).toEqual(['a', 'b', 'c']);
    expect((await briefPersonal(mine)).factors).toEqual({ 'asks-for-a-call': 70, 'shares-a-method': 131 });
  });
  it('counts once, however often it is sent', async () => {
    await mine.feedback.add({ id: 'a', said: 'fine', rules: [asks] });
    await mine.feedback.add({ id: 'a', said: 'fine', rules: [asks] });
    expect((await mine.feedback.list()).words).toBe(1);
  });
  it('is replaced by the newer word, pin and all', async () => {
    await mine.feedback.add({ id: 'a', said: 'fine', rules: [asks] });
    const { before } = await mine.feedback.add({ id: 'a', said: 'marketing', rules: [asks] });
    expect(before?.said).toBe('fine');
    expect(await circle.pins.fine()).toEqual([]);
    expect((await briefPersonal(mine)).marketing).toEqual(['a']);
    expect((await mine.feedback.list()).adjustments[0]!.now).toBeGreaterThan(2);
  });
  it('is taken back word by word, or rule by rule', async () => {
    await mine.feedback.add({ id: 'a', said: 'peer', rules: [asks, shares] });
    await mine.feedback.add({ id: 'b', said: 'peer', rules: [asks] });
    expect(await mine.feedback.undo({ rule: 'asks-for-a-call' })).toEqual({ undone: 2 });
    expect((await mine.feedback.list()).adjustments.map(({ rule }) => rule)).toEqual(['shares-a-method']);
    await mine.feedback.undo({ id: 'a' });
    expect((await mine.feedback.list()).adjustments).toEqual([]);
    expect(await circle.pins.fine()).toEqual(['b']);
  });
  it('is forgotten at once, given away and taken in again', async () => {
    await mine.feedback.add({ id: 'a', said: 'peer', rules: [asks] });
    const { feedback } = await mine.feedback.export();
    const before = await mine.feedback.list();
    const { removed } = await mine.feedback.reset();
    expect(await mine.feedback.list()).toEqual({ adjustments: [], words: 0 });
    expect(await circle.pins.fine()).toEqual([]);
    expect(removed).toEqual(feedback);
    expect(await mine.feedback.restore(removed)).toEqual({ restored: 1 });
    expect(await mine.feedback.list()).toEqual(before);
  });
  it('outlives the loss of the database', async () => {
    await mine.feedback.add({ id: 'a', said: 'peer', rules: [asks] });
    world.loseDatabase();
    await wake();
    expect((await mine.feedback.list()).words).toBe(1);
  });
});

const draft = (over: Partial<OwnRuleDraft> = {}): OwnRuleDraft => ({ name: 'masterminds', match: { how: 'words', words: ['mastermind group'] }, side: 'marketing', points: 2, on: true, ...over });

describe('the user’s own rules', () => {
  it('are saved, changed, removed and put back', async () => {
    const operation = op();
    const { rule } = await mine.rules.save(operation, draft());
    expect((await mine.rules.save(operation, draft())).rule.id).toBe(rule.id);
    await mine.rules.save(op(), draft({ points: 3 }), rule.id);
    expect((await mine.rules.list()).rules.map(({ points }) => points)).toEqual([3]);
    const { rule: removed } = await mine.rules.remove(rule.id);
    expect((await mine.rules.list()).rules).toEqual([]);
    await mine.rules.restore(removed!);
    expect((await mine.rules.list()).rules).toEqual([removed]);
  });
  it('are refused with field and expectation', async () => {
    await expect(mine.rules.save(op(), draft({ match: { how: 'pattern', pattern: '(a', anyCase: true } }))).rejects.toThrow(/^match\.pattern: expected/);
    await expect(mine.rules.save(op(), draft(), 'gone')).rejects.toMatchObject({ told: told('problem.rule-gone') });
    expect((await mine.rules.list()).rules).toEqual([]);
  });
  it('are two hundred at most', async () => {
    for (let n = 0; n < 200; n++) await mine.rules.save(`operation-own-${n}`, draft({ name: `rule ${n}` }));
    await expect(mine.rules.save(op(), draft())).rejects.toMatchObject({ told: told('problem.rules-full', { most: 200 }) });
  });
  it('reach tabs compiled, expressions by their letters alone', async () => {
    expect((await briefPersonal(mine)).own).toEqual({ rules: [] });
    await mine.rules.save(op(), draft());
    world.time++;
    await mine.rules.save(op(), draft({ name: 'zebras', match: { how: 'pattern', pattern: 'zebra\\w+', anyCase: true } }));
    await mine.rules.save(op(), draft({ name: 'off', on: false }));
    const { own } = await briefPersonal(mine);
    expect(own.tables).toBeTypeOf('string');
    expect(own.rules.map(({ name, literal }) => [name, literal])).toEqual([['masterminds', undefined], ['zebras', 'zebra']]);
    const id = own.rules[1]!.id;
    expect((await mine.rules.find([{ text: 'two zebras', rules: [id] }])).answers).toEqual([{ hits: [{ rule: id, start: 4, end: 10 }], skipped: [] }]);
  });
  it('are tried on what open tabs show, and on nothing malformed', async () => {
    const item = { key: 'k', network: 'x', surface: 'feed', text: 'Join the mastermind group', kind: 'unsure', probabilities: { marketing: 0.4, peer: 0.4, recruiting: 0.1, other: 0.1 } };
    const items = readOpenItems([{ ok: true, response: { items: [item, { ...item, text: 7 }] } }, { ok: false }, null, 'x', { ok: true, response: { items: [item] } }]);
    expect(items).toHaveLength(1);
    expect(await mine.rules.attempt(draft(), items)).toEqual({ items: [{ key: 'k', network: 'x', surface: 'feed', quote: 'mastermind group', before: 'unsure', after: 'marketing' }], read: 1 });
  });
});

const sketch = (seed: number) => Array.from({ length: 12 }, (_, at) => seed * 100 + at);

describe('what was noticed', () => {
  it('tells of a text once two have sent it', async () => {
    expect(await mine.encounters.note({ texts: [{ sketch: sketch(1), sender: 7 }], invited: [] })).toEqual({ templates: [] });
    expect(await mine.encounters.note({ texts: [{ sketch: sketch(1), sender: 7 }], invited: [] })).toEqual({ templates: [] });
    const near = [...sketch(1).slice(0, 8), 1, 2, 3, 4];
    expect((await mine.encounters.note({ texts: [{ sketch: near, sender: 8 }], invited: [] })).templates).toEqual([{ sketch: sketch(1), senders: [7, 8] }]);
    await wake();
    expect((await briefPersonal(mine)).templates).toEqual([{ sketch: sketch(1), senders: [7, 8] }]);
  });
  it('is forgotten after ninety days, and stays bounded', async () => {
    await mine.encounters.note({ texts: [{ sketch: sketch(1), sender: 7 }, { sketch: sketch(1), sender: 8 }], invited: [] });
    world.time += 91 * DAY;
    await mine.encounters.note({ texts: [{ sketch: sketch(2), sender: 9 }], invited: [] });
    expect((await briefPersonal(mine)).templates).toEqual([]);
    expect(await world.raw<number>((database) => database.count('templates'))).toBe(1);
  });
  it('keeps open invitations for three days', async () => {
    await mine.encounters.note({ texts: [], invited: [5] });
    expect((await briefPersonal(mine)).invited).toEqual([[5, world.time]]);
    world.time += 4 * DAY;
    expect((await briefPersonal(mine)).invited).toEqual([]);
  });
  it('holds nothing but numbers', async () => {
    await mine.encounters.note({ texts: [{ sketch: sketch(1), sender: 7 }], invited: [5] });
    const stored = await world.raw<object[]>(async (database) => [...(await database.getAll('templates')).map(({ id: _, ...rest }) => rest), ...(await database.getAll('invited'))]);
    expect(stored.flatMap((record) => Object.values(record).flat()).filter((value) => typeof value !== 'number')).toEqual([]);
  });
});
