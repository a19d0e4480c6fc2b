import type { Judgement, RuleCore } from './classify';
import { decodeTables } from './encode';
import type { Model } from './model';
import { EDGE_HASH } from './tables';

/** What the background hands to a tab: compiled when the extension was built. */
export interface Shipped {
  readonly tables: string;
  readonly weights: string;
  readonly phrases: number;
  readonly model: Omit<Model, 'rules' | 'phrases' | 'combinations' | 'shapes' | 'about'>;
}

/** Unpacks a shipped judgement. Throws Error when it is not one; the tab then judges nothing and says so. */
export function loadJudgement(text: string, rules: readonly RuleCore[]): Judgement {
  const shipped = JSON.parse(text) as Shipped;
  const bytes = Uint8Array.from(atob(shipped.weights), (char) => char.charCodeAt(0));
  return { tables: decodeTables(shipped.tables, EDGE_HASH), rules, phrases: new Array<string>(shipped.phrases).fill(''), weights: new Int16Array(bytes.buffer), model: shipped.model };
}
