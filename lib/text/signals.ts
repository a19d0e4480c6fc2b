/**
 * What one pass over a text and its item leaves behind besides phrases: plain numbers. Counts are of
 * the whole text; flags are 0 or 1; a number that is not known is -1 (missing is missing, not zero).
 */
export interface Signals {
  // form of the text
  chars: number;
  words: number;
  sentences: number;
  lines: number;
  blankLines: number;
  /** Lines that start with a bullet, arrow, emoji, dash or "1." */
  bullets: number;
  questions: number;
  exclamations: number;
  /** Number tokens such as 15 or 2026; `10k` counts too. */
  numbers: number;
  percents: number;
  /** Currency signs or codes next to a number. */
  prices: number;
  emojis: number;
  hashtags: number;
  mentions: number;
  urls: number;
  emails: number;
  /** Words of two or more letters all in capitals. */
  capitals: number;
  /** Back-ticks, braces, `=>`, `();` and the like. */
  codeMarks: number;
  /** Unfilled merge fields: `{{first_name}}`, `[Company]`, `%FNAME%`, `<Name>`. */
  placeholders: number;
  quotes: number;
  ellipses: number;
  /** 1 when the last sentence is a question. */
  endsWithQuestion: number;
  /** Letters drawn from look-alike or styled alphabets, ignorable characters inside words, and the like. */
  disguises: number;
  /** Words the vocabulary knows, to tell a known language from an unknown one. */
  knownWords: number;

  // links, by where they lead
  linksCalendar: number;
  linksForm: number;
  linksShop: number;
  linksShortener: number;
  linksCode: number;
  linksPaper: number;
  linksNews: number;
  linksVideo: number;
  linksJob: number;
  linksMessenger: number;
  linksOther: number;
  /** Affiliate or campaign parameters (`utm_`, `ref=`, `tag=`, `aff`). */
  linksTracked: number;

  // context; -1 when the page does not say
  /** 1 on message, invitation, email, sms; 0 on feed and comment. */
  isPrivate: number;
  isComment: number;
  isInvitation: number;
  /** 1 organization, 0 person, -1 unknown. */
  fromOrganization: number;
  degree: number;
  followed: number;
  verified: number;
  /** 1 promoted, 0 not, -1 unknown. */
  promoted: number;
  viewerWrote: number;
  theyWroteFirst: number;
  unansweredInRow: number;
  /** 1 for InMail, sponsored message, or message request. */
  isInMail: number;
  isSponsoredMessage: number;
  isRequest: number;
  comments: number;
  reactions: number;
  /** Hours between connecting and this message. */
  hoursSinceConnected: number;
  /** Different senders seen with (nearly) the same text. */
  sameTextSenders: number;
  /** The author's headline sells: "helping X do Y", "founder", "sales". */
  headlineSells: number;
}
