import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EntryPatch } from '../../lib/core/draft';
import type { Entry } from '../../lib/core/entry';
import { NETWORK_IDS, type Surface } from '../../lib/core/vocabulary';
import { Button } from '../button';
import { useAnswer } from '../dashboard/use-answer';
import { useDesk } from '../popup/desk';
import { changeEntry } from '../popup/list-acts';
import { hasWords, say } from '../words/words';
import { SmallForm } from './small-form';

/** The places that pages have. */
const PLACES = ['feed', 'comment', 'message', 'invitation'] as const satisfies readonly Surface[];
const FIELDS = ['networks', 'surfaces', 'communities'] as const;
type Field = (typeof FIELDS)[number];
type Ticked = Readonly<Record<Field, readonly string[]>>;

/** Where an entry applies, in words; opens into ticks. */
export function Where({ entry }: { readonly entry: Entry }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <section aria-labelledby="where-title">
      <h3 id="where-title" tabIndex={-1} ref={opener}>
        {say('where.title')}
      </h3>
      {isOpen ? (
        <WhereForm entry={entry} onDone={close} />
      ) : (
        <p class="sheet-where">
          <span dir="auto">{sayWhere(entry)}</span>
          <Button look="quiet" label={say('where.change.named')} onClick={() => setOpen(true)}>
            {say('where.change')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** `Only: LinkedIn, messages`, or everywhere. */
export function sayWhere({ networks, surfaces, communities }: Entry): string {
  const parts = [(networks ?? []).map((id) => say(`network.${id}`)), (surfaces ?? []).map((id) => (hasWords(`settings.surface.${id}`) ? say(`settings.surface.${id}` as 'settings.surface.feed') : say(`surface.${id}`))), communities ?? []];
  const places = parts.filter((part) => part.length > 0).map((part) => part.join(', '));
  return places.length > 0 ? say('where.only', { places: places.join(' · ') }) : say('where.everywhere');
}

function WhereForm({ entry, onDone }: { readonly entry: Entry; onDone(): void }) {
  const desk = useDesk();
  const [ticked, setTicked] = useState<Ticked>({ networks: entry.networks ?? [], surfaces: entry.surfaces ?? [], communities: entry.communities ?? [] });
  const groups = useGroups(entry);
  const save = () => {
    void changeEntry(desk, entry, wherePatch(entry, ticked)).then((done) => done && onDone());
  };
  const ticks = (field: Field, title: string, choices: readonly (readonly [string, string])[], otherwise?: ComponentChildren) => (
    <fieldset class="where-part">
      <legend>{title}</legend>
      {choices.map(([id, words]) => (
        <label key={id} class="tick">
          <input type="checkbox" checked={ticked[field].includes(id)} onChange={() => setTicked({ ...ticked, [field]: toggle(ticked[field], id) })} />
          <span dir="auto">{words}</span>
        </label>
      ))}
      {choices.length === 0 && otherwise}
    </fieldset>
  );
  return (
    <SmallForm label={say('where.title')} onSave={save} onCancel={onDone}>
      <div class="form-pair">
        {ticks('networks', say('where.networks'), NETWORK_IDS.map((id) => [id, say(`network.${id}`)]))}
        {ticks('surfaces', say('where.surfaces'), PLACES.map((id) => [id, say(`settings.surface.${id}`)]))}
        {ticks('communities', say('where.communities'), groups, <p class="field-hint">{say('where.communities.none')}</p>)}
      </div>
      <p class="field-hint">{say('where.hint')}</p>
    </SmallForm>
  );
}

const toggle = (all: readonly string[], one: string) => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one]);

/** Groups that the entry names, that open tabs show, or that have a setting of their own. */
function useGroups({ communities = [] }: Entry): (readonly [string, string])[] {
  const seen = useAnswer('items.newest', { newest: 200 }).answer?.items ?? [];
  const settings = useAnswer('settings.read', null).answer;
  const names = new Map(seen.flatMap(({ community }) => (community ? [[community.key, community.name] as const] : [])));
  const keys = new Set([...communities, ...names.keys(), ...Object.keys(settings?.communities ?? {})]);
  return [...keys].slice(0, 50).map((key) => [key, names.get(key) ?? key]);
}

/** Only what changed; no tick at all clears a field. */
export function wherePatch(entry: Entry, ticked: Ticked): EntryPatch {
  const isSame = (field: Field) => [...(entry[field] ?? [])].sort().join('\n') === [...ticked[field]].sort().join('\n');
  const changed = FIELDS.filter((field) => !isSame(field));
  const clear = changed.filter((field) => ticked[field].length === 0);
  return { ...Object.fromEntries(changed.filter((field) => ticked[field].length > 0).map((field) => [field, ticked[field]])), ...(clear.length > 0 && { clear }) };
}
