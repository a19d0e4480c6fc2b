import type { NoticeFooting } from '../core/notice';

/** What a law says about the wish not to be marketed to: facts with their source. Not legal advice. */
export interface Footing {
  readonly id: NoticeFooting;
  readonly title: string;
  readonly facts: readonly string[];
  /** What it does not do, or where it may not apply. */
  readonly caveat?: string;
  readonly source?: { readonly title: string; readonly url: string };
  /** How long the other side has: business days, or calendar months. */
  readonly reply: { readonly businessDays: number } | { readonly months: number };
  readonly replyWords: string;
}

export const FOOTINGS: readonly Footing[] = [
  { id: 'none', title: 'No law named', facts: ['A polite request. It is dated in your list, and what comes after it is counted.'], reply: { businessDays: 10 }, replyWords: '10 business days, as a courtesy' },
  {
    id: 'gdpr',
    title: 'GDPR, Article 21 (EU and EEA)',
    facts: ['You may object to direct marketing at any time, free of charge and without giving reasons.', 'After that your data may no longer be processed for that purpose.'],
    source: { title: 'Regulation (EU) 2016/679, Article 21', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    reply: { months: 1 },
    replyWords: 'one month to answer (Article 12(3)); the marketing itself has to stop',
  },
  {
    id: 'uk',
    title: 'UK GDPR and PECR',
    facts: ['The right to object to direct marketing is absolute.', 'The regulator asks senders to keep you on a suppression list instead of deleting you, and counts direct messages on social media as electronic mail.'],
    caveat: 'PECR asks for consent of individuals, sole traders and some partnerships; corporate addresses differ.',
    source: { title: 'ICO: right to object; direct marketing', url: 'https://ico.org.uk/for-organisations/' },
    reply: { months: 1 },
    replyWords: 'one month to answer',
  },
  {
    id: 'uwg',
    title: 'UWG, section 7 (Germany)',
    facts: ['Advertising is an unacceptable nuisance where it is recognisable that the recipient does not want it. A dated notice makes it recognisable.', 'Advertising by electronic mail needs prior express consent.'],
    source: { title: 'Gesetz gegen den unlauteren Wettbewerb, § 7', url: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html' },
    reply: { businessDays: 10 },
    replyWords: '10 business days, as a courtesy; the law names no term',
  },
  {
    id: 'can-spam',
    title: 'CAN-SPAM (United States)',
    facts: ['Senders of commercial e-mail have to honour an opt-out within 10 business days.'],
    caveat: 'It is written for e-mail; some courts have applied it to messages on social networks. It gives recipients no claim of their own.',
    source: { title: 'FTC: CAN-SPAM Act, a compliance guide', url: 'https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business' },
    reply: { businessDays: 10 },
    replyWords: '10 business days',
  },
  {
    id: 'casl',
    title: 'CASL (Canada)',
    facts: ['Commercial electronic messages need consent, name their sender and offer to unsubscribe, which takes effect within 10 business days.'],
    caveat: 'A regulation exempts messages on platforms that show identity and a way to unsubscribe; LinkedIn InMail is often counted among them.',
    source: { title: 'Canada’s anti-spam legislation', url: 'https://fightspam-combattrelepourriel.ised-isde.canada.ca/' },
    reply: { businessDays: 10 },
    replyWords: '10 business days',
  },
];

export function getFooting(id: NoticeFooting): Footing {
  return FOOTINGS.find((footing) => footing.id === id) ?? FOOTINGS[0]!;
}
