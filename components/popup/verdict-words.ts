import type { Cause } from '../../lib/core/cause';
import type { Kind } from '../../lib/core/vocabulary';
import type { Counterfactual, Verdict } from '../../lib/core/verdict';
import { findWorth } from '../../lib/core/worth';
import type { SeenItem } from '../../lib/messages/protocol';
import type { GlyphName } from '../glyph';
import type { RuleTitles } from '../rule-titles';
import { say } from '../words/words';

const VERY_LIKELY = 0.85;

/** True when this is worth reading, as generously as the user wants it. */
export function isWorthReading({ decision }: SeenItem): boolean {
  return decision.reason === 'worth-reading' || decision.act === 'highlight';
}

/** The glyph of an item: its kind, or the open book for what is worth reading. */
export function getItemGlyph(item: SeenItem): GlyphName {
  return isWorthReading(item) ? 'worth-reading' : item.verdict.kind;
}

/** How likely in words, after the kind; unsure says it all by itself. */
export function sayLikelihood(item: SeenItem): string | undefined {
  const { kind, probabilities } = item.verdict;
  if (isWorthReading(item)) return say(item.passedOn ? 'kind.worth-reading.passed-on' : 'kind.worth-reading');
  if (kind === 'unsure') return undefined;
  return say(probabilities[kind] >= VERY_LIKELY ? 'likelihood.very-likely' : 'likelihood.likely');
}

/** The kind that stands on the left of both ledgers; for "unsure", the likelier of the two that matter. */
export function getLeadingSide(verdict: Verdict): Kind {
  if (verdict.kind !== 'unsure') return verdict.kind;
  const { marketing, recruiting } = verdict.probabilities;
  return recruiting > marketing ? 'recruiting' : 'marketing';
}

/** The two sides of an item's causes, heaviest first. */
export function splitCauses(verdict: Verdict): { readonly side: Kind; readonly speaksFor: readonly Cause[]; readonly against: readonly Cause[] } {
  const side = getLeadingSide(verdict);
  const sorted = [...verdict.causes].sort((a, b) => b.points - a.points);
  return { side, speaksFor: sorted.filter((cause) => cause.side === side), against: sorted.filter((cause) => cause.side !== side) };
}

/** The decision in one sentence, e.g. `Marked: it reads as marketing.` */
export function sayDecision({ act, reason }: SeenItem['decision']): string {
  return say(`because.${reason}`, { done: say(`done.${act}`) });
}

/** True but of a learned phrase that tells a reader nothing by itself: `for a`, unlike `booked meetings`. */
export const isTelling = (cause: Cause) => cause.source !== 'phrase' || (cause.points >= 0.5 && /\p{L}{5}/u.test(cause.quotes[0]?.text ?? ''));

/** The few causes for a glance: rules first, then phrases that say something; all others wait in Why. */
export function pickCauses(causes: readonly Cause[], most: number): readonly Cause[] {
  const rules = causes.filter((cause) => cause.source === 'rule' || cause.source === 'user');
  return [...rules, ...causes.filter((cause) => cause.source === 'phrase' && isTelling(cause))].slice(0, most);
}

/** The causes for a glance of one item: of what is worth reading, first why it is. */
export function pickReasons(item: SeenItem, most: number): readonly Cause[] {
  const { speaksFor } = splitCauses(item.verdict);
  if (!isWorthReading(item)) return pickCauses(speaksFor, most);
  const worth = new Set(findWorth(item.verdict.causes, most));
  const first = item.verdict.causes.filter((cause) => worth.has(cause.rule));
  return [...first, ...pickCauses(speaksFor, most).filter((cause) => !first.includes(cause))].slice(0, most);
}

/** Causes as a ledger shows them: each rule by itself; the learned phrases of one kind, and what rules say together, in one line each. */
export function foldPhrases(causes: readonly Cause[]): readonly Cause[] {
  const folded = new Map<string, Cause>();
  for (const cause of causes) {
    const id = cause.source === 'phrase' || cause.source === 'combination' ? `${cause.source} ${cause.side}` : `${cause.source} ${cause.rule} ${cause.side}`;
    const before = folded.get(id);
    folded.set(id, before ? { ...before, points: before.points + cause.points, quotes: [...before.quotes, ...cause.quotes] } : cause);
  }
  return [...folded.values()].sort((a, b) => b.points - a.points);
}

/** What would make another verdict, in one sentence. */
export function sayCounterfactual({ without, source, kind }: Counterfactual, titles: RuleTitles): string {
  if (source === 'links') return kind === 'unsure' ? say('why.without.links.unsure') : say('why.without.links', { kind: say(`kind.${kind}`) });
  const cause = source === 'rule' ? (titles.get(without) ?? without.replaceAll('-', ' ')) : without.trim();
  return kind === 'unsure' ? say('why.without.unsure', { cause }) : say('why.without', { cause, kind: say(`kind.${kind}`) });
}
