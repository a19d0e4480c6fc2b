/** A text of ours with `{holes}`; or two, of which `{count}` chooses. */
export type Text = string | { readonly one: string; readonly other: string };
export type Filling = Readonly<Record<string, string | number>>;

type FormsOf<T extends Text> = T extends string ? T : Extract<T, object>['one' | 'other'];
type HolesOf<S> = S extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HolesOf<Rest> : never;
type AskedBy<T extends Text> = HolesOf<FormsOf<T>> | (T extends string ? never : 'count');
/** What a text asks for: nothing, or a value for each of its holes. */
export type ValuesOf<T extends Text> = [AskedBy<T>] extends [never] ? [] : [values: Readonly<Record<AskedBy<T>, string | number>>];

/**
 * What the background has to tell people: not a sentence but its key in told-words.ts with what fills it,
 * so that the interface says it in the reader's language. It crosses messages and lies in the session's storage.
 */
export interface Told {
  readonly key: string;
  readonly values?: Filling;
  /** The field it is about, e.g. `patch.note`: the words then say what was expected there. */
  readonly field?: string;
}

/** What came in as something told; undefined when it has not the shape. By hand, because pages that open at once carry no schemas. */
export function readTold(value: unknown): Told | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { key, values, field } = value as { key?: unknown; values?: unknown; field?: unknown };
  if (typeof key !== 'string' || key.length > 80) return undefined;
  if (field !== undefined && (typeof field !== 'string' || field.length > 200)) return undefined;
  const at = field === undefined ? {} : { field };
  if (values === undefined) return { key, ...at };
  if (typeof values !== 'object' || values === null) return undefined;
  const filling = Object.entries(values as Record<string, unknown>).slice(0, 10);
  return filling.every(([, one]) => typeof one === 'string' || typeof one === 'number') ? { key, values: Object.fromEntries(filling) as Filling, ...at } : undefined;
}

/** True when there is a value for each hole of a text; what another version told may lack one. */
export function fits(text: Text, values: Filling | undefined): boolean {
  const holes = typeof text === 'string' ? text.matchAll(/\{(\w+)\}/g) : `${text.one}${text.other}{count}`.matchAll(/\{(\w+)\}/g);
  return [...holes].every(([, hole]) => values !== undefined && Object.hasOwn(values, hole!));
}

/** How numbers are written and which of two forms a count takes, in one language. */
export interface Manner {
  readonly number: { format(value: number): string };
  readonly plural: { select(count: number): string };
}

/** A text with its holes filled. A hole for which there is no value stays, so that it is seen. */
export function fill(text: Text, values: Filling | undefined, { number, plural }: Manner): string {
  const form = typeof text === 'string' ? text : plural.select(Number(values?.count)) === 'one' ? text.one : text.other;
  return form.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values?.[name];
    return value === undefined ? hole : typeof value === 'number' ? number.format(value) : value;
  });
}
