interface TabsInterface {
  query(what: { active: true; currentWindow: true }): Promise<readonly { readonly id?: number }[]>;
}

/** The tab that the user looks at in this window; our popup hangs above it. Needs no permission for its id. */
export async function findActiveTab(): Promise<number | undefined> {
  const scope = globalThis as { browser?: { tabs?: TabsInterface }; chrome?: { tabs?: TabsInterface } };
  const tabs = scope.browser?.tabs ?? scope.chrome?.tabs;
  return (await tabs?.query({ active: true, currentWindow: true }))?.[0]?.id;
}
