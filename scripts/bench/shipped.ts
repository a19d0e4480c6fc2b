import { packJudgement } from '../../lib/engine/load';
import type { Model } from '../../lib/engine/model';
import { prepare } from '../../lib/engine/prepare';
import { RULES } from '../../lib/rules/index';
import { LETTER_CLASSES } from '../../lib/text/letter-classes';

/** The judgement as the background hands it to tabs. */
export function shippedJudgement(model: Model): string {
  const { about: _about, rules: _rules, phrases: _phrases, combinations: _combinations, shapes: _shapes, ...small } = model;
  return packJudgement({ ...prepare(RULES, model), model: small }, LETTER_CLASSES, Object.fromEntries(RULES.map(({ id, title }) => [id, title])));
}
