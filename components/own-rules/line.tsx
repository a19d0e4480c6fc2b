import type { OwnRule } from '../../lib/core/own-rule';
import { NETWORK_IDS } from '../../lib/core/vocabulary';
import { Button } from '../button';
import { Glyph } from '../glyph';
import type { Desk } from '../popup/desk';
import { formatPoints, joinWords, say } from '../words/words';
import { removeRule, switchRule } from './acts';
import { RULE_PLACES } from './fields';

interface OwnRuleLineProps {
  readonly rule: OwnRule;
  /** How many texts it was too slow for. */
  readonly skipped: number;
  readonly isOpen: boolean;
  readonly desk: Desk;
  onOpen(): void;
}

/** One rule of the user's in two lines: its name, then what it looks for and where. */
export function OwnRuleLine({ rule, skipped, isOpen, desk, onOpen }: OwnRuleLineProps) {
  return (
    <div class={`own-line ${rule.on ? '' : 'rule-off'}`}>
      <Glyph name={rule.side} class={`ink-${rule.side}`} label={say(`kind.${rule.side}`)} />
      <span class="line-words">
        <b class="rule-title" dir="auto">
          {rule.name}
        </b>
        <small dir="auto">{describeRule(rule)}</small>
        {skipped > 0 && <small class="own-slow">{say('own.slow', { count: skipped })}</small>}
      </span>
      <span class="rule-numbers">{rule.on ? say('why.points', { points: formatPoints(rule.points) }) : say('rules.off')}</span>
      <Button look="quiet" glyph="edit" label={say('list.edit.named', { name: rule.name })} aria-expanded={isOpen} data-rule={rule.id} onClick={onOpen} />
      <Button look="quiet" glyph="remove" label={say('list.remove.named', { name: rule.name })} onClick={() => void removeRule(desk, rule)} />
      <label class="switch">
        <input type="checkbox" role="switch" checked={rule.on} aria-label={say('rules.switch', { title: rule.name })} onChange={(event) => void switchRule(desk, rule, event.currentTarget.checked)} />
      </label>
    </div>
  );
}

/** What a rule looks for and where, in one line. */
export function describeRule({ match, surfaces, networks }: Pick<OwnRule, 'match' | 'surfaces' | 'networks'>): string {
  const list = match.how === 'words' ? match.words : match.how === 'phrases' ? match.phrases : [match.pattern];
  const shown = list.slice(0, 3).map((text) => say('app.quoted', { words: text.length > 50 ? `${text.slice(0, 50)}…` : text }));
  const what = say(`own.looks.${match.how}`, { list: shown.join(', ') + (list.length > shown.length ? ` ${say('own.looks.more', { count: list.length - shown.length })}` : '') });
  const where = [
    ...(surfaces && surfaces.length < RULE_PLACES.length ? [joinWords(RULE_PLACES.filter((id) => surfaces.includes(id)).map((id) => say(`settings.surface.${id}`)))] : []),
    ...(networks && networks.length < NETWORK_IDS.length ? [joinWords(networks.map((id) => say(`network.${id}`)))] : []),
  ];
  return where.length ? `${what} · ${say('own.only', { where: where.join(', ') })}` : what;
}
