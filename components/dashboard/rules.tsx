import { useMemo, useState } from 'preact/hooks';
import type { RuleTally } from '../../lib/core/tally';
import { KINDS, type Kind } from '../../lib/core/vocabulary';
import { Empty } from '../empty';
import { SearchField } from '../field';
import { Glyph } from '../glyph';
import { OwnRules } from '../own-rules/own-rules';
import { useDesk } from '../popup/desk';
import { Chips } from '../tabs';
import { formatPoints, say } from '../words/words';
import type { RoomProps, RulePage } from './rooms';
import { changeSettings } from './settings-acts';
import { Taught } from './taught';
import { TryText } from './try-text';
import { useAnswer } from './use-answer';

/** Every rule as a sentence: what it looks for, what it counts, how it fared, and a switch. */
export function Rules({ tools, rest }: RoomProps) {
  const desk = useDesk();
  const [search, setSearch] = useState(rest.replaceAll('-', ' '));
  const [side, setSide] = useState<Kind | 'all'>('all');
  const settings = useAnswer('settings.read', null).answer;
  const tallies = useAnswer('statistics.rules', { from: '2020-01-01', to: '2999-12-31' }).answer?.rules;
  const taught = useAnswer('feedback.list', null).answer?.adjustments;
  const byRule = useMemo(() => new Map(tallies?.map((tally) => [tally.rule, tally])), [tallies]);
  const moved = useMemo(() => new Map(taught?.map(({ rule, now }) => [rule, now])), [taught]);
  const off = new Set(settings?.rulesOff);
  const needles = search.toLowerCase().split(/\s+/).filter(Boolean);
  const rules = tools.book.map((rule) => ({ ...rule, title: desk.titles.get(rule.id) ?? rule.title })).filter((rule) => (side === 'all' || rule.side === side) && needles.every((needle) => `${rule.title} ${rule.looksFor} ${rule.id}`.toLowerCase().includes(needle)));
  const toggle = (rule: RulePage, on: boolean) =>
    void changeSettings(desk, (before) => ({ ...before, rulesOff: on ? (before.rulesOff ?? []).filter((id) => id !== rule.id) : [...new Set([...(before.rulesOff ?? []), rule.id])] }), say(on ? 'rules.switched-on' : 'rules.switched-off', { title: rule.title }));
  return (
    <>
      <TryText judge={tools.judge} off={settings?.rulesOff ?? []} />
      <OwnRules />
      <Taught />
      <section class="block" aria-labelledby="all-rules">
        <h2 id="all-rules">{say('rules.all', { count: tools.book.length })}</h2>
        <p class="room-lead">{say('rules.lead')}</p>
        <div class="room-bar">
          <SearchField label={say('rules.search')} value={search} field={{ current: null }} onText={setSearch} />
        </div>
        <Chips<Kind | 'all'>
          label={say('rules.filter')}
          chosen={side}
          tabs={[{ id: 'all', words: say('list.all') }, ...KINDS.map((id) => ({ id, words: say(`kind.${id}`), glyph: id }))]}
          onChoose={setSide}
        />
        {rules.length === 0 && <Empty glyph="search" title={say('rules.none')} />}
        <ul class="rules">
          {rules.map((rule) => (
            <RuleLine key={rule.id} rule={rule} tally={byRule.get(rule.id)} moved={moved.get(rule.id)} isOn={!off.has(rule.id)} onToggle={(on) => toggle(rule, on)} />
          ))}
        </ul>
      </section>
    </>
  );
}

interface RuleLineProps {
  readonly rule: RulePage;
  readonly tally: RuleTally | undefined;
  /** Its points after what the user has said; undefined when nothing was. */
  readonly moved: number | undefined;
  readonly isOn: boolean;
  onToggle(on: boolean): void;
}

function RuleLine({ rule, tally, moved, isOn, onToggle }: RuleLineProps) {
  const now = moved ?? rule.learned ?? rule.byHand;
  return (
    <li class={`rule ${isOn ? '' : 'rule-off'}`}>
      <details>
        <summary>
          <Glyph name={rule.side} class={`ink-${rule.side}`} label={say(`kind.${rule.side}`)} />
          <span class="rule-title">{rule.title}</span>
          <span class="rule-numbers">
            {tally && tally.hits > 0 && <span>{say('rules.hits', { count: tally.hits })}</span>}
            {tally && tally.corrections > 0 && <span>{say('rules.corrections', { count: tally.corrections })}</span>}
            <span>{isOn ? say('why.points', { points: formatPoints(now) }) : say('rules.off')}</span>
          </span>
        </summary>
        <div class="rule-more">
          <p>{rule.looksFor}</p>
          <p class="why-small">{rule.learned === undefined ? say('rules.points.by-hand', { points: formatPoints(rule.byHand) }) : say('rules.points', { now: formatPoints(isOn ? now : 0), shipped: formatPoints(rule.learned), hand: formatPoints(rule.byHand) })}</p>
          {rule.hits.length > 0 && <Texts words={say('rules.examples.hits')} texts={rule.hits} />}
          {rule.misses.length > 0 && <Texts words={say('rules.examples.misses')} texts={rule.misses} />}
        </div>
      </details>
      <label class="switch">
        <input type="checkbox" role="switch" checked={isOn} aria-label={say('rules.switch', { title: rule.title })} onChange={(event) => onToggle(event.currentTarget.checked)} />
      </label>
    </li>
  );
}

function Texts({ words, texts }: { readonly words: string; readonly texts: readonly string[] }) {
  return (
    <div class="rule-texts">
      <h3>{words}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <q dir="auto">{text}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
