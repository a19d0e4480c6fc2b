import { useRef } from 'preact/hooks';
import { VERDICT_KINDS, type VerdictKind } from '../../lib/core/vocabulary';
import { Behind } from '../charts/behind';
import { StackedArea } from '../charts/stacked-area';
import { ThisWeek } from '../digest/this-week';
import { Empty } from '../empty';
import { HomeLinks } from '../home-links';
import { useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { sayPercent, say } from '../words/words';
import type { RoomProps } from './rooms';
import { Statistics } from './statistics';
import { useAnswer } from './use-answer';
import { dayOf, dropEmptyWeeks, firstDay, lastWeeks, shareOf, sumWeeks } from './weeks';

const WEEKS = 12;

/** Today in a sentence, the weeks in one picture, and everything counted below. */
export function Today({ tools, go }: RoomProps) {
  const { calls } = useDesk();
  const now = calls.now();
  const asked = lastWeeks(WEEKS, now);
  const today = useAnswer('statistics.today', null).answer;
  const days = useAnswer('statistics.span', { from: firstDay(asked), to: dayOf(now) }).answer?.days;
  const unread = useAnswer('reading.find', { state: 'unread', offset: 0, limit: 0 }).answer?.unread;
  const picture = useRef<HTMLDivElement>(null);
  if (!days || !today) return null;

  const weeks = dropEmptyWeeks(days, asked);
  const sums = sumWeeks(days, weeks);
  const hasAny = days.length > 0;
  const labels = weeks.map((week) => formatDay(week, now));
  const bands = VERDICT_KINDS.map((kind) => ({ id: kind, words: say(`kind.${kind}`), values: sums.get(kind)! }));
  const { pitches, afterNotice, worthReading, folded, revealed } = today;
  return (
    <>
      {!hasAny && (
        <Empty glyph="today" title={say('today.empty')} what={say('today.empty.what')}>
          <HomeLinks />
        </Empty>
      )}
      <dl class="digest-line" hidden={!hasAny && !unread}>
        <Fact value={pitches} words={say('today.fact.pitches', { count: pitches })} />
        <Fact value={afterNotice} words={say('today.fact.after-notice')} href="#list" />
        <Fact value={worthReading} words={say('today.fact.worth-reading')} href="#voices" />
        <Fact value={folded} words={revealed > 0 ? say('today.fact.folded', { revealed }) : say('today.fact.folded.unopened')} />
        {unread !== undefined && <Fact value={unread} words={say('today.fact.unread')} href="#reading" />}
      </dl>
      {hasAny && (
        <section class="block" aria-labelledby="weeks-title">
          <h2 id="weeks-title">{say('today.weeks')}</h2>
          <p class="room-lead">{describeWeeks(sums, weeks.length)}</p>
          <div ref={picture}>
            <StackedArea bands={bands} labels={labels} title={`${say('today.weeks')}. ${describeWeeks(sums, weeks.length)}`} />
          </div>
          <Behind name="weeks" head={[say('stats.week'), ...bands.map((band) => band.words)]} rows={weeks.map((_, at) => [labels[at]!, ...bands.map((band) => band.values[at]!)])} picture={picture} />
        </section>
      )}
      {hasAny && <ThisWeek />}
      {hasAny && <Statistics days={days} weeks={weeks} tools={tools} go={go} />}
    </>
  );
}

function Fact({ value, words, href }: { readonly value: number; readonly words: string; readonly href?: string }) {
  return (
    <div>
      <dt>{href ? <a href={href}>{words}</a> : words}</dt>
      <dd>{say('app.number', { value })}</dd>
    </div>
  );
}

/** This week against the one before, in one sentence. */
function describeWeeks(sums: ReadonlyMap<VerdictKind, readonly number[]>, count: number): string {
  const now = shareOf('marketing', sums, count - 1);
  const before = shareOf('marketing', sums, count - 2);
  if (now === undefined) return say('today.weeks.none');
  if (before === undefined) return say('today.weeks.first', { share: sayPercent(now) });
  const change = Math.round((now - before) * 100);
  const key = change > 1 ? 'today.weeks.more' : change < -1 ? 'today.weeks.less' : 'today.weeks.same';
  return say(key, { share: sayPercent(now), before: sayPercent(before) });
}
