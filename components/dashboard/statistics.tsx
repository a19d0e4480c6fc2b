import type { DayTally, RuleTally } from '../../lib/core/tally';
import { useState } from 'preact/hooks';
import { Button } from '../button';
import { DotPlot } from '../charts/dot-plot';
import { useDesk } from '../popup/desk';
import { formatDay } from '../popup/times';
import { Chips } from '../tabs';
import { say, sayPercent } from '../words/words';
import { writeCsv } from './csv';
import { NetworkPictures } from './network-pictures';
import type { RoomProps } from './rooms';
import { saveText } from './save-file';
import { useAnswer } from './use-answer';
import { countFolds, dayOf, firstDay } from './weeks';

interface StatisticsProps extends Pick<RoomProps, 'tools' | 'go'> {
  readonly days: readonly DayTally[];
  readonly weeks: readonly number[];
}
const MOST_RULES = 12;
/** Weeks are named by the noon of their Monday. */
const HALF_A_DAY = 43_200_000;

/** Per network and surface, rules by hits and corrections, what was opened again, and who wrote after a notice. */
export function Statistics({ days, weeks }: StatisticsProps) {
  const { calls, titles } = useDesk();
  const now = calls.now();
  const labels = weeks.map((week) => formatDay(week, now));
  const own = useAnswer('rules.list', null).answer?.rules ?? [];
  const nameOf = (id: string) => titles.get(id) ?? own.find((rule) => rule.id === id)?.name;
  // What has no name any more, a rule that was removed, tells nobody anything.
  const rules = (useAnswer('statistics.rules', { from: firstDay(weeks), to: dayOf(now) }).answer?.rules ?? []).filter(({ rule }) => nameOf(rule) !== undefined);
  const repeats = useAnswer('statistics.repeats', { from: weeks[0] ?? 0, limit: 10 }).answer?.repeats ?? [];
  const words = useAnswer('feedback.export', null).answer?.feedback ?? [];
  const [order, setOrder] = useState<'hits' | 'corrections'>('hits');
  const { folded, revealed } = countFolds(days);
  const corrected = rules.reduce((sum, rule) => sum + rule.corrections, 0);
  const marked = days.reduce((sum, { kind, act, count }) => sum + (kind === 'marketing' && act !== 'reveal' ? count : 0), 0);
  const wrong = words.filter(({ said, at }) => said !== 'marketing' && at >= (weeks[0] ?? 0) - HALF_A_DAY).length;
  const top = sortRules(rules, order).slice(0, MOST_RULES);
  const named = top.map((rule) => ({ id: rule.rule, words: nameOf(rule.rule) ?? '', hits: rule.hits, corrections: rule.corrections }));
  return (
    <>
      <NetworkPictures days={days} weeks={weeks} labels={labels} />
      {marked > 0 && (
        <section class="block" aria-labelledby="precision-title">
          <h2 id="precision-title">{say('stats.precision')}</h2>
          <p class="room-lead">{wrong > 0 ? say('stats.precision.what', { marked, wrong, share: sayPercent(Math.max(0, 1 - wrong / marked)) }) : say('stats.precision.none', { marked })}</p>
        </section>
      )}
      {folded > 0 && (
        <section class="block" aria-labelledby="folds-title">
          <h2 id="folds-title">{say('stats.folds')}</h2>
          <p class="room-lead">{say('stats.folds.what', { folded, revealed })}</p>
        </section>
      )}
      {top.length > 0 && (
        <section class="block" aria-labelledby="top-rules-title">
          <h2 id="top-rules-title">{say('stats.rules')}</h2>
          <p class="room-lead">{say('stats.rules.what', { count: corrected })}</p>
          <Chips<'hits' | 'corrections'>
            label={say('stats.order')}
            chosen={order}
            tabs={[
              { id: 'hits', words: say('stats.order.hits') },
              { id: 'corrections', words: say('stats.order.corrections') },
            ]}
            onChoose={setOrder}
          />
          <DotPlot rows={named} hits={say('stats.hits')} corrections={say('stats.corrections')} />
          <p class="behind-acts">
            <Button look="quiet" glyph="download" onClick={() => saveText('unbadger-rules.csv', writeCsv([[say('stats.rule'), say('stats.hits'), say('stats.corrections')], ...named.map((one) => [one.words, one.hits, one.corrections])]))}>
              {say('stats.csv')}
            </Button>
          </p>
        </section>
      )}
      {repeats.length > 0 && (
        <section class="block" aria-labelledby="repeats-title">
          <h2 id="repeats-title">{say('stats.repeats')}</h2>
          <ul class="cards">
            {repeats.map((repeat) => (
              <li key={repeat.entryId} class="line">
                <a class="line-words" href={`#list/${repeat.entryId}`}>
                  <b dir="auto">{repeat.name}</b>
                  <small>{say('stats.repeat', { count: repeat.count, date: formatDay(repeat.lastAt, now) })}</small>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Those with a number in the order asked for first, and the other number where it is the same. */
export function sortRules(rules: readonly RuleTally[], order: 'hits' | 'corrections'): RuleTally[] {
  const other = order === 'hits' ? 'corrections' : 'hits';
  return [...rules].sort((a, b) => b[order] - a[order] || b[other] - a[other]);
}
