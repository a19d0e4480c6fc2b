import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings';
import { Button } from '../button';
import { TextField } from '../field';
import { useDesk } from '../popup/desk';
import { say } from '../words/words';
import { Choices } from './choices';
import { changeSettings } from './settings-acts';

const CHOICES = ['welcome', 'matching', 'like-marketing'] as const;
const [MOST_WORDS, MOST_LETTERS] = [50, 100];

/** Recruiters: welcome, welcome with the right words, or not now. */
export function Recruiting({ settings }: { readonly settings: Settings }) {
  const desk = useDesk();
  // Older settings know `mark`, which never did anything else than welcome does.
  const chosen = settings.recruiting === 'mark' ? 'welcome' : settings.recruiting;
  return (
    <div class="recruiting">
      <Choices
        title={say('settings.recruiting')}
        chosen={chosen}
        choices={CHOICES.map((id) => ({ id, words: say(`settings.recruiting.${id}`), means: say(`settings.recruiting.${id}.means`) }))}
        onChoose={(recruiting) => void changeSettings(desk, (before) => ({ ...before, recruiting }))}
      />
      {chosen === 'matching' && <Words key={(settings.recruitingWords ?? []).join('\n')} words={settings.recruitingWords ?? []} />}
    </div>
  );
}

/** The words of welcome offers, one to a line. */
function Words({ words }: { readonly words: readonly string[] }) {
  const desk = useDesk();
  const [text, setText] = useState(words.join('\n'));
  const [tried, setTried] = useState(false);
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
  const long = lines.find((line) => line.length > MOST_LETTERS);
  const problem = lines.length > MOST_WORDS ? say('own.problem.lines', { count: lines.length, most: MOST_WORDS }) : long ? say('own.why.too-long', { most: MOST_LETTERS }) : undefined;
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!problem) void changeSettings(desk, (before) => ({ ...before, recruitingWords: lines }), say('settings.recruiting.words.saved', { count: lines.length }));
  };
  return (
    <form class="form recruiting-words" onSubmit={save}>
      <TextField label={say('settings.recruiting.words')} hint={say('settings.recruiting.words.hint')} rows={3} value={text} problem={tried ? problem : undefined} onText={setText} />
      <div class="form-acts">
        <Button type="submit" disabled={lines.join('\n') === words.join('\n')}>
          {say('form.save')}
        </Button>
      </div>
    </form>
  );
}
