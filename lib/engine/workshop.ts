import type { OpenItem, OwnRule, OwnRuleDraft, RuleWorkshop, TriedItem } from '../core/own-rule';
import type { Item } from '../core/item';
import { KINDS } from '../core/vocabulary';
import { readHead } from './load';
import { createOwnRules } from './own-rules';
import { checkOwnPhrases, compileOwnRules } from './own-rules-compile';
import { BUDGET, findLiteral, findPatterns, type CompilePattern, type Pattern } from './pattern-run';
import { pickKind, toProbabilities } from './weigh';

/** What a draft is called while it is tried. */
const TRIED = 'tried';
const MOST_QUOTE = 200;

/** Loads what compiles expressions; asked for when there is one. */
export type LoadPatterns = () => Promise<{ readonly compilePattern: CompilePattern }>;

/** The workshop for a shipped judgement, which holds the model. */
export function makeWorkshop(judgement: string, now: () => number, load: LoadPatterns): RuleWorkshop {
  return createWorkshop(readHead(judgement).model, now, load);
}

/** Makes the workshop of the user's rules. `model` says how points become chances; `now` is a clock that only goes forward. */
export function createWorkshop({ temperature, unsureMargin }: { readonly temperature: number; readonly unsureMargin: number }, now: () => number, load: LoadPatterns): RuleWorkshop {
  let compilePattern: CompilePattern = () => {
    throw new Error('expected to be ready');
  };
  let loading: Promise<void> | undefined;
  const patterns = new Map<string, Pattern | undefined>();
  /** Compiled once for each wording. Undefined for one that doesn't compile. */
  const compiled = ({ match }: Pick<OwnRule, 'match'>): Pattern | undefined => {
    if (match.how !== 'pattern') return undefined;
    const key = `${match.anyCase} ${match.pattern}`;
    if (!patterns.has(key)) {
      if (patterns.size > 400) patterns.clear();
      try {
        patterns.set(key, compilePattern(match.pattern, match.anyCase));
      } catch {
        patterns.set(key, undefined);
      }
    }
    return patterns.get(key);
  };
  const check = (draft: OwnRuleDraft): string | undefined => {
    if (draft.match.how !== 'pattern') return checkOwnPhrases(draft);
    try {
      compilePattern(draft.match.pattern, draft.match.anyCase);
      return undefined;
    } catch (error) {
      return `match.pattern: ${(error as Error).message}`;
    }
  };
  return {
    ready: () =>
      (loading ??= load().then((loaded) => {
        compilePattern = loaded.compilePattern;
        patterns.clear();
      })),
    check,
    compile: (rules) => compileOwnRules(rules, findLiteral),
    find: (rules, texts) => findPatterns(rules, texts, compiled, now),
    attempt(draft, items) {
      const problem = check(draft);
      if (problem) throw new Error(problem);
      const rule: OwnRule = { ...draft, on: true, id: TRIED, at: 0 };
      const own = createOwnRules(compileOwnRules([rule], findLiteral));
      const pattern = compiled(rule);
      return items.flatMap((open): TriedItem[] => {
        const end = now() + BUDGET;
        const places = pattern?.find(open.text, () => now() >= end) ?? [];
        const [hit] = own.hits(toItem(open), places.map(([start, stop]) => ({ rule: TRIED, start, end: stop })));
        if (!hit) return [];
        const [start, stop] = hit.at[0]!;
        const { key, network, surface, author, text, kind } = open;
        return [{ key, network, surface, ...(author ? { author } : {}), quote: text.slice(start, Math.min(stop, start + MOST_QUOTE)), before: kind, after: after(open, rule) }];
      });
    },
  };

  /** Points add up before they become chances, so the chances alone tell what more points would make of them. */
  function after({ probabilities }: OpenItem, { side, points }: OwnRule): TriedItem['after'] {
    const total = KINDS.map((kind) => (Math.log(Math.max(1e-9, probabilities[kind])) * 10_000) / temperature + (kind === side ? points * 100 : 0));
    return pickKind(toProbabilities(total, temperature), unsureMargin);
  }
}

function toItem({ key, network, surface, text }: OpenItem): Item {
  return { key, network, surface, text, author: { keys: [], kind: 'unknown' }, promoted: 'unknown', direction: 'incoming', links: [] };
}
