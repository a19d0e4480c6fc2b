import type { NoticeFooting, NoticeTone } from '../core/notice';

/** All sentences of a notice in one language. `{name}`, `{date}` and `{network}` are filled in. */
export interface NoticeWords {
  readonly greeting: Readonly<Record<NoticeTone, string>>;
  /** For a party without a name of its own, such as a domain. */
  readonly greetingNobody: string;
  readonly since: string;
  readonly ask: Readonly<Record<NoticeTone, string>>;
  readonly suppress: string;
  readonly footing: Readonly<Record<Exclude<NoticeFooting, 'none'>, string>>;
  readonly colleagues: string;
  readonly end: Readonly<Record<NoticeTone, string>>;
  readonly profileLine: string;
}
