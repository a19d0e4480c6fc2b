import { useRef, useState } from 'preact/hooks';
import type { EntryDraft, SeenItem } from '../../lib/messages/protocol';
import { ChoiceField } from '../field';
import { Menu, type MenuChoice } from '../menu';
import { say } from '../words/words';
import { useDesk } from './desk';
import { getChoices, withEvidence, type Choices } from './draft';
import { EntryForm, type EntryWords } from './entry-form';
import { PartyField, usePartyField } from './party-field';
import { putOnList } from './list-acts';

/** Which form stands open below an item. */
export type PutForm = 'note' | 'organization';

interface PutMenuProps {
  readonly item: SeenItem;
  readonly quiet: boolean;
  onForm(form: PutForm): void;
}

/** Put on list ▾: the sender, the organization, a domain, or with a note. */
export function PutMenu({ item, quiet, onForm }: PutMenuProps) {
  const desk = useDesk();
  const choices = getChoices(item);
  const onChoose = (id: string) => {
    if (id === 'note' || id === 'organization-form') return onForm(id === 'note' ? 'note' : 'organization');
    const draft = id === 'sender' ? choices.sender : id === 'organization' ? choices.organization : choices.domains.find(({ name }) => id === `domain ${name}`);
    if (draft) void putOnList(desk, draft);
  };
  return (
    <Menu look={quiet ? 'quiet' : 'plain'} label={say('found.put')} choices={describeChoices(choices)} onChoose={onChoose}>
      {say('found.put')}
    </Menu>
  );
}

function describeChoices({ sender, organization, organizationNamed, domains }: Choices): readonly MenuChoice[] {
  const all: (MenuChoice | false | undefined)[] = [
    sender && (sender.kind === 'organization' ? { id: 'sender', words: say('found.put.organization'), glyph: 'organization' } : { id: 'sender', words: say('found.put.person'), glyph: 'person' }),
    organization
      ? { id: 'organization', words: say('found.put.organization'), means: organization.name, glyph: 'organization' }
      : organizationNamed !== undefined && { id: 'organization-form', words: say('found.put.organization.named', { name: organizationNamed }), glyph: 'organization' },
    ...domains.map(({ name }): MenuChoice => ({ id: `domain ${name}`, words: say('found.put.domain', { domain: name }), glyph: 'domain' })),
    (sender || domains.length > 0) && { id: 'note', words: say('found.put.note'), glyph: 'edit' },
  ];
  const offered = all.filter((choice) => choice !== false && choice !== undefined);
  return offered.length ? offered : [{ id: 'organization-form', words: say('list.add.title'), means: say('found.put.no-identity'), glyph: 'add' }];
}

interface PutFormProps {
  readonly item: SeenItem;
  readonly form: PutForm;
  onDone(): void;
}

/** The form below an item: who, why, until when, a note, and the opening words if the user wants to keep them. */
export function PutOnListForm({ item, form, onDone }: PutFormProps) {
  const desk = useDesk();
  const { sender, organization, organizationNamed, domains } = getChoices(item);
  const drafts = [sender, organization, ...domains].filter((draft) => draft !== undefined);
  const [who, setWho] = useState('0');
  const party = usePartyField(domains[0]?.name ?? '');
  // One id per form: saving twice, because the first answer got lost, counts once.
  const saving = useRef(false);

  const byHand = form === 'organization';
  const chosen = drafts[Number(who)];
  const save = async (draft: EntryDraft | undefined, keep: boolean) => {
    if (!draft || saving.current) return;
    saving.current = true;
    const saved = await putOnList(desk, keep ? withEvidence(draft, item, desk.calls.now()) : draft);
    saving.current = false;
    if (saved) onDone();
  };
  const onSave = (words: EntryWords, keep: boolean) => {
    const { party: typed } = party;
    if (!byHand) return void save(chosen && { ...chosen, ...words, name: chosen.name }, keep);
    if (typed) void save({ ...words, kind: typed.kind, identities: [typed.identity] }, keep);
  };
  return (
    <EntryForm
      title={say(byHand ? 'list.add.title' : 'found.put')}
      start={{ name: byHand ? (organizationNamed ?? party.party?.name ?? '') : (chosen?.name ?? ''), reason: 'sent-a-pitch' }}
      save={say('form.put')}
      now={desk.calls.now()}
      unnamed={!byHand}
      evidence={item.opening || undefined}
      ready={byHand ? party.check : undefined}
      onSave={onSave}
      onCancel={onDone}
    >
      {byHand ? (
        <PartyField field={party} />
      ) : (
        <ChoiceField label={say('form.who')} value={who} choices={drafts.map((draft, at) => ({ id: String(at), words: `${draft.name} (${say(`party.${draft.kind}`)})` }))} onChoose={setWho} />
      )}
    </EntryForm>
  );
}
