import type { RuleTests } from '../../lib/engine/load';
import { RULES } from '../../lib/rules/index';

/** Structural tests by rule, as the content script carries them. */
export const RULE_TESTS: RuleTests = Object.fromEntries(RULES.flatMap(({ id, when }) => (when ? [[id, when]] : [])));
