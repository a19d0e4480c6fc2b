import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/entry';
import type { Incident } from '../../lib/core/incident';
import { Button } from '../button';
import { useDesk } from '../popup/desk';
import { changeEntry } from '../popup/list-acts';
import { formatDay } from '../popup/times';
import { say } from '../words/words';
import { QuoteForm } from './quote-form';
import { timelineOf, type Moment, type Person } from './moments';

interface TimelineProps {
  readonly entry: Entry;
  readonly incidents: readonly Incident[];
  readonly people: readonly Person[];
}

/** What happened, newest first; quotes are kept and let go of here. */
export function Timeline({ entry, incidents, people }: TimelineProps) {
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="time-title">
      <h3 id="time-title">{say('sheet.timeline')}</h3>
      {isAdding ? (
        <QuoteForm entry={entry} onDone={() => setAdding(false)} />
      ) : (
        <p class="unprinted">
          <Button look="quiet" glyph="add" onClick={() => setAdding(true)}>
            {say('quote.add')}
          </Button>
        </p>
      )}
      <ol class="timeline">
        {timelineOf(entry, incidents, people).map((moment, index) => (
          <Line key={`${moment.at} ${index}`} entry={entry} moment={moment} />
        ))}
      </ol>
    </section>
  );
}

function Line({ entry, moment: { at, what, words, quote, evidence } }: { readonly entry: Entry; readonly moment: Moment }) {
  const desk = useDesk();
  const [isShown, setShown] = useState(false);
  const isLong = what === 'notice' && quote !== undefined;
  const now = desk.calls.now();
  return (
    <li class={`time-${what}`}>
      <time dateTime={new Date(at).toISOString()}>{formatDay(at, now)}</time>
      <div>
        {words}
        {isLong && (
          <Button look="quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {say(isShown ? 'time.words.hide' : 'time.words.show')}
          </Button>
        )}
        {evidence !== undefined && <Button look="quiet" glyph="close" label={say('quote.remove')} onClick={() => void changeEntry(desk, entry, { evidence: entry.evidence.filter((_, index) => index !== evidence) })} />}
        {quote !== undefined && (!isLong || isShown) && (
          <q dir="auto">{quote}</q>
        )}
      </div>
    </li>
  );
}
