import type { AskedItem, ItemName } from '../core/asked-item';
import type { Clock } from './clock';
import { logError } from './log';
import type { Sender } from './runtime';
import type { StorageArea } from './storage-area';

/** So long the popup begins with the item whose mark was pressed, in ms. */
const REMEMBERED = 60_000;
/** A key that is held down, or a page's process gone bad, opens no more than one popup in so many ms. */
const REST = 1_000;

type Kept = AskedItem & { readonly tabId: number };

/**
 * Remembers the item whose mark was pressed last, for its tab alone, and opens the popup there. Kept in the
 * session's storage, because the worker may sleep before the popup asks. A page can bring about nothing but this.
 */
export class Asked {
  #line: Promise<unknown> = Promise.resolve();
  #openedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly session: Pick<StorageArea, 'get' | 'set' | 'remove'>,
    private readonly clock: Clock,
    /** Opens the popup over a tab, or else the panel; false where the browser refuses both. */
    private readonly open: (tabId: number) => Promise<boolean>,
  ) {}

  /** Opens in the very turn of the message, since browsers ask for a click. A refusal is counted, and the item waits. */
  async show({ network, surface, key }: ItemName, sender: Sender): Promise<{ shown: boolean }> {
    const { tab } = sender;
    const at = this.clock.now();
    if (tab?.id === undefined || tab.active === false) return { shown: false };
    // Pressed twice: the first press is opening it.
    if (Math.abs(at - this.#openedAt) < REST) return { shown: true };
    this.#openedAt = at;
    const kept: Kept = { tabId: tab.id, network, surface, key, at };
    const opening = this.open(tab.id).catch(() => false);
    this.#line = this.#line.then(() => this.session.set({ asked: kept })).catch(() => logError('asked.not-kept'));
    await this.#line;
    const shown = await opening;
    if (!shown) logError('asked.not-opened');
    return { shown };
  }

  /** The item of a tab whose mark was pressed a moment ago; null when there is none. */
  async of(tabId: number): Promise<AskedItem | null> {
    await this.#line;
    const kept = (await this.session.get(['asked'])).asked as Kept | undefined;
    if (!kept) return null;
    if (Math.abs(this.clock.now() - kept.at) > REMEMBERED) {
      await this.session.remove(['asked']);
      return null;
    }
    if (kept.tabId !== tabId) return null;
    const { network, surface, key, at } = kept;
    return { network, surface, key, at };
  }
}

/** The calls about pressed marks, for the routing table. */
export function askedCalls(asked: Asked) {
  return {
    'item.show': (item: ItemName, sender: Sender) => asked.show(item, sender),
    'item.asked': async ({ tabId }: { tabId: number }) => ({ asked: await asked.of(tabId) }),
  };
}
