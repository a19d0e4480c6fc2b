import { EntryForm, type EntryWords } from '../popup/entry-form';
import { useDesk } from '../popup/desk';
import { putOnList } from '../popup/list-acts';
import { PartyField, usePartyField } from '../popup/party-field';
import { say } from '../words/words';

interface AddProps {
  /** Several lines were pasted at once; absent where they can't be read. */
  readonly onMany?: (text: string) => void;
  onDone(): void;
}

/** Puts a party on the list by hand. */
export function Add({ onMany, onDone }: AddProps) {
  const desk = useDesk();
  const field = usePartyField('');
  const save = async (words: EntryWords) => {
    const { party } = field;
    if (party && (await putOnList(desk, { ...words, kind: party.kind, identities: [party.identity] }))) onDone();
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!onMany || !/[\r\n]/.test(text)) return;
    event.preventDefault();
    onMany(text);
  };
  return (
    <EntryForm title={say('list.add.title')} start={{ name: field.party?.name ?? '', reason: 'sent-a-pitch' }} save={say('form.put')} now={desk.calls.now()} unnamed={field.party === undefined || field.party.kind === 'phrase'} ready={field.check} onSave={(words) => void save(words)} onCancel={onDone}>
      <div onPaste={onPaste}>
        <PartyField field={field} />
      </div>
    </EntryForm>
  );
}
