import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnRule, OwnRuleDraft } from '../../lib/core/own-rule';
import { KINDS, NETWORK_IDS, type Kind } from '../../lib/core/vocabulary';
import { Button } from '../button';
import { ChoiceField, TextField } from '../field';
import { isSilence, sayProblem, useDesk } from '../popup/desk';
import { useFocus } from '../use-focus';
import { say } from '../words/words';
import { saveRule } from './acts';
import { explainError } from './explain';
import { EMPTY_RULE, findProblems, HOWS, RULE_PLACES, toDraft, toFields, type How, type Problems, type RuleFields } from './fields';
import { Ticks } from './ticks';
import { Trial } from './trial';

interface OwnRuleFormProps {
  /** The rule that is changed; absent for a new one. */
  readonly rule: OwnRule | undefined;
  onDone(): void;
}

/** Writes one rule: what it looks for, what it speaks for, where, and what it would have done. */
export function OwnRuleForm({ rule, onDone }: OwnRuleFormProps) {
  const desk = useDesk();
  const [fields, setFields] = useState<RuleFields>(() => (rule ? toFields(rule) : EMPTY_RULE));
  const [problems, setProblems] = useState<Problems>({});
  const form = useRef<HTMLFormElement>(null);
  const focus = useFocus();
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const set = (change: Partial<RuleFields>) => {
    setFields((before) => ({ ...before, ...change }));
    // What was just changed is no longer said to be wrong.
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in change) && name !== 'general' && !('how' in change && (name === 'lines' || name === 'pattern')))));
  };
  const show = (found: Problems) => {
    setProblems(found);
    focus(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]'));
  };
  /** The rule as it stands, or undefined after saying what is wrong with it. */
  const check = () => {
    const found = findProblems(fields);
    if (Object.keys(found).length === 0) return toDraft(fields);
    show(found);
    return undefined;
  };
  const refuse = (error: unknown) => show(explainError(error, fields));
  // One id for one rule as it is written: saved twice, because the first answer got lost, it counts once.
  const saving = useRef({ written: '', operation: '' });
  const save = (draft: OwnRuleDraft) => {
    const written = JSON.stringify(draft);
    if (saving.current.written !== written) saving.current = { written, operation: desk.calls.operation() };
    saveRule(desk, saving.current.operation, draft, rule?.id).then(onDone, (error: unknown) => {
      if (!isSilence(error)) return refuse(error);
      setProblems({ general: say('act.not-known', { problem: sayProblem(error) }) });
      desk.acts.readAgain();
    });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const draft = check();
    if (draft) save(draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <form class="form own-form" ref={form} aria-label={say(rule ? 'own.edit' : 'own.new')} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <TextField label={say('own.name')} hint={say('own.name.hint')} value={fields.name} problem={problems.name} onText={(name) => set({ name })} />
      <div class="own-match">
        <ChoiceField<How> label={say('own.how')} value={fields.how} choices={HOWS.map((id) => ({ id, words: say(`own.how.${id}`) }))} onChoose={(how) => set({ how })} />
        {fields.how === 'pattern' ? (
          <div class="own-pattern">
            <TextField label={say('own.pattern')} hint={say('own.pattern.hint')} value={fields.pattern} problem={problems.pattern} onText={(pattern) => set({ pattern })} />
            <label class="tick">
              <input type="checkbox" checked={fields.anyCase} onChange={(event) => set({ anyCase: event.currentTarget.checked })} />
              <span>{say('own.any-case')}</span>
            </label>
          </div>
        ) : (
          <TextField label={say(`own.lines.${fields.how}`)} hint={say(`own.lines.${fields.how}.hint`)} rows={4} value={fields.lines} problem={problems.lines} onText={(lines) => set({ lines })} />
        )}
      </div>
      <div class="form-pair">
        <ChoiceField<Kind> label={say('rules.filter')} value={fields.side} choices={KINDS.map((id) => ({ id, words: say(`kind.${id}`) }))} onChoose={(side) => set({ side })} />
        <TextField label={say('own.points')} hint={say('own.points.hint')} value={fields.points} problem={problems.points} onText={(points) => set({ points })} />
      </div>
      <div class="own-where">
        <Ticks title={say('own.surfaces')} choices={RULE_PLACES.map((id) => ({ id, words: say(`settings.surface.${id}`) }))} chosen={fields.surfaces} problem={problems.surfaces} onChoose={(surfaces) => set({ surfaces })} />
        <Ticks title={say('own.networks')} choices={NETWORK_IDS.map((id) => ({ id, words: say(`network.${id}`) }))} chosen={fields.networks} problem={problems.networks} onChoose={(networks) => set({ networks })} />
      </div>
      {problems.general && (
        <p class="notice-trouble" role="alert">
          {problems.general}
        </p>
      )}
      <Trial check={check} onRefused={refuse} version={fields} />
      <div class="form-acts">
        <Button onClick={onDone}>{say('form.cancel')}</Button>
        <Button look="main" type="submit">
          {say('form.save')}
        </Button>
      </div>
    </form>
  );
}
