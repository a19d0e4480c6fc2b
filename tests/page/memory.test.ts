import { describe, expect, it } from 'vitest';
import { hashItem } from '../../lib/core/item-hash';
import type { Personal } from '../../lib/core/personal';
import type { Item } from '../../lib/core/item';
import { createMemory, type MemoryLink } from '../../lib/page/memory';
import { sketchOf } from '../../lib/text/shingles';
import { itemOf } from '../engine/fixtures';

const LETTER = 'I came across your profile and was impressed by what you have built. We help teams like yours to find new customers without hours of work, shall we talk?';
const from = (key: string, over: Partial<Item> & { text?: string } = {}): Item => itemOf({ text: LETTER, surface: 'message', key: `m-${key}`, author: { keys: [`linkedin/in/${key}`], kind: 'person' }, ...over });
const empty: Personal = { factors: {}, marketing: [], own: { rules: [] }, templates: [], invited: [] };
const HOUR = 60 * 60 * 1000;

function world(answers: Partial<MemoryLink> = {}) {
  const told: { encounters: unknown[]; texts: { text: string; rules: readonly string[] }[] } = { encounters: [], texts: [] };
  const link: MemoryLink = {
    noteEncounters: async (encounters) => {
      told.encounters.push(encounters);
      return answers.noteEncounters ? answers.noteEncounters(encounters) : [];
    },
    findPatterns: async (texts) => {
      told.texts.push(...texts);
      return answers.findPatterns ? answers.findPatterns(texts) : texts.map(() => ({ hits: [], skipped: [] }));
    },
  };
  let time = 1_000_000_000;
  return { link, told, memory: createMemory(() => time), pass: (ms: number) => (time += ms) };
}

describe('the same letter', () => {
  it('counts its senders, this one among them, and tells the background numbers alone', async () => {
    const { memory, link, told } = world({ noteEncounters: async () => [{ sketch: sketchOf(LETTER)!, senders: [1, 2] }] });
    expect(memory.historyOf(from('ada'))).toEqual({ sameTextSenders: 1 });
    const before = memory.version;
    expect(await memory.flush(link)).toBe(true);
    expect(memory.version).toBeGreaterThan(before);
    expect(memory.historyOf(from('ada'))).toEqual({ sameTextSenders: 3 });
    expect(JSON.stringify(told.encounters)).not.toMatch(/ada|impressed|profile/);
    expect(await memory.flush(link)).toBe(false);
  });
  it('is known from the briefing, without a question', () => {
    const { memory } = world();
    memory.use({ ...empty, templates: [{ sketch: sketchOf(LETTER)!, senders: [1, 2, 3] }] });
    expect(memory.historyOf(from('ada'))).toEqual({ sameTextSenders: 4 });
  });
  it('is not counted for who brought it here, without an author, or when it is short', () => {
    const { memory } = world();
    expect(memory.historyOf(from('ada', { sharedBy: 'Grace' }))).toBeUndefined();
    expect(memory.historyOf(itemOf({ text: LETTER }))).toBeUndefined();
    expect(memory.historyOf(from('ada', { text: 'Congratulations!' }))).toBeUndefined();
  });
});

describe('a message after an invitation', () => {
  const short = { text: 'See https://a.example' };
  it('comes so many hours after it was last seen open, and only then', () => {
    const { memory, pass } = world();
    expect(memory.historyOf(from('ada', { ...short, surface: 'invitation' }))).toBeUndefined();
    pass(5 * HOUR);
    expect(memory.historyOf(from('ada', short))).toEqual({ hoursSinceConnected: 5 });
    expect(memory.historyOf(from('grace', short))).toBeUndefined();
    expect(memory.historyOf(from('ada', { ...short, thread: { key: 't', channel: 'inmail' } }))).toBeUndefined();
    pass(80 * HOUR);
    expect(memory.historyOf(from('ada', short))).toBeUndefined();
  });
  it('is told once, and known again from the briefing', async () => {
    const { memory, link, told } = world();
    memory.historyOf(from('ada', { ...short, surface: 'invitation' }));
    memory.historyOf(from('ada', { ...short, surface: 'invitation' }));
    await memory.flush(link);
    const [{ invited }] = told.encounters as [{ invited: number[] }];
    expect(invited).toHaveLength(1);
    const later = world();
    later.memory.use({ ...empty, invited: [[invited[0]!, 1_000_000_000 - 2 * HOUR]] });
    expect(later.memory.historyOf(from('ada', short))).toEqual({ hoursSinceConnected: 2 });
  });
});

