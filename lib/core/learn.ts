import type { Adjustment, Feedback, HeardRule } from './feedback';
import { SAID, type Said } from './said';

/** One word moves a rule by this share of its points, and never by more points than the second. */
const FIRST_STEP = 0.14;
const MOST_PER_WORD = 0.6;
/** Each further word in the same direction moves it by so much of the one before. */
const DECAY = 0.7;
/** All words together move a rule by this share at most. */
const MOST = 0.5;

/**
 * Which way a word moves a rule: said of marketing, rules for marketing gain and rules against it lose; said
 * of a peer, the other way round; "fine" only takes from rules for marketing.
 */
function directionOf(said: Said, { side }: HeardRule): -1 | 0 | 1 {
  if (said === 'marketing') return side === 'marketing' ? 1 : -1;
  if (said === 'peer') return side === 'peer' ? 1 : -1;
  return side === 'marketing' ? -1 : 0;
}

/**
 * How far a user's words have moved each rule, most moved first. Only counts matter, not order: taking one
 * word back gives what would be without it. Bounded: no rule moves by more than half of its points.
 */
export function learn(feedback: readonly Feedback[]): readonly Adjustment[] {
  const heard = new Map<string, { rule: HeardRule; at: number; said: Record<Said, number>; balance: number }>();
  for (const { said, rules, at } of feedback) {
    for (const rule of rules) {
      const way = directionOf(said, rule);
      if (way === 0 || rule.points <= 0) continue;
      const before = heard.get(rule.rule);
      const one = before ?? { rule, at, said: { marketing: 0, peer: 0, fine: 0 }, balance: 0 };
      // Points are those of the newest version that was heard.
      if (at >= one.at) Object.assign(one, { rule, at });
      one.said[said]++;
      one.balance += way;
      heard.set(rule.rule, one);
    }
  }
  return [...heard.values()]
    .map(({ rule: { rule, side, points }, said, balance }): Adjustment => ({ rule, side, said, shipped: points, now: round(points + moveBy(points, balance)) }))
    .sort((a, b) => Math.abs(b.now - b.shipped) - Math.abs(a.now - a.shipped) || (a.rule < b.rule ? -1 : 1));
}

function moveBy(points: number, balance: number): number {
  const first = Math.min(points * FIRST_STEP, MOST_PER_WORD);
  const sum = (first * (1 - DECAY ** Math.abs(balance))) / (1 - DECAY);
  return Math.sign(balance) * Math.min(sum, points * MOST);
}
const round = (points: number) => Math.round(points * 100) / 100;

/** What tabs multiply the points of rules with, in hundredths. */
export function factorsOf(adjustments: readonly Adjustment[]): Readonly<Record<string, number>> {
  return Object.fromEntries(adjustments.filter(({ now, shipped }) => now !== shipped).map(({ rule, shipped, now }) => [rule, Math.round((now / shipped) * 100)]));
}

/** How often each word was said, largest first, without those never said. */
export function countSaid({ said }: Adjustment): readonly (readonly [said: Said, times: number])[] {
  return SAID.map((word) => [word, said[word]] as const).filter(([, times]) => times > 0).sort((a, b) => b[1] - a[1]);
}
