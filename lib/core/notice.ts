/** The languages a notice can be written in, each under its own name. */
export const NOTICE_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;
export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number];
export const LANGUAGE_NAMES: Readonly<Record<NoticeLanguage, string>> = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', pt: 'Português', it: 'Italiano', nl: 'Nederlands' };

export const NOTICE_TONES = ['warm', 'plain', 'firm'] as const;
export type NoticeTone = (typeof NOTICE_TONES)[number];

/** The law a notice names, chosen by the user; `none` names none. */
export const NOTICE_FOOTINGS = ['none', 'gdpr', 'uk', 'uwg', 'can-spam', 'casl'] as const;
export type NoticeFooting = (typeof NOTICE_FOOTINGS)[number];

export interface NoticeChoice {
  readonly language: NoticeLanguage;
  readonly tone: NoticeTone;
  readonly footing: NoticeFooting;
}
