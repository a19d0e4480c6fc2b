/** The ways from one of our pages to another; the browsers differ here more than anywhere. */
interface Ways {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
  readonly runtime?: { getURL(path: string): string };
  readonly tabs?: {
    create(tab: { url: string }): Promise<unknown>;
    readonly onActivated?: { addListener(listener: () => void): void };
    readonly onUpdated?: { addListener(listener: () => void): void };
  };
}

function ways(): Ways {
  const scope = globalThis as { browser?: Ways; chrome?: Ways };
  return scope.browser?.runtime ? scope.browser : (scope.chrome ?? {});
}

/** True where the browser has a panel beside the page. */
export function hasPanel(): boolean {
  return ways().sidePanel !== undefined || ways().sidebarAction !== undefined;
}

/** Opens the side panel and closes the popup. Must run in the very turn of a click. */
export async function openPanel(tabId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = ways();
  if (sidePanel && tabId !== undefined) await sidePanel.open({ tabId });
  else await sidebarAction?.open();
  globalThis.close();
}

/** Opens the dashboard in a tab, at one of its rooms. */
export async function openDashboard(room?: string): Promise<void> {
  const { runtime, tabs } = ways();
  if (runtime) await tabs?.create({ url: runtime.getURL('options.html') + (room ? `#${room}` : '') });
}

/** Calls back whenever another tab comes to the front or shows another page. */
export function onTabChange(listener: () => void): void {
  ways().tabs?.onActivated?.addListener(listener);
  ways().tabs?.onUpdated?.addListener(listener);
}