describe('expressions of the user’s', () => {
  const own: Personal = { ...empty, own: { rules: [{ id: 'own-zebra', name: 'zebras', side: 'marketing', points: 2, literal: 'zebra', networks: ['linkedin'] }] } };
  it('send only texts that hold their letters, once', async () => {
    const { memory, link, told } = world({ findPatterns: async (texts) => texts.map(() => ({ hits: [{ rule: 'own-zebra', start: 2, end: 7 }], skipped: [] })) });
    memory.use(own);
    const item = from('ada', { text: 'A ZEBRA', key: 'z' });
    expect(memory.historyOf(item)).toBeUndefined();
    memory.historyOf(from('ada', { text: 'A horse', key: 'h' }));
    memory.historyOf(from('ada', { text: 'A zebra on X', key: 'x', network: 'x' }));
    expect(await memory.flush(link)).toBe(true);
    expect(told.texts).toEqual([{ text: 'A ZEBRA', rules: ['own-zebra'] }]);
    expect(memory.historyOf(item)).toEqual({ patternHits: [{ rule: 'own-zebra', start: 2, end: 7 }] });
    expect(await memory.flush(link)).toBe(false);
  });
  it('send nothing while there are none', async () => {
    const { memory, link, told } = world();
    memory.use(empty);
    memory.historyOf(from('ada', { text: 'A zebra' }));
    await memory.flush(link);
    expect(told.texts).toEqual([]);
  });
  it('that nobody answers leave the item as it was', async () => {
    const { memory, link } = world({ findPatterns: () => Promise.reject(new Error('gone')) });
    memory.use(own);
    memory.historyOf(from('ada', { text: 'A zebra', key: 'z' }));
    expect(await memory.flush(link)).toBe(false);
    expect(memory.historyOf(from('ada', { text: 'A zebra', key: 'z' }))).toBeUndefined();
  });
});

it('knows which items the user called marketing', () => {
  const { memory } = world();
  const item = from('ada');
  memory.use({ ...empty, marketing: [hashItem(item)] });
  expect([memory.saidMarketing(item), memory.saidMarketing(from('grace'))]).toEqual([true, false]);
});

it('remembers the newest thousand of what it told and learned: a tab may be open for days', async () => {
  const words = (n: number) => Array.from({ length: 20 }, (_, at) => `word${String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + at)}x${String.fromCharCode(97 + Math.floor(n / 676))}`).join(' ');
  const letters = Array.from({ length: 1_001 }, (_, n) => from(`p${n}`, { text: words(n) }));
  const { memory, link, told } = world({ noteEncounters: async ({ texts }) => texts.map(({ sketch, sender }) => ({ sketch, senders: [sender, 1] })) });
  for (let at = 0; at < letters.length; at += 150) {
    for (const letter of letters.slice(at, at + 150)) memory.historyOf(letter);
    await memory.flush(link);
  }
  expect(memory.historyOf(letters[1]!)).toEqual({ sameTextSenders: 2 });
  expect(memory.historyOf(letters[1_000]!)).toEqual({ sameTextSenders: 2 });
  expect(memory.historyOf(letters[0]!), 'the oldest was forgotten').toEqual({ sameTextSenders: 1 });
  expect(await memory.flush(link)).toBe(true);
  expect(memory.historyOf(letters[0]!), 'and is learned again').toEqual({ sameTextSenders: 2 });
  expect((told.encounters as { texts: unknown[] }[]).reduce((sum, { texts }) => sum + texts.length, 0)).toBe(1_002);
});
