import type { Label } from '../actions/define-action';
import type { Decision } from '../core/decision';
import type { Verdict } from '../core/verdict';
import { KINDS, type VerdictKind } from '../core/vocabulary';

const KIND_WORDS: Record<VerdictKind, string> = { marketing: 'Marketing', peer: 'Peer', recruiting: 'Recruiting', other: 'Other', unsure: 'Unsure' };

/** How sure, in words: the list speaks in words, the percentage stands only in *Why*. */
export function likelihood(verdict: Verdict): string {
  if (verdict.kind === 'unsure') return '';
  const p = verdict.probabilities[verdict.kind];
  return p >= 0.9 ? 'very likely' : p >= 0.65 ? 'likely' : 'perhaps';
}

/** What a mark or fold says: the decision first, then the first causes in words. `titles` maps rule ids to clauses. */
export function labelFor(verdict: Verdict, decision: Decision, author: string | undefined, titles: ReadonlyMap<string, string>): Label {
  const kind = verdict.kind;
  const side = kind === 'unsure' ? [...KINDS].sort((a, b) => verdict.probabilities[b] - verdict.probabilities[a])[0]! : kind;
  const causes = [...new Set(verdict.causes.filter((cause) => cause.side === side && (cause.source === 'rule' || cause.source === 'user')).map((cause) => titles.get(cause.rule) ?? cause.rule.replaceAll('-', ' ')))].slice(0, 3);
  const tail = causes.length > 0 ? `: ${causes.join(' · ')}` : '';
  const who = author ?? 'this sender';
  switch (decision.reason) {
    case 'listed':
      return { glyph: 'listed', words: `On your do-not-market list: ${who}` };
    case 'contacted-again':
      return { glyph: 'listed', words: `Contacted you again after your notice: ${who}` };
    case 'known-person':
      return { glyph: 'peer', words: `Your peer: ${who}` };
    case 'promoted':
      return { glyph: 'marketing', words: `Promoted post${tail}` };
    case 'worth-reading':
      return { glyph: 'worth-reading', words: `Worth reading${tail}` };
    default: {
      const how = likelihood(verdict);
      return { glyph: kind, words: `${KIND_WORDS[kind]}${how ? `, ${how}` : ''}${tail}` };
    }
  }
}
