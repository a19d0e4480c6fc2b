import type { RulePage } from '../../components/dashboard/rooms';
import type { Verdict } from '../../lib/core/verdict';
import type { Cause } from '../../lib/core/cause';
import type { Surface } from '../../lib/core/vocabulary';

const rule = (id: string, side: RulePage['side'], looksFor: string, learned?: number): RulePage => ({ id, title: id.replaceAll('-', ' '), looksFor, side, group: 'ask', byHand: 1.6, ...(learned !== undefined && { learned }), hits: ['Open to a quick call next week?', 'Shall we hop on a call?'], misses: ['I will call the ward tomorrow.', 'The call for papers is open.', 'Who made that call?'] });

/** A small book of rules for pictures. */
export const BOOK: readonly RulePage[] = [
  rule('asks-for-a-call', 'marketing', '“Open to a quick call?”: a meeting is asked for before anything is given.', 1.4),
  rule('links-to-a-calendar', 'marketing', 'A link to a page where a meeting is booked.', 1.8),
  rule('invites-to-a-webinar', 'marketing', 'An invitation to a webinar or masterclass.', 0.5),
  rule('shares-a-method', 'peer', 'How something was done, step by step, so that others can do it too.', 1.9),
  rule('tells-what-failed', 'peer', 'What went wrong and what was learned from it.', 0.8),
  rule('names-an-open-role', 'recruiting', 'A position with its name and place.', 2.2),
  rule('talks-of-private-life', 'other', 'Family, weather, journeys.'),
];

/** Judges by three patterns, enough for a picture. */
export function judgeInvented(text: string, _surface: Surface, without: readonly string[]): Verdict {
  const found: readonly [string, Cause['side'], RegExp, number][] = [['asks-for-a-call', 'marketing', /quick (?:\S+ )?call/i, 2.1], ['links-to-a-calendar', 'marketing', /calendar/i, 1.8], ['shares-a-method', 'peer', /method|data/i, 1.2]];
  const causes = found.flatMap(([id, side, pattern, points]): Cause[] => {
    const match = without.includes(id) ? null : pattern.exec(text);
    return match ? [{ rule: id, source: 'rule', side, points, quotes: [{ text: match[0], start: match.index, end: match.index + match[0].length }] }] : [];
  });
  const sum = (side: Cause['side']) => causes.reduce((total, cause) => total + (cause.side === side ? cause.points : 0), 0);
  const [m, p] = [Math.exp(sum('marketing')), Math.exp(sum('peer'))];
  const total = m + p + 1.6;
  const probabilities = { marketing: m / total, peer: p / total, recruiting: 0.6 / total, other: 1 / total };
  return { kind: probabilities.marketing > 0.65 ? 'marketing' : probabilities.peer > 0.6 ? 'peer' : 'unsure', probabilities, thoughtLeadership: probabilities.peer * 0.8, causes };
}
