interface TabsInterface {
  getCurrent(): Promise<{ readonly id?: number } | undefined>;
  query(what: { active: true; currentWindow: true }): Promise<readonly { readonly id?: number }[]>;
}

/** The tab that the user looks at in this window; our popup hangs above it. Needs no permission for its id. */
export async function findActiveTab(): Promise<number | undefined> {
  return (await findTabs()?.query({ active: true, currentWindow: true }))?.[0]?.id;
}

/** True when this page of ours stands in a tab of its own, false when it is a popup. */
export async function isOwnTab(): Promise<boolean> {
  return (await findTabs()?.getCurrent()) !== undefined;
}

function findTabs(): TabsInterface | undefined {
  const scope = globalThis as { browser?: { tabs?: TabsInterface }; chrome?: { tabs?: TabsInterface } };
  return scope.browser?.tabs ?? scope.chrome?.tabs;
}
