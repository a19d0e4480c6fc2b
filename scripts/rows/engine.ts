import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../lib/engine/classify';
import type { Model } from '../../lib/engine/model';
import { prepare } from '../../lib/engine/prepare';
import { RULES } from '../../lib/rules/index';

/** The engine as shipped: all rules, and the points in model.json. */
export function loadEngine(): { engine: Engine; model: Model } {
  const model = JSON.parse(readFileSync(new URL('../../lib/engine/model.json', import.meta.url), 'utf8')) as Model;
  return { engine: createEngine(prepare(RULES, model)), model };
}
