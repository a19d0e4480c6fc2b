import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/entry';
import { LANGUAGE_NAMES, NOTICE_FOOTINGS, NOTICE_LANGUAGES, NOTICE_TONES, type NoticeChoice, type NoticeFooting } from '../../lib/core/notice';
import { composeNotice } from '../../lib/notices/compose';
import { FOOTINGS } from '../../lib/notices/footings';
import { replyBy } from '../../lib/notices/reply-clock';
import { ChoiceField, TextField } from '../field';
import { useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { hasWords, say } from '../words/words';

/** A notice as it stands in the field, and by when it asks to be acted on. */
export interface Composed {
  readonly text: string;
  readonly due: number;
  readonly choice: NoticeChoice;
}
interface ComposerProps {
  readonly about: Pick<Entry, 'kind' | 'name' | 'evidence'>;
  /** What can be done with it. */
  children(composed: Composed): ComponentChildren;
}

/** Writes a polite objection: language, tone and the law it names are chosen, the text may be changed. Nothing is sent from here. */
export function NoticeComposer({ about, children }: ComposerProps) {
  const { calls } = useDesk();
  const [choice, setChoice] = useState<NoticeChoice>({ language: ownLanguage(), tone: 'plain', footing: 'none' });
  const [own, setOwn] = useState<string>();
  const text = own ?? composeNotice(about, choice);
  const due = replyBy(calls.now(), choice.footing);
  const choose = (part: Partial<NoticeChoice>) => {
    setChoice({ ...choice, ...part });
    setOwn(undefined);
  };
  return (
    <>
      <div class="form-pair">
        <ChoiceField label={say('objection.language')} value={choice.language} choices={NOTICE_LANGUAGES.map((id) => ({ id, words: LANGUAGE_NAMES[id] }))} onChoose={(language) => choose({ language })} />
        <ChoiceField label={say('objection.tone')} value={choice.tone} choices={NOTICE_TONES.map((id) => ({ id, words: say(`objection.tone.${id}`) }))} onChoose={(tone) => choose({ tone })} />
        <ChoiceField label={say('objection.footing')} value={choice.footing} choices={NOTICE_FOOTINGS.map((id) => ({ id, words: say(`law.${id}.title`) }))} onChoose={(id) => choose({ footing: id })} />
      </div>
      <TextField label={say('objection.text')} rows={12} value={text} onText={setOwn} />
      <Facts of={choice.footing} due={due} now={calls.now()} />
      {children({ text, due, choice })}
    </>
  );
}

/** What the law says that a notice names, how long the other side has, and where it can be read. */
function Facts({ of, due, now }: { readonly of: NoticeFooting; readonly due: number; readonly now: number }) {
  const { source } = FOOTINGS[of];
  const [caveat, title] = [`law.${of}.caveat`, `law.${of}.source`];
  return (
    <div class="footing">
      <p>{say(`law.${of}.facts`)}</p>
      {hasWords(caveat) && <p>{say(caveat as 'law.uk.caveat')}</p>}
      <p>{say('objection.reply', { words: say(`law.${of}.term`), date: formatDay(due, now) })}</p>
      <p>
        {source && hasWords(title) && (
          <>
            <a href={source} target="_blank" rel="noopener noreferrer">
              {say(title as 'law.uk.source')}
            </a>
            {'. '}
          </>
        )}
        {say('objection.no-advice')}
      </p>
    </div>
  );
}

/** The language the interface speaks, where notices can be written in it. */
function ownLanguage(): NoticeChoice['language'] {
  const own = globalThis.document?.documentElement.lang.slice(0, 2);
  return NOTICE_LANGUAGES.find((language) => language === own) ?? 'en';
}
