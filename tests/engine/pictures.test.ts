import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SURFACES } from '../../lib/core/vocabulary';
import { createEngine } from '../../lib/engine/classify';
import type { Model } from '../../lib/engine/model';
import { prepare } from '../../lib/engine/prepare';
import { RULES } from '../../lib/rules';
import { itemOf } from './fixtures';

const model = JSON.parse(readFileSync(new URL('../../lib/engine/model.json', import.meta.url), 'utf8')) as Model;
const engine = createEngine(prepare(RULES, model));

// Words in a picture are not read: whoever writes there is neither praised nor blamed for what nobody saw.
it.each(SURFACES)('an item of a picture alone is taken for nothing in particular (%s)', (surface) => {
  const verdict = engine.classify({ ...itemOf(''), surface });
  expect(['unsure', 'other']).toContain(verdict.kind);
  expect(verdict.causes.filter(({ quotes }) => quotes.length > 0)).toEqual([]);
});
