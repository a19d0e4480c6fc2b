import type { AskedItem } from '../../lib/core/asked-item';
import type { FrameCalls, FrameReport, OwnCalls } from '../../lib/messages/protocol';
import type { FileTools } from '../import/tools';
import { checkReport } from './trust';

/** What one frame of the watched tab says. */
export interface TabFrame {
  readonly frameId: number;
  readonly report: FrameReport;
}

/** All that the popup can ask and do. Tests and screenshots hand in one that invents its answers. */
export interface Calls {
  call<Name extends keyof OwnCalls>(name: Name, request: OwnCalls[Name]['request']): Promise<OwnCalls[Name]['response']>;
  /** The frames of the watched tab in which our script runs; empty when it is none of our sites. */
  frames(newest: number): Promise<readonly TabFrame[]>;
  /** Shows a folded item in the page again; false when the page has moved on. */
  reveal(frameId: number, key: string): Promise<boolean>;
  /** The item of the watched tab whose mark was pressed a moment ago. Absent where nobody can be asked. */
  readonly asked?: () => Promise<AskedItem | null>;
  /** Opens the side panel beside the page, where the browser has one. Must be called by a click. */
  readonly openPanel?: () => Promise<void>;
  /** Opens the dashboard in a tab of its own; `room` is one of its rooms. */
  readonly openDashboard?: (room?: string) => Promise<void>;
  /** The structure of the watched tab's pages as text, no word of them in it. Absent where nobody can be asked. */
  readonly diagnostics?: () => Promise<string>;
  /** What a backup file is made with, loaded when one is asked for. Absent where no file can be saved. */
  readonly loadFiles?: () => Promise<Pick<FileTools, 'backup'>>;
  now(): number;
  /** A fresh id for one act, so that a call that is sent twice counts once. */
  operation(): string;
}

/** The parts of the extension that the calls are made of. */
export interface Wires {
  send<Name extends keyof OwnCalls>(name: Name, request: OwnCalls[Name]['request']): Promise<OwnCalls[Name]['response']>;
  sendToFrame<Name extends keyof FrameCalls>(tabId: number, frameId: number, name: Name, request: FrameCalls[Name]['request']): Promise<FrameCalls[Name]['response']>;
  findActiveTab(): Promise<number | undefined>;
  openPanel?(tabId: number | undefined): Promise<void>;
  openDashboard?(room?: string): Promise<void>;
  loadFiles?(): Promise<Pick<FileTools, 'backup'>>;
  /** Calls back when another tab comes to the front; a side panel then looks at that one. */
  onTabChange?(listener: () => void): void;
}

/** The tab named by `?tab=<id>` in an address of ours. */
export function findTabInAddress(search: string): number | undefined {
  const id = new URLSearchParams(search).get('tab');
  return id && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}

/** Makes the calls from the extension's wires; watches the named tab, or else the active one. */
export function createCalls(wires: Wires, namedTab: number | undefined): Calls {
  let tab: Promise<number | undefined> | undefined;
  const watched = () => (tab ??= namedTab === undefined ? wires.findActiveTab() : Promise.resolve(namedTab));
  let known = namedTab;
  void watched().then((id) => (known = id), () => undefined);
  wires.onTabChange?.(() => (tab = namedTab === undefined ? undefined : tab));
  const { openPanel, openDashboard, loadFiles } = wires;
  return {
    // The browser opens a panel only in the very turn of a click: the tab must be known before.
    ...(openPanel && { openPanel: () => openPanel(known) }),
    ...(openDashboard && { openDashboard }),
    ...(loadFiles && { loadFiles: () => loadFiles() }),
    call: (name, request) => wires.send(name, request),
    async frames(newest) {
      const tabId = await watched();
      if (tabId === undefined) return [];
      const { frameIds } = await wires.send('tab.frames', { tabId });
      const asked = frameIds.map(async (frameId): Promise<TabFrame | undefined> => {
        try {
          const report = checkReport(await wires.sendToFrame(tabId, frameId, 'frame.report', { newest }));
          return report && { frameId, report };
        } catch {
          // A frame may go away between the two questions; the others still count.
          return undefined;
        }
      });
      return (await Promise.all(asked)).filter((frame) => frame !== undefined);
    },
    async reveal(frameId, key) {
      const tabId = await watched();
      return tabId !== undefined && (await wires.sendToFrame(tabId, frameId, 'frame.reveal', { key })).revealed;
    },
    async asked() {
      const tabId = await watched();
      return tabId === undefined ? null : (await wires.send('item.asked', { tabId })).asked;
    },
    async diagnostics() {
      const tabId = await watched();
      if (tabId === undefined) return '';
      const [{ frameIds }, { CODE_WORDS }] = await Promise.all([wires.send('tab.frames', { tabId }), import('../../lib/networks/code-words')]);
      const asked = frameIds.map((frameId) => wires.sendToFrame(tabId, frameId, 'frame.diagnostics', CODE_WORDS).then(({ text }) => (typeof text === 'string' ? text.slice(0, 100_000) : ''), () => ''));
      return (await Promise.all(asked)).filter(Boolean).join('\n\n');
    },
    now: () => Date.now(),
    operation: () => crypto.randomUUID(),
  };
}
