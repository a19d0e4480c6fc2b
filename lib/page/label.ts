import type { Label } from '../actions/define-action';
import type { Decision } from '../core/decision';
import { fill, type Speech } from '../core/speech';
import type { Item } from '../core/item';
import type { Verdict } from '../core/verdict';
import { KINDS } from '../core/vocabulary';
import { findWorth, isPassedOn } from '../core/worth';

/** What a label is made of beside the verdict: the user's language, and the titles of rules in it. */
export interface Spoken {
  readonly speech: Speech;
  readonly titles: ReadonlyMap<string, string>;
}
const VERY_LIKELY = 0.85;
const MOST_CAUSES = 3;

/** What a mark or fold says: the decision first, then the first causes in words. */
export function labelFor(verdict: Verdict, decision: Decision, item: Pick<Item, 'author' | 'sharedBy' | 'quotedText'>, spoken: Spoken): Label {
  const { speech } = spoken;
  const label = (glyph: Label['glyph'], words: string): Label => ({ glyph, words, inToolbar: speech.inToolbar, show: speech.show });
  const who = item.author.name ?? speech.thisSender;
  switch (decision.reason) {
    case 'listed':
      return label('listed', fill(speech.listed, { who }));
    case 'contacted-again':
      return label('listed', fill(speech.contactedAgain, { who }));
    case 'known-person':
      return label('peer', fill(speech.peer, { who }));
    case 'promoted':
      return label('marketing', speech.promoted + because(causesOf(verdict), spoken));
    case 'worth-reading':
      return label('worth-reading', (isPassedOn(item, verdict.causes) ? speech.worthPassedOn : speech.worthReading) + because(sayWorth(verdict), spoken));
    default:
      return label(verdict.kind, sayKind(verdict, speech) + because(causesOf(verdict), spoken));
  }
}

/** The titles of the first rules, each once. */
function because(rules: readonly string[], { titles }: Spoken): string {
  const words: string[] = [];
  for (const rule of rules) {
    if (words.length === MOST_CAUSES) break;
    const title = titles.get(rule) ?? rule.replaceAll('-', ' ');
    if (!words.includes(title)) words.push(title);
  }
  return words.length > 0 ? `: ${words.join(' · ')}` : '';
}

/** The rules that speak for the verdict's kind, or for the likeliest where it is unsure. */
function causesOf({ kind, probabilities, causes }: Verdict): readonly string[] {
  const side = kind === 'unsure' ? KINDS.reduce((best, one) => (probabilities[one] > probabilities[best] ? one : best)) : kind;
  return causes.filter((cause) => cause.side === side && (cause.source === 'rule' || cause.source === 'user')).map(({ rule }) => rule);
}

/** Why it is worth reading; where no such rule spoke, what speaks for its kind. */
function sayWorth(verdict: Verdict): readonly string[] {
  const worth = findWorth(verdict.causes, MOST_CAUSES);
  return worth.length > 0 ? worth : causesOf(verdict);
}

/** A kind and how sure, in words: the percentage stands only in *Why*. Unsure says it all by itself. */
function sayKind({ kind, probabilities }: Verdict, speech: Speech): string {
  if (kind === 'unsure') return speech.kind.unsure;
  return fill(speech.kindIs, { kind: speech.kind[kind], how: probabilities[kind] >= VERY_LIKELY ? speech.veryLikely : speech.likely });
}
