import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate } from '../../lib/core/transfer';
import { Button } from '../button';
import { Empty } from '../empty';
import { Glyph } from '../glyph';
import { useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { useKeys } from '../popup/use-keys';
import { say } from '../words/words';
import { decide } from './decide-candidate';
import { QuietStart } from './quiet-start';
import { useAnswer } from './use-answer';

const MOST = 200;

/** Senders of marketing who are neither listed nor known: one key each, and every word can be taken back. */
export function Review() {
  const desk = useDesk();
  const { answer, problem } = useAnswer('candidate.find', { limit: MOST });
  const [chosen, setChosen] = useState<string>();
  const place = useRef(0);
  const list = useRef<HTMLUListElement>(null);
  const candidates = answer?.candidates ?? [];
  const found = candidates.findIndex(({ id }) => id === chosen);
  // Whoever was decided about is gone; the next one stands in the same place.
  const at = found >= 0 ? found : Math.min(place.current, candidates.length - 1);
  place.current = Math.max(0, at);
  const one = candidates[at];

  const focus = (index: number) => list.current?.querySelectorAll<HTMLElement>('[data-candidate]')[index]?.focus();
  const move = (to: number) => {
    const next = Math.min(candidates.length - 1, Math.max(0, to));
    setChosen(candidates[next]?.id);
    focus(next);
  };
  const isHere = () => list.current?.contains(document.activeElement) === true;
  useEffect(() => {
    if (chosen !== undefined && document.activeElement === document.body) focus(at);
  }, [one?.id]);
  const act = (word: 'list' | 'peer' | 'later') => one && (setChosen(one.id), void decide(desk, one, word));
  useKeys({ j: () => move(isHere() ? at + 1 : at), k: () => move(at - 1), l: () => act('list'), p: () => act('peer'), n: () => act('later') });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: candidates.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  };

  return (
    <>
      <QuietStart />
      {problem && <p class="notice-trouble">{say('list.trouble', { problem })}</p>}
      {answer && answer.total === 0 && <Empty glyph="check" title={say('review.empty')} what={say('candidates.empty')} />}
      {answer && answer.total > 0 && (
        <>
          <p class="room-lead">
            {say('candidates.lead', { pitches: say('preview.pitches', { count: answer.pitches }), senders: say('candidates.senders', { count: answer.total }) })}
            {answer.wroteWith > 0 && ` ${say('candidates.wrote', { count: answer.wroteWith })}`} {say('candidates.keys')}
          </p>
          <ul class="cards candidates" ref={list} onKeyDown={onKeyDown}>
            {candidates.map((candidate, index) => (
              <li key={candidate.id} data-candidate class={`line ${index === at ? 'candidate-here' : ''}`} tabIndex={index === at ? 0 : -1} aria-label={candidate.name} onFocus={() => setChosen(candidate.id)}>
                <Glyph name={candidate.kind} label={say(`party.${candidate.kind}`)} />
                <span class="line-words">
                  <b dir="auto">{isAddress(candidate.url) ? <a href={candidate.url} target="_blank" rel="noreferrer noopener">{candidate.name}</a> : candidate.name}</b>
                  <small>{describe(candidate, desk.titles, desk.calls.now())}</small>
                </span>
                <Button onClick={() => void decide(desk, candidate, 'list')}>{say('found.put')}</Button>
                <Button onClick={() => void decide(desk, candidate, 'peer')}>{say('found.peer')}</Button>
                <Button look="quiet" onClick={() => void decide(desk, candidate, 'later')}>
                  {say('panel.not-now')}
                </Button>
              </li>
            ))}
          </ul>
          {answer.total > candidates.length && <p class="room-lead">{say('candidates.more', { count: answer.total - candidates.length })}</p>}
        </>
      )}
    </>
  );
}

/** Addresses come from pages: only those of the web may be followed. */
const isAddress = (url: string | undefined): url is string => url?.startsWith('https://') === true;

function describe({ pitches, network, sellsFor, wroteWith, lastAt, rules }: Candidate, titles: ReadonlyMap<string, string>, now: number): string {
  const parts = [
    say('preview.pitches', { count: pitches }),
    say(`network.${network}`),
    say('candidates.last', { date: formatDay(lastAt, now) }),
    sellsFor && say('sheet.sells-for', { name: sellsFor }),
    ...rules.flatMap((rule) => titles.get(rule) ?? []).slice(0, 2),
    wroteWith && say('preview.answered'),
  ];
  return parts.filter(Boolean).join(' · ');
}
