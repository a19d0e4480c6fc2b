import { beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../lib/core/speech/en';
import type { Keeper } from '../../lib/store/keeper';
import { readSettings, writeSettings } from '../../lib/store/settings';
import { Speaker } from '../../lib/store/speaker';
import { World } from './world';

let keeper: Keeper;
let drawn: string[];
let speaker: Speaker;
const speak = async (language: 'en' | 'de' | 'fr') => void (await writeSettings(keeper, `operation-${language}`, { ...(await readSettings(keeper)), language }));

beforeEach(async () => {
  keeper = await new World().wake();
  drawn = [];
  const titles = { de: { 'asks-for-a-call': 'bittet um ein Telefonat' }, fr: {}, es: {}, pt: {} };
  speaker = new Speaker(keeper, { removeAll: async () => void drawn.splice(0), create: ({ title }) => void drawn.push(title) }, titles);
});

describe('what stands outside our own pages', () => {
  it('is English where nothing else is wished, and tabs are sent nothing they carry', async () => {
    await speak('en');
    await speaker.drawMenus();
    expect([drawn[0], await speaker.forPages()]).toEqual(['Put this person on the do-not-market list', { speech: en }]);
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
});
