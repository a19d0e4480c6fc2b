import type { OwnRule, TriedItem } from '../../lib/core/own-rule';

const RULES: readonly Omit<OwnRule, 'id' | 'at'>[] = [
  { name: 'mentions our old agency', match: { how: 'words', words: ['Northwind Webinars', 'northwind'] }, side: 'marketing', points: 2.5, surfaces: ['message', 'invitation'], on: true },
  { name: 'talks about bridges', match: { how: 'phrases', phrases: ['(bridge|span) monitoring', 'load .. test*', 'strain gauge*', 'fatigue crack*'] }, side: 'peer', points: 1, on: true },
  { name: 'counts its seats', match: { how: 'pattern', pattern: 'only \\d+ (seats|spots) left', anyCase: true }, side: 'marketing', points: 1.5, networks: ['linkedin'], on: false },
];
export const TRIED: readonly TriedItem[] = [
  { key: 'a', network: 'linkedin', surface: 'message', author: 'Ada Example', quote: 'Northwind Webinars', before: 'unsure', after: 'marketing' },
  { key: 'b', network: 'linkedin', surface: 'feed', author: 'Northwind Webinars', quote: 'northwind', before: 'marketing', after: 'marketing' },
];

/** Answers of the background about the user's own rules. `count` of them are there at the beginning. */
export function inventOwnRules(count: number, now: number, refusal?: string): Readonly<Record<string, (request: any) => unknown>> {
  let rules: OwnRule[] = Array.from({ length: count }, (_, n) => ({ ...RULES[n % RULES.length]!, id: `own-invented-${n}`, at: now - n * 86_400_000 }));
  let made = 0;
  const put = (rule: OwnRule) => {
    rules = rules.some(({ id }) => id === rule.id) ? rules.map((one) => (one.id === rule.id ? rule : one)) : [...rules, rule];
  };
  const refuse = () => {
    if (refusal) throw new Error(refusal);
  };
  return {
    'rules.list': () => ({ rules, skipped: Object.fromEntries(rules.filter(({ match }) => match.how === 'pattern').map(({ id }) => [id, 3])) }),
    'rules.save': ({ id, draft }) => {
      refuse();
      const before = rules.find((rule) => rule.id === id) ?? null;
      const rule: OwnRule = { ...draft, id: id ?? `own-new-${++made}`, at: before?.at ?? now };
      put(rule);
      return { rule, before };
    },
    'rules.remove': ({ id }) => {
      const rule = rules.find((one) => one.id === id) ?? null;
      rules = rules.filter((one) => one !== rule);
      return { rule };
    },
    'rules.restore': ({ rule }) => {
      put(rule);
      return { rule };
    },
    'rules.try': () => {
      refuse();
      return count > 0 ? { items: TRIED, read: 34 } : { items: [], read: 0 };
    },
  };
}
