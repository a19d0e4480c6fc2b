import { beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../lib/core/speech/en';
import type { Keeper } from '../../lib/store/keeper';
import { addEntry } from '../../lib/store/register';
import { readSettings, writeSettings } from '../../lib/store/settings';
import { Speaker } from '../../lib/store/speaker';
import { op, person, World } from './world';

let keeper: Keeper;
let drawn: string[];
let speaker: Speaker;
const speak = async (language: 'en' | 'de' | 'fr') => void (await writeSettings(keeper, `operation-${language}`, { ...(await readSettings(keeper)), language }));

beforeEach(async () => {
  keeper = await new World().wake();
  drawn = [];
  const titles = { de: { 'asks-for-a-call': 'bittet um ein Telefonat' }, fr: {}, es: {}, pt: {}, en: () => ({ 'asks-for-a-call': 'asks for a call' }) };
  speaker = new Speaker(keeper, { removeAll: async () => void drawn.splice(0), create: ({ title }) => void drawn.push(title) }, titles);
});

describe('what stands outside our own pages', () => {
  it('is English where nothing else is wished, and tabs are sent nothing they carry', async () => {
    await speak('en');
    await speaker.drawMenus();
    expect([drawn[0], await speaker.forPages()]).toEqual(['Put this person on the do-not-market list', { speech: en, titles: { 'asks-for-a-call': 'asks for a call' } }]);
  });
  it('follows the language when it is changed, and is left alone otherwise', async () => {
    await speak('en');
    await speaker.drawMenus();
    await speak('de');
    await speaker.changed();
    expect(drawn[0]).toContain('Diese Person');
    drawn.length = 0;
    await speaker.changed();
    expect(drawn).toEqual([]);
  });
  it('gives tabs the words and the titles of rules', async () => {
    await speak('de');
    expect(await speaker.forPages()).toMatchObject({ speech: { show: 'Zeigen' }, titles: { 'asks-for-a-call': 'bittet um ein Telefonat' } });
  });
  it('draws menus at an installation and at every update without touching what is stored', async () => {
    const world = new World();
    const filled = await world.wake();
    await addEntry(filled, op(), person('x/ada', { note: 'kept' }));
    await writeSettings(filled, op(), { ...(await readSettings(filled)), language: 'fr', zeroFootprint: true });
    const before = [await readSettings(filled), await (await filled.ledger()).allEntries(), await filled.fingerprint()];
    // The browser says "install", "update", "chrome_update" and "shared_module_update"; all of them draw menus.
    for (let reason = 0; reason < 4; reason++) await new Speaker(filled, { removeAll: async () => undefined, create: () => undefined }, { de: {}, fr: {}, es: {}, pt: {}, en: () => ({}) }).drawMenus();
    const again = await world.wake();
    expect([await readSettings(again), await (await again.ledger()).allEntries(), await again.fingerprint()]).toEqual(before);
  });
  it('leaves nothing behind where nothing is chosen: right after everything was deleted, nothing stays nothing', async () => {
    const world = new World();
    const empty = await world.wake();
    const asking = new Speaker(empty, { removeAll: async () => undefined, create: () => undefined }, { de: {}, fr: {}, es: {}, pt: {}, en: () => ({}) });
    await asking.changed();
    await asking.forPages();
    expect([...world.local.items.keys()]).toEqual([]);
  });
});
