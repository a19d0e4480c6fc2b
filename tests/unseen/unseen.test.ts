import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { InputError, readRowFiles, type Row } from '../../scripts/rows/row';
import { refuseUnseen } from '../../scripts/rows/unseen';

const filesIn = (folder: string) => {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path).filter((name) => name.endsWith('.jsonl')).map((name) => path + name);
};
const unseen = readRowFiles(filesIn('./'), true);
const learned = readRowFiles(filesIn('../corpus/'), true);
const sentences = ({ text }: Row) => text.toLowerCase().split(/[.!?\n]+/).map((one) => one.trim()).filter((one) => one.length > 40);

describe('rows that judgement never saw', () => {
  it('have an id of their own each', () => {
    expect(new Set([...unseen, ...learned].map(({ id }) => id)).size).toBe(unseen.length + learned.length);
  });
  it('share no sentence with what was learned from', () => {
    const known = new Set(learned.flatMap(sentences));
    expect(unseen.flatMap(sentences).filter((sentence) => known.has(sentence))).toEqual([]);
  });
  it('are refused by training, by the name of their source', () => {
    for (const row of unseen) expect(() => refuseUnseen([learned[0]!, row]), row.id).toThrow(InputError);
    expect(() => refuseUnseen(learned)).not.toThrow();
  });
  it('are enough of each kind to be counted', () => {
    for (const kind of ['marketing', 'peer', 'recruiting', 'other']) expect(unseen.filter(({ label }) => label === kind).length, kind).toBeGreaterThan(20);
  });
});
