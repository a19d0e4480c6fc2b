import { useState } from 'preact/hooks';
import { TextField } from '../field';
import { say } from '../words/words';
import { parseParty, type Party } from './party';

export interface PartyFieldState {
  readonly text: string;
  readonly party?: Party;
  readonly problem?: string;
  /** True when what stands there can be listed; otherwise the field says why not. */
  check(): boolean;
  setText(text: string): void;
}

/** The state of a line in which somebody types an address, a domain or a phrase. */
export function usePartyField(start: string): PartyFieldState {
  const [text, setText] = useState(start);
  const [tried, setTried] = useState(false);
  const result = parseParty(text);
  return {
    text,
    party: result.ok ? result.party : undefined,
    problem: !result.ok && tried ? result.problem : undefined,
    check() {
      setTried(true);
      return result.ok;
    },
    setText(typed) {
      setTried(false);
      setText(typed);
    },
  };
}

/** The line itself; says while typing what it would stand for, and only on saving what is wrong. */
export function PartyField({ field: { text, party, problem, setText } }: { readonly field: PartyFieldState }) {
  const is = party && say('list.add.is', { kind: say(`party.${party.kind}`), label: party.identity.label ?? party.identity.key });
  return (
    <TextField
      label={say('list.add.what')}
      hint={party?.looksLikeAName ? say('list.add.looks-like-a-name') : (is ?? say('list.add.hint'))}
      problem={problem}
      value={text}
      onText={setText}
    />
  );
}
