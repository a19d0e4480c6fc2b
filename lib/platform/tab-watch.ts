import type { Speech } from '../core/speech';
import type { Clock } from './clock';
import { Frames } from './frames';
import { logError } from './log';
import type { Sender } from './runtime';
import type { StorageArea } from './storage-area';
import { showOnToolbar, type Action, type Counted } from './toolbar';

/** The parts of the browser that are needed to know tabs. */
export interface TabNeeds {
  readonly session: StorageArea;
  readonly clock: Clock;
  readonly action: Action;
  readonly tabs: {
    query(query: object): Promise<readonly { id?: number }[]>;
    sendMessage(tabId: number, message: unknown, options?: { frameId: number }): Promise<unknown>;
  };
}

/** After we ask all tabs to read anew, their questions do not mean a new page. */
const REFRESHING = 10_000;

/** Knows the tabs our script runs in: which frames, what they found, and how to reach them. */
export class TabWatch {
  readonly #needs: TabNeeds;
  readonly #frames: Frames;
  #refreshedAt = Number.NEGATIVE_INFINITY;

  constructor(needs: TabNeeds) {
    this.#needs = needs;
    this.#frames = new Frames(needs.session, needs.clock);
  }

  /** A frame asked for its briefing: it runs. */
  async started(sender: Sender): Promise<void> {
    const place = placeOf(sender);
    if (!place) return;
    const isNewPage = place.frameId === 0 && Math.abs(this.#needs.clock.now() - this.#refreshedAt) > REFRESHING;
    try {
      if (isNewPage) await this.#frames.turnPage(place.tabId);
      await this.#frames.note(place.tabId, place.frameId);
    } catch {
      logError('tabs.note-failed'); // it reads all the same
    }
  }

  /** A frame told what it found: the toolbar shows the sum over the tab. */
  async reported(sender: Sender, report: { state: string; count: number }, speech: Speech, counted?: Counted): Promise<void> {
    const place = placeOf(sender);
    if (place) await showOnToolbar(this.#needs.action, place.tabId, await this.#frames.note(place.tabId, place.frameId, report), speech, counted);
  }

  /** The frames of a tab, the top one first. */
  frames(tabId: number): Promise<number[]> {
    return this.#frames.of(tabId);
  }

  /** A tab was closed. */
  closed(tabId: number): void {
    this.#frames.forget(tabId).catch(() => logError('tabs.forget-failed'));
  }

  /** Asks every frame something. Frames that don't answer are left out; never rejects. */
  async askAll(message: unknown): Promise<unknown[]> {
    const known = (await this.#frames.all().catch(() => undefined)) ?? [];
    const answers = await Promise.all(known.map(({ tabId, frameId }) => this.#needs.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined)));
    return answers.filter((answer) => answer !== undefined);
  }

  /** Tells every frame to ask for settings and list again. Never rejects; a frame that is gone is forgotten. */
  async tellAll(message: unknown): Promise<void> {
    this.#refreshedAt = this.#needs.clock.now();
    const known = await this.#frames.all().catch(() => undefined);
    if (known) await Promise.all(known.map(({ tabId, frameId }) => this.#needs.tabs.sendMessage(tabId, message, { frameId }).catch(() => this.#frames.forget(tabId, frameId).catch(() => undefined))));
    else await this.#tellAnybody(message);
  }

  /** Nothing is known of this session, perhaps because it was lost: whoever is there is asked, once. */
  async #tellAnybody(message: unknown): Promise<void> {
    const tabs = (await this.#needs.tabs.query({}).catch(() => [])).flatMap(({ id }) => id ?? []);
    const answers = await Promise.all(tabs.map((id) => this.#needs.tabs.sendMessage(id, message).catch(() => undefined)));
    const there = tabs.filter((_, at) => (answers[at] as { ok?: unknown } | null | undefined)?.ok === true);
    await this.#frames.begin(there).catch(() => logError('tabs.note-failed'));
  }
}

/** Undefined for our own pages, which may ask like a frame but have nothing to mark. */
function placeOf(sender: Sender): { tabId: number; frameId: number } | undefined {
  if (!sender.url?.startsWith('https://')) return undefined;
  return sender.tab?.id === undefined ? undefined : { tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
}
