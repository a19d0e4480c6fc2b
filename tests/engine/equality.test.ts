import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/rules/index';
import { createComparison } from './comparison';
import { makeTexts } from './generated-texts';

const CORPUS = join(import.meta.dirname, '../corpus');
/** `EQUAL_TEXTS=100000` compares so many made texts, and no more than that of each collection. */
const TEXTS = Number(process.env['EQUAL_TEXTS'] ?? 5_000);

describe('the compiled engine finds what the plain one finds', () => {
  // Made when it is first needed: compiling all rules takes a second.
  let made: ReturnType<typeof createComparison> | undefined;
  const compare = (text: string) => (made ??= createComparison(RULES))(text);
  it.each(readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl')))('in %s', (name) => {
    const texts = readFileSync(join(CORPUS, name), 'utf8').split('\n').filter(Boolean).slice(0, TEXTS).map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts.map(compare).filter((difference) => difference !== undefined).slice(0, 5)).toEqual([]);
  }, 120_000);
  it(`in ${TEXTS} made texts`, () => {
    const differences: unknown[] = [];
    for (const text of makeTexts(RULES, TEXTS)) {
      const difference = compare(text);
      if (difference !== undefined && differences.push(difference) >= 8) break;
    }
    expect(differences).toEqual([]);
  }, 3_600_000);
});
