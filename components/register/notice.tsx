import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/entry';
import { LANGUAGE_NAMES, NOTICE_FOOTINGS, NOTICE_LANGUAGES, NOTICE_TONES, type NoticeChoice } from '../../lib/core/notice';
import { composeNotice, profileLine } from '../../lib/notices/compose';
import { getFooting } from '../../lib/notices/footings';
import { replyBy } from '../../lib/notices/reply-clock';
import { Button } from '../button';
import { ChoiceField, TextField } from '../field';
import { takeBack, useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { say } from '../words/words';

/** Writes a polite objection to copy. It is never sent from here; copying dates it and starts the clock. */
export function Notice({ entry }: { readonly entry: Entry }) {
  const { calls, acts } = useDesk();
  const [choice, setChoice] = useState<NoticeChoice>({ language: 'en', tone: 'plain', footing: 'none' });
  const [own, setOwn] = useState<string>();
  const text = own ?? composeNotice(entry, choice);
  const footing = getFooting(choice.footing);
  const due = replyBy(calls.now(), choice.footing);
  const choose = (part: Partial<NoticeChoice>) => {
    setChoice({ ...choice, ...part });
    setOwn(undefined);
  };
  const copy = () => {
    const operation = calls.operation();
    void acts.run(async () => {
      await navigator.clipboard.writeText(text);
      const state = entry.state === 'contacted-again' ? entry.state : 'noticed';
      await calls.call('list.change', { operation, id: entry.id, patch: { state, noticeAt: calls.now(), replyBy: due } });
      return { words: say('objection.copied', { date: formatDay(due, calls.now()) }), undo: takeBack(calls, operation) };
    });
  };
  const copyLine = () => void acts.run(async () => {
    await navigator.clipboard.writeText(profileLine(choice.language));
    return { words: say('objection.line-copied') };
  });
  return (
    <section class="form notice" aria-labelledby="notice-title">
      <h2 id="notice-title" class="form-title">
        {say('objection.title')}
      </h2>
      <div class="form-pair">
        <ChoiceField label={say('objection.language')} value={choice.language} choices={NOTICE_LANGUAGES.map((id) => ({ id, words: LANGUAGE_NAMES[id] }))} onChoose={(language) => choose({ language })} />
        <ChoiceField label={say('objection.tone')} value={choice.tone} choices={NOTICE_TONES.map((id) => ({ id, words: say(`objection.tone.${id}`) }))} onChoose={(tone) => choose({ tone })} />
        <ChoiceField label={say('objection.footing')} value={choice.footing} choices={NOTICE_FOOTINGS.map((id) => ({ id, words: getFooting(id).title }))} onChoose={(id) => choose({ footing: id })} />
      </div>
      <TextField label={say('objection.text')} rows={9} value={text} onText={setOwn} />
      <div class="footing">
        {footing.facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        {footing.caveat && <p>{footing.caveat}</p>}
        <p>{say('objection.reply', { words: footing.replyWords, date: formatDay(due, calls.now()) })}</p>
        <p>
          {footing.source && (
            <>
              <a href={footing.source.url} target="_blank" rel="noopener noreferrer">
                {footing.source.title}
              </a>{' '}
            </>
          )}
          {say('objection.no-advice')}
        </p>
      </div>
      <div class="form-acts form-acts-start">
        <Button look="main" onClick={copy}>
          {say('objection.copy')}
        </Button>
        <Button look="quiet" onClick={copyLine}>
          {say('objection.copy-line')}
        </Button>
      </div>
    </section>
  );
}
