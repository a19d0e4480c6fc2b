import type { Clock } from './clock';
import type { StorageArea } from './storage-area';

/** What is known of one frame in which our content script runs. */
export interface FrameFacts {
  readonly state?: string;
  readonly count: number;
  /** When it last spoke to us. */
  readonly at: number;
}
type Tab = Record<string, FrameFacts>;

/** A top frame that starts is a new page: frames that have been silent for so long belonged to the old one. */
const SAME_PAGE = 5_000;

/**
 * Which frames of which tabs run our script. Kept in the session's storage, because the worker forgets
 * everything whenever it sleeps. Holds no address.
 */
export class Frames {
  #line: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly session: Pick<StorageArea, 'get' | 'set'>,
    private readonly clock: Clock,
  ) {}

  /** Remembers a frame, and what it said of itself. Gives back the tab's frames. */
  note(tabId: number, frameId: number, said: { state?: string; count?: number } = {}): Promise<FrameFacts[]> {
    return this.#edit((tabs) => {
      const at = this.clock.now();
      const tab = (tabs[tabId] ??= {});
      const before = tab[frameId];
      tab[frameId] = { state: said.state ?? before?.state, count: said.count ?? before?.count ?? 0, at };
      return Object.values(tab);
    });
  }

  /** Notes the tabs in which somebody answered, or that there are none: from then on it is known who is there. */
  begin(tabIds: readonly number[]): Promise<void> {
    return this.#edit((tabs) => {
      const at = this.clock.now();
      for (const tabId of tabIds) tabs[tabId] ??= { 0: { count: 0, at } };
    });
  }

  /** The top frame read a new page: frames of the page before are forgotten. */
  turnPage(tabId: number): Promise<void> {
    return this.#edit((tabs) => {
      const now = this.clock.now();
      for (const [frameId, { at }] of Object.entries(tabs[tabId] ?? {})) if (Math.abs(now - at) > SAME_PAGE) delete tabs[tabId]![frameId];
    });
  }

  /** Forgets a tab that was closed, or one frame of it that does not answer. */
  forget(tabId: number, frameId?: number): Promise<void> {
    return this.#edit((tabs) => {
      if (frameId === undefined) delete tabs[tabId];
      else delete tabs[tabId]?.[frameId];
    });
  }

  /** The frames of a tab, the top one first. */
  async of(tabId: number): Promise<number[]> {
    return Object.keys((await this.#read())[tabId] ?? {})
      .map(Number)
      .sort((a, b) => a - b);
  }

  /** Every frame of every tab; undefined when nothing was ever noted in this session, or what was is lost. */
  async all(): Promise<{ tabId: number; frameId: number }[] | undefined> {
    await this.#line;
    const tabs = await this.#find();
    return tabs && Object.entries(tabs).flatMap(([tabId, frames]) => Object.keys(frames).map((frameId) => ({ tabId: Number(tabId), frameId: Number(frameId) })));
  }

  async #read(): Promise<Record<string, Tab>> {
    await this.#line;
    return this.#load();
  }
  async #load(): Promise<Record<string, Tab>> {
    return (await this.#find()) ?? {};
  }
  async #find(): Promise<Record<string, Tab> | undefined> {
    const { frames } = await this.session.get(['frames']);
    return typeof frames === 'object' && frames !== null ? (frames as Record<string, Tab>) : undefined;
  }
  #edit<T>(change: (tabs: Record<string, Tab>) => T): Promise<T> {
    const turn = this.#line.then(async () => {
      const tabs = await this.#load();
      const result = change(tabs);
      await this.session.set({ frames: tabs });
      return result;
    });
    this.#line = turn.catch(() => undefined);
    return turn;
  }
}
