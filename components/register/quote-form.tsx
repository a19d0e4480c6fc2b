import { useState } from 'preact/hooks';
import type { Entry, Evidence } from '../../lib/core/entry';
import { NETWORK_IDS, type NetworkId, type Surface } from '../../lib/core/vocabulary';
import { ChoiceField, Field, TextField } from '../field';
import { useDesk } from '../popup/desk';
import { changeEntry } from '../popup/list-acts';
import { say } from '../words/words';
import { SmallForm } from './small-form';

const PLACES = ['message', 'invitation', 'feed', 'comment', 'email'] as const satisfies readonly Surface[];
type Place = (typeof PLACES)[number];

/** Keeps a dated quote with an entry: what the user saw, where, and when. */
export function QuoteForm({ entry, onDone }: { readonly entry: Entry; onDone(): void }) {
  const desk = useDesk();
  const now = desk.calls.now();
  const [quote, setQuote] = useState('');
  const [day, setDay] = useState(dayOf(now));
  const [network, setNetwork] = useState<NetworkId>(entry.networks?.[0] ?? networkOf(entry));
  const [surface, setSurface] = useState<Place>('message');
  const [tried, setTried] = useState(false);
  const at = timeOf(day, now);
  const problem = !quote.trim() ? say('quote.missing') : quote.trim().length > 500 ? say('quote.long') : undefined;
  const save = () => {
    setTried(true);
    if (problem || at === undefined) return;
    const evidence: Evidence[] = [...entry.evidence, { at, ...(surface !== 'email' && { network }), surface, quote: quote.trim() }];
    void changeEntry(desk, entry, { evidence: evidence.slice(-100) }).then((done) => done && onDone());
  };
  return (
    <SmallForm label={say('quote.add')} onSave={save} onCancel={onDone}>
      <TextField label={say('quote.text')} hint={say('quote.hint')} rows={2} problem={tried ? problem : undefined} value={quote} onText={setQuote} />
      <div class="form-pair">
        <Field label={say('quote.day')} problem={tried && at === undefined ? say('quote.day.wrong') : undefined}>
          {(tie) => <input {...tie} class="input" type="date" max={dayOf(now)} value={day} onInput={(event) => setDay(event.currentTarget.value)} />}
        </Field>
        <ChoiceField<NetworkId> label={say('register.network')} value={network} choices={NETWORK_IDS.map((id) => ({ id, words: say(`network.${id}`) }))} onChoose={setNetwork} />
        <ChoiceField<Place> label={say('quote.place')} value={surface} choices={PLACES.map((id) => ({ id, words: say(`surface.${id}`) }))} onChoose={setSurface} />
      </div>
    </SmallForm>
  );
}

const networkOf = ({ identities }: Entry): NetworkId => NETWORK_IDS.find((id) => identities.some(({ key }) => key.startsWith(`${id}/`))) ?? 'linkedin';

/** A time as the day that a date field holds, in the reader's own time. */
function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
}

/** The noon of a day, or this moment when it is today; undefined for no day and for one to come. */
function timeOf(day: string, now: number): number | undefined {
  if (day === dayOf(now)) return now;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00`).getTime() : Number.NaN;
  return at > 0 && at <= now ? at : undefined;
}
