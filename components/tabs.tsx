import { say } from './words/words';
import { Glyph, type GlyphName } from './glyph';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly words: string;
  readonly count?: number;
  readonly glyph?: GlyphName;
}
interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  onChoose(id: Id): void;
}
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs in a row; arrows move between them. The panel of a tab has the id `panel-<tab>`. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const row = event.currentTarget as HTMLElement;
    const forward = getComputedStyle(row).direction === 'rtl' ? -step : step;
    const to = tabs[(tabs.findIndex((tab) => tab.id === chosen) + forward + tabs.length) % tabs.length];
    if (!to) return;
    onChoose(to.id);
    row.querySelector<HTMLElement>(`#tab-${to.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          class="tab"
          role="tab"
          id={`tab-${tab.id}`}
          aria-selected={tab.id === chosen}
          aria-controls={tab.id === chosen ? `panel-${tab.id}` : undefined}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.words}
          {tab.count !== undefined && <Count value={tab.count} />}
        </button>
      ))}
    </div>
  );
}

interface ChipsProps<Id extends string> extends TabsProps<Id> {
  /** True when pressing the pressed one again clears the filter; it then shows that it does. */
  readonly canClear?: boolean;
}

/** Filters in a row, of which one is pressed. */
export function Chips<Id extends string>({ label, tabs, chosen, canClear, onChoose }: ChipsProps<Id>) {
  return (
    <div class={`chips ${canClear ? 'chips-clear' : ''}`} role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button key={tab.id} type="button" class="chip" aria-pressed={tab.id === chosen} onClick={() => onChoose(tab.id)}>
          {tab.glyph && <Glyph name={tab.glyph} />}
          {tab.words}
          {tab.count !== undefined && <Count value={tab.count} />}
          {canClear && tab.id === chosen && <Glyph name="close" />}
        </button>
      ))}
    </div>
  );
}

function Count({ value }: { readonly value: number }) {
  return <span class="count"> {say('app.number', { value })}</span>;
}
