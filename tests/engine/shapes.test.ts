import { describe, expect, it } from 'vitest';
import { createSignals } from '../../lib/engine/context';
import { SHAPES, findShapes } from '../../lib/engine/shapes';
import type { Signals } from '../../lib/text/signals';

const shapesOf = (signals: Partial<Signals>, found: number[] = []) => {
  findShapes({ ...createSignals(), ...signals }, found);
  return found.map((index) => SHAPES[index]!);
};
/** The steps that a measure stands on. */
const stepsOf = (name: string, signals: Partial<Signals>) => shapesOf(signals).filter((shape) => shape.replace(/^(private|public) /, '').startsWith(`${name}:`));

/** Where the steps of each measure begin. */
const STEPS: Partial<Record<keyof Signals, readonly number[]>> = {
  words: [4, 8, 15, 25, 40, 70, 120, 200, 350], sentences: [2, 4, 8], lines: [1, 5, 12], blankLines: [1, 3, 8], bullets: [1, 4, 8], urls: [1, 2], hashtags: [1, 3, 6], mentions: [1, 2], emojis: [1, 3, 6],
  exclamations: [1, 2, 4], questions: [1, 2, 4], endsWithQuestion: [1], numbers: [1, 3, 8], percents: [1, 3], prices: [1], capitals: [1, 3, 8], quotes: [1, 3], ellipses: [1], codeMarks: [1, 4], fromOrganization: [0, 1],
};

describe('the form of a text', () => {
  it.each(Object.entries(STEPS))('stands on a step of %s by itself, and on one for its kind of place', (name, steps) => {
    [-1, ...steps].forEach((from, step) => {
      const until = (steps[step] ?? 1e9) - 1;
      for (const value of [from, until]) {
        expect(stepsOf(name, { [name]: value }), `${value}`).toEqual([`${name}:${step}`, `public ${name}:${step}`]);
        expect(stepsOf(name, { [name]: value, isPrivate: 1 }), `${value}`).toEqual([`${name}:${step}`, `private ${name}:${step}`]);
      }
    });
  });
  it.each<[string, Partial<Signals>, number]>([
    ['words-per-sentence', { words: 23, sentences: 4 }, 0], ['words-per-sentence', { words: 24, sentences: 4 }, 1], ['words-per-sentence', { words: 43, sentences: 4 }, 1], ['words-per-sentence', { words: 44, sentences: 4 }, 2],
    ['words-per-sentence', { words: 71, sentences: 4 }, 2], ['words-per-sentence', { words: 72, sentences: 4 }, 3], ['words-per-sentence', { words: 6, sentences: 0 }, 1],
    ['exclamations-per-sentence', { exclamations: 0, sentences: 3 }, 0], ['exclamations-per-sentence', { exclamations: 1, sentences: 4 }, 1], ['exclamations-per-sentence', { exclamations: 3, sentences: 10 }, 2], ['exclamations-per-sentence', { exclamations: 1, sentences: 0 }, 2],
    ['capitals-per-word', { capitals: 0, words: 9 }, 0], ['capitals-per-word', { capitals: 1, words: 21 }, 1], ['capitals-per-word', { capitals: 1, words: 20 }, 2], ['capitals-per-word', { capitals: 1, words: 6 }, 2], ['capitals-per-word', { capitals: 1, words: 5 }, 3], ['capitals-per-word', { capitals: 1, words: 0 }, 3],
  ])('stands on a step of %s: %j', (name, signals, step) => expect(stepsOf(name, signals)).toEqual([`${name}:${step}`]));
  it('ends with who writes where, with a link or without', () => {
    const last = (fromOrganization: number, isPrivate: number, urls: number) => shapesOf({ fromOrganization, isPrivate, urls }).at(-1);
    expect([1, 0, -1].flatMap((author) => [1, 0].flatMap((place) => [2, 0].map((urls) => last(author, place, urls))))).toEqual(
      ['organization', 'person', 'unknown'].flatMap((author) => ['private', 'public'].flatMap((place) => ['linked', 'unlinked'].map((link) => `${author} ${place} ${link}`))),
    );
  });
  it('is written into an emptied list, and every step has a name of its own', () => {
    expect(shapesOf({}, [1, 2, 3])).toEqual(shapesOf({}));
    expect(shapesOf({})).toHaveLength(Object.keys(STEPS).length * 2 + 4);
    expect(new Set(SHAPES).size).toBe(SHAPES.length);
    expect(SHAPES).toHaveLength(Object.values(STEPS).reduce((sum, steps) => sum + (steps.length + 1) * 3, 0) + 4 + 3 + 4 + 12);
  });
});
