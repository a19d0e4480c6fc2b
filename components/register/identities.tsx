import { useRef, useState } from 'preact/hooks';
import type { Entry, Identity } from '../../lib/core/entry';
import { Button } from '../button';
import { TextField } from '../field';
import { useDesk } from '../popup/desk';
import { changeEntry } from '../popup/list-acts';
import { parseParty } from '../popup/party';
import { sayIdentity } from '../say-key';
import { say } from '../words/words';
import { SmallForm } from './small-form';

/** By what an entry is matched, on every network: addresses are added and taken away here. */
export function Identities({ entry }: { readonly entry: Entry }) {
  const desk = useDesk();
  const [isAdding, setAdding] = useState(false);
  const opener = useRef<HTMLHeadingElement>(null);
  const remove = (gone: Identity) => {
    void changeEntry(desk, entry, { identities: entry.identities.filter(({ key }) => key !== gone.key) });
    opener.current?.focus();
  };
  const close = () => {
    setAdding(false);
    opener.current?.focus();
  };
  return (
    <section aria-labelledby="keys-title">
      <h3 id="keys-title" tabIndex={-1} ref={opener}>
        {say('sheet.identities')}
      </h3>
      <ul class="sheet-keys">
        {entry.identities.map((identity) => (
          <li key={identity.key}>
            <span dir="auto">{sayIdentity(identity)}</span>
            {identity.learned && <small>{say('sheet.learned')}</small>}
            {entry.identities.length > 1 && <Button look="quiet" glyph="close" label={say('sheet.identity.remove', { label: sayIdentity(identity) })} onClick={() => remove(identity)} />}
          </li>
        ))}
      </ul>
      {isAdding ? (
        <AddIdentity entry={entry} onDone={close} />
      ) : (
        <p class="unprinted">
          <Button look="quiet" glyph="add" onClick={() => setAdding(true)}>
            {say('sheet.identity.add')}
          </Button>
        </p>
      )}
    </section>
  );
}

function AddIdentity({ entry, onDone }: { readonly entry: Entry; onDone(): void }) {
  const desk = useDesk();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const save = () => {
    const identity = readIdentity(text, entry.kind);
    const isKnown = entry.identities.some(({ key }) => key === identity?.key);
    if (!identity || isKnown) return setProblem(text.trim() === '' ? say('sheet.identity.missing') : say(isKnown ? 'sheet.identity.known' : `sheet.identity.${entry.kind}`));
    void changeEntry(desk, entry, { identities: [...entry.identities, identity] }).then((done) => done && onDone());
  };
  return (
    <SmallForm label={say('sheet.identity.add')} onSave={save} onCancel={onDone}>
      <TextField
        label={say('sheet.identity.what')}
        hint={say(`sheet.identity.${entry.kind}`)}
        problem={problem}
        value={text}
        onText={(typed) => {
          setText(typed);
          setProblem(undefined);
        }}
      />
    </SmallForm>
  );
}

/** What a line stands for on an entry of a kind; undefined when it can't be one of its identities. */
export function readIdentity(text: string, kind: Entry['kind']): Identity | undefined {
  const read = parseParty(text);
  const of = read.ok ? read.party.kind : undefined;
  if (kind === 'organization') {
    const name = text.trim().replace(/\s+/g, ' ');
    if (read.ok && of !== 'phrase') return read.party.identity;
    return name.length > 1 && name.length <= 200 && !/[@/:]/.test(name) ? { key: `organization/${name}`, label: name } : undefined;
  }
  return read.ok && of === kind ? read.party.identity : undefined;
}
