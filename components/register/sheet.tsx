import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/entry';
import type { Incident } from '../../lib/core/incident';
import { Button } from '../button';
import { saveText } from '../dashboard/save-file';
import { useAnswer } from '../dashboard/use-answer';
import { Glyph } from '../glyph';
import { EntryForm, type EntryWords } from '../popup/entry-form';
import { makePatch } from '../popup/entry-row';
import { useDesk } from '../popup/desk';
import { changeEntry, removeEntry } from '../popup/list-acts';
import { formatDay } from '../popup/times';
import { useKeys } from '../popup/use-keys';
import { say } from '../words/words';
import { Notice } from './notice';
import { Identities } from './identities';
import { afterNotice, recordOf } from './moments';
import { Record } from './record';
import { noticesOf } from './sent-notice';
import { Timeline } from './timeline';
import { Where } from './where';

interface SheetProps {
  readonly entry: Entry;
  onClose(): void;
}

/** One entry whole: who, what happened when, what can be done. Printed, it is the record. */
export function Sheet({ entry, onClose }: SheetProps) {
  const desk = useDesk();
  const { calls } = desk;
  const { answer } = useAnswer('incident.find', { entryId: entry.id, limit: 1000 });
  const incidents = answer?.incidents ?? [];
  const people = answer?.people ?? [];
  const [open, setOpen] = useState<'edit' | 'notice'>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [entry.id]);
  const now = calls.now();
  const toggle = (what: 'edit' | 'notice') => setOpen(open === what ? undefined : what);
  useKeys({ Escape: onClose, e: () => toggle('edit'), n: () => toggle('notice'), p: () => print() });
  const save = async (words: EntryWords) => {
    if (await changeEntry(desk, entry, makePatch(entry, words))) setOpen(undefined);
  };
  const isListed = entry.state !== 'released';
  return (
    <>
      <article class="sheet" aria-labelledby="sheet-title">
        <p class="unprinted">
          <Button look="quiet" onClick={onClose}>
            {say('sheet.back')}
          </Button>
        </p>
        <h2 id="sheet-title" class="sheet-title" tabIndex={-1} ref={title}>
          <Glyph name={entry.kind} label={say(`party.${entry.kind}`)} />
          <span dir="auto">{entry.name}</span>
        </h2>
        <p class="sheet-state">{[say(`state.${entry.state}`), entry.sellsFor && say('sheet.sells-for', { name: entry.sellsFor }), say('list.row.since', { reason: entry.reasonText && entry.reason === 'other' ? entry.reasonText : say(`reason.${entry.reason}`), date: formatDay(entry.createdAt, now) })].filter(Boolean).join(' · ')}</p>
        <AfterNoticeLine entry={entry} incidents={incidents} now={now} />
        {entry.note && (
          <p class="sheet-note" dir="auto">
            {entry.note}
          </p>
        )}
        <div class="form-acts form-acts-start unprinted">
          {isListed && (
            <Button look="main" aria-expanded={open === 'notice'} onClick={() => toggle('notice')}>
              {say('objection.open')}
            </Button>
          )}
          <Button glyph="edit" aria-expanded={open === 'edit'} onClick={() => toggle('edit')}>
            {say('list.edit')}
          </Button>
          {entry.noticeAt !== undefined && entry.state !== 'respected' && <Button onClick={() => void changeEntry(desk, entry, { state: 'respected' })}>{say('sheet.respected')}</Button>}
          {isListed ? <Button onClick={() => void removeEntry(desk, entry)}>{say('sheet.release')}</Button> : <Button onClick={() => void changeEntry(desk, entry, { state: 'listed' })}>{say('sheet.again')}</Button>}
          <Button onClick={() => print()}>{say('sheet.print')}</Button>
          <Button onClick={() => saveText(`record-${entry.id.slice(0, 8)}.json`, recordOf(entry, incidents, now, people))}>{say('sheet.save')}</Button>
        </div>
        {open === 'edit' && <EntryForm title={say('list.edit')} start={entry} save={say('form.save')} now={now} onSave={(words) => void save(words)} onCancel={() => setOpen(undefined)} />}
        {open === 'notice' && <Notice entry={entry} />}
        <Identities entry={entry} />
        {people.length > 0 && (
          <p class="sheet-state">
            {say('sheet.people', { count: people.length })} <span dir="auto">{people.slice(0, 8).map(({ name }) => name).join(', ')}{people.length > 8 ? ' …' : ''}</span>
          </p>
        )}
        <Where entry={entry} />
        <Timeline entry={entry} incidents={incidents} people={people} />
      </article>
      <Record entry={entry} incidents={incidents} people={people} now={now} />
    </>
  );
}

function AfterNoticeLine({ entry, incidents, now }: { readonly entry: Entry; readonly incidents: readonly Incident[]; readonly now: number }) {
  const { count, lastAt, daysSinceNotice, networks, senders } = afterNotice(entry, incidents, now);
  if (daysSinceNotice === undefined) return null;
  const notices = noticesOf(entry).length;
  const parts = [
    say('sheet.since-notice', { count: daysSinceNotice }),
    notices > 1 && say('sheet.notices', { count: notices }),
    count === 0 ? say('sheet.quiet') : say('sheet.after-notice', { count }),
    lastAt !== undefined && say('sheet.last', { date: formatDay(lastAt, now) }),
    networks.length > 0 && networks.map(([network, many]) => say('sheet.on-network', { count: many, network: say(`network.${network}`) })).join(', '),
    senders > 1 && say('sheet.senders', { count: senders }),
    entry.replyBy !== undefined && say(entry.replyBy < now ? 'sheet.was-due' : 'sheet.due', { date: formatDay(entry.replyBy, now) }),
  ];
  return <p class={count > 0 ? 'sheet-after' : 'sheet-state'}>{parts.filter(Boolean).join(' · ')}</p>;
}
