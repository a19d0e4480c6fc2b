/** The ways from one of our pages to another; the browsers differ here more than anywhere. */
interface Ways {
  /** Chromium has it since 127; some browsers want a click in one of our own pages. */
  readonly action?: { openPopup?(): Promise<void> };
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

/**
 * Opens the popup over the tab in front, or else the panel beside it; false where the browser refuses both.
 * Must be called in the very turn of the message that a click sent.
 */
export async function openOver(tabId: number): Promise<boolean> {
  const { action, sidePanel, sidebarAction } = ways();
  for (const open of [() => action?.openPopup?.(), () => sidePanel?.open({ tabId }), () => sidebarAction?.open()]) {
    try {
      const opening = open();
      if (!opening) continue;
      await opening;
      return true;
    } catch {
      // refused: the next way
    }
  }
  return false;
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
