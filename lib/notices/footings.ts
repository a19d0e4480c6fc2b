import type { NoticeFooting } from '../core/notice';

/** How a law that a notice may name is told: where it stands, and how long the other side has. Its facts are words of the interface. */
export interface Footing {
  /** Where it can be read; absent when no law is named. */
  readonly source?: string;
  /** Business days, or calendar months. */
  readonly reply: { readonly businessDays: number } | { readonly months: number };
}

const TEN_DAYS = { businessDays: 10 };
const A_MONTH = { months: 1 };

/** Terms: GDPR Article 12(3), also in the UK; CAN-SPAM 15 U.S.C. 7704(a)(4); CASL section 11(3). The UWG names none, so a courtesy stands there. */
export const FOOTINGS: Readonly<Record<NoticeFooting, Footing>> = {
  none: { reply: TEN_DAYS },
  gdpr: { reply: A_MONTH, source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  uk: { reply: A_MONTH, source: 'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/direct-marketing-guidance/respect-peoples-preferences/' },
  uwg: { reply: TEN_DAYS, source: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html' },
  'can-spam': { reply: TEN_DAYS, source: 'https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business' },
  casl: { reply: TEN_DAYS, source: 'https://fightspam-combattrelepourriel.ised-isde.canada.ca/' },
};
