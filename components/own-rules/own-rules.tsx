import { useRef, useState } from 'preact/hooks';
import type { OwnRule } from '../../lib/core/own-rule';
import { Button } from '../button';
import { useAnswer } from '../dashboard/use-answer';
import { Empty } from '../empty';
import { useDesk } from '../popup/desk';
import { useFocus } from '../use-focus';
import { say } from '../words/words';
import { OwnRuleForm } from './form';
import { OwnRuleLine } from './line';

const NEW = 'new';

/** The user's own rules: each a sentence with a switch, opening into its form; a new one is written below. */
export function OwnRules() {
  const desk = useDesk();
  const { answer, problem } = useAnswer('rules.list', null);
  const [open, setOpen] = useState<string>();
  const add = useRef<HTMLElement>(null);
  const focus = useFocus();
  const close = (id: string) => {
    setOpen(undefined);
    // The form took the focus with it: it goes back to what opened it.
    focus(() => (id === NEW ? add.current?.querySelector('button') : document.querySelector<HTMLElement>(`[data-rule="${CSS.escape(id)}"]`)));
  };
  const form = (rule: OwnRule | undefined) => <OwnRuleForm key={rule?.id ?? NEW} rule={rule} onDone={() => close(rule?.id ?? NEW)} />;
  return (
    <section class="block" aria-labelledby="own-rules">
      <h2 id="own-rules">{say('own.title')}</h2>
      <p class="room-lead">{say('own.lead')}</p>
      {problem && <p class="notice-trouble">{say('reading.trouble', { problem })}</p>}
      {answer?.rules.length === 0 && open !== NEW && <Empty glyph="rules" title={say('own.empty')} what={say('own.empty.what')} />}
      <ul class="rules">
        {answer?.rules.map((rule) => (
          <li key={rule.id} class="own-rule">
            <OwnRuleLine rule={rule} skipped={answer.skipped[rule.id] ?? 0} isOpen={open === rule.id} onOpen={() => setOpen(open === rule.id ? undefined : rule.id)} desk={desk} />
            {open === rule.id && form(rule)}
          </li>
        ))}
      </ul>
      {open === NEW ? (
        form(undefined)
      ) : (
        <p ref={(place) => void (add.current = place)} class="own-add">
          <Button glyph="add" onClick={() => setOpen(NEW)}>
            {say('own.new')}
          </Button>
        </p>
      )}
    </section>
  );
}
