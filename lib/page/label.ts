import type { Label } from '../actions/define-action';
import type { Decision } from '../core/decision';
import { fill, type Speech } from '../core/speech';
import type { Verdict } from '../core/verdict';
import { KINDS } from '../core/vocabulary';

/** What a label is made of beside the verdict: the user's language, and the titles of rules in it. */
export interface Spoken {
  readonly speech: Speech;
  readonly titles: ReadonlyMap<string, string>;
}
const VERY_LIKELY = 0.85;

/** What a mark or fold says: the decision first, then the first causes in words. */
export function labelFor(verdict: Verdict, decision: Decision, author: string | undefined, { speech, titles }: Spoken): Label {
  const kind = verdict.kind;
  const side = kind === 'unsure' ? [...KINDS].sort((a, b) => verdict.probabilities[b] - verdict.probabilities[a])[0]! : kind;
  const causes = [...new Set(verdict.causes.filter((cause) => cause.side === side && (cause.source === 'rule' || cause.source === 'user')).map((cause) => titles.get(cause.rule) ?? cause.rule.replaceAll('-', ' ')))].slice(0, 3);
  const tail = causes.length > 0 ? `: ${causes.join(' · ')}` : '';
  const who = author ?? speech.thisSender;
  const label = (glyph: Label['glyph'], words: string): Label => ({ glyph, words, show: speech.show });
  switch (decision.reason) {
    case 'listed':
      return label('listed', fill(speech.listed, { who }));
    case 'contacted-again':
      return label('listed', fill(speech.contactedAgain, { who }));
    case 'known-person':
      return label('peer', fill(speech.peer, { who }));
    case 'promoted':
      return label('marketing', `${speech.promoted}${tail}`);
    case 'worth-reading':
      return label('worth-reading', `${speech.worthReading}${tail}`);
    default:
      return label(kind, `${sayKind(verdict, speech)}${tail}`);
  }
}

/** A kind and how sure, in words: the percentage stands only in *Why*. Unsure says it all by itself. */
function sayKind({ kind, probabilities }: Verdict, speech: Speech): string {
  if (kind === 'unsure') return speech.kind.unsure;
  return fill(speech.kindIs, { kind: speech.kind[kind], how: probabilities[kind] >= VERY_LIKELY ? speech.veryLikely : speech.likely });
}
