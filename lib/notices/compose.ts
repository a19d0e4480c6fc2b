import type { Entry } from '../core/entry';
import type { NoticeChoice, NoticeLanguage } from '../core/notice';
import type { NoticeWords } from './notice-words';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { it } from './words/it';
import { nl } from './words/nl';
import { pt } from './words/pt';

const WORDS: Readonly<Record<NoticeLanguage, NoticeWords>> = { en, de, fr, es, pt, it, nl };
const NETWORK_NAMES = { linkedin: 'LinkedIn', x: 'X', facebook: 'Facebook' } as const;

/**
 * Writes a short, polite objection for an entry. It is copied by the user and sent by nobody else. It
 * says nothing of an entry but its name and when and where it wrote.
 */
export function composeNotice(entry: Pick<Entry, 'kind' | 'name' | 'evidence'>, { language, tone, footing }: NoticeChoice): string {
  const words = WORDS[language];
  const isAddressed = entry.kind === 'person' || entry.kind === 'organization';
  const last = entry.evidence.filter(({ network }) => network !== undefined).sort((a, b) => b.at - a.at)[0];
  const fill = (text: string) =>
    text.replace(/\{(name|date|network)\}/g, (_, hole: string) => (hole === 'name' ? entry.name.replace(/[\r\n]+/g, ' ').trim() : hole === 'date' ? formatDate(last!.at, language) : NETWORK_NAMES[last!.network!]));
  return [
    isAddressed ? words.greeting[tone] : words.greetingNobody,
    [words.ask[tone], last && words.since].filter(Boolean).join(' '),
    words.suppress,
    footing === 'none' ? undefined : words.footing[footing],
    entry.kind === 'organization' ? words.colleagues : undefined,
    words.end[tone],
  ]
    .filter((part) => part !== undefined)
    .map(fill)
    .join('\n\n');
}

/** A line for one's own profile. */
export function profileLine(language: NoticeLanguage): string {
  return WORDS[language].profileLine;
}

function formatDate(at: number, language: NoticeLanguage): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}
