import type { Encounters, Personal } from '../core/personal';
import { TemplateIndex, withSender, type Template } from '../core/template';
import { logError } from '../platform/log';
import type { Keeper } from './keeper';
import type { SeenTemplate } from './layout';

const DAY = 24 * 60 * 60 * 1000;
/** A letter that nobody has sent for so long is forgotten. */
const KEEP_TEMPLATES = 90 * DAY;
const MOST_TEMPLATES = 3_000;
const MOST_TOLD = 200;
/** An invitation counts as answered just now for two days; one more for computers that slept. */
const KEEP_INVITED = 3 * DAY;
const MOST_INVITED = 500;

/**
 * What was noticed on this computer about texts and senders, in numbers from which no word and no name can be
 * read. May be lost: then the same letter is noticed anew. Reads once per worker, forgets what is old.
 */
export class EncounterBook {
  readonly #keeper: Keeper;
  #loading?: Promise<{ readonly index: TemplateIndex<SeenTemplate>; readonly byId: Map<string, SeenTemplate> }>;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
    keeper.onReset(() => (this.#loading = undefined));
  }

  /** Takes in what a tab noticed; gives back those of its texts that now have two senders or more. */
  note({ texts, invited }: Encounters): Promise<{ templates: readonly Template[] }> {
    return this.#keeper.inTurn(async () => {
      try {
        const now = this.#keeper.clock.now();
        const { index, byId } = await (this.#loading ??= this.#load());
        const changed = new Map<string, SeenTemplate>();
        for (const { sketch, sender } of texts) {
          const known = index.find(sketch);
          const next: SeenTemplate = known ? { ...known, senders: withSender(known.senders, sender), at: now } : { id: sketch.map((value) => value.toString(36)).join('.'), sketch, senders: [sender], at: now };
          if (known) index.remove(known);
          index.add(next);
          byId.set(next.id, next);
          changed.set(next.id, next);
        }
        const forgotten = forget(byId, now);
        for (const old of forgotten) index.remove(old);
        await this.#keeper.connection.use(async (database) => {
          const transaction = database.transaction(['templates', 'invited'], 'readwrite', { durability: 'relaxed' });
          transaction.done.catch(() => undefined);
          const stored = transaction.objectStore('templates');
          const senders = transaction.objectStore('invited');
          for (const template of changed.values()) await stored.put(template);
          for (const { id } of forgotten) await stored.delete(id);
          for (const sender of invited) await senders.put({ sender, at: now });
          for (const old of await senders.index('at').getAllKeys(IDBKeyRange.upperBound(now - KEEP_INVITED, true))) await senders.delete(old);
          await transaction.done;
        });
        return { templates: [...changed.values()].filter(({ senders }) => senders.length > 1).map(toTemplate) };
      } catch {
        this.#loading = undefined;
        logError('encounters.note-failed');
        return { templates: [] };
      }
    });
  }

  /** What tabs need of it. */
  async brief(): Promise<Pick<Personal, 'templates' | 'invited'>> {
    try {
      const { byId } = await (this.#loading ??= this.#load());
      const since = this.#keeper.clock.now() - KEEP_INVITED;
      const invited = await this.#keeper.connection.use((database) => database.getAllFromIndex('invited', 'at', IDBKeyRange.lowerBound(since)));
      const several = [...byId.values()].filter(({ senders }) => senders.length > 1).sort((a, b) => b.at - a.at);
      return { templates: several.slice(0, MOST_TOLD).map(toTemplate), invited: invited.slice(-MOST_INVITED).map(({ sender, at }) => [sender, at] as const) };
    } catch {
      this.#loading = undefined;
      logError('encounters.read-failed');
      return { templates: [], invited: [] };
    }
  }

  async #load() {
    const all = await this.#keeper.connection.use((database) => database.getAll('templates'));
    const index = new TemplateIndex<SeenTemplate>();
    const byId = new Map<string, SeenTemplate>();
    for (const template of all.filter(({ at }) => at >= this.#keeper.clock.now() - KEEP_TEMPLATES)) {
      index.add(template);
      byId.set(template.id, template);
    }
    return { index, byId };
  }
}

/** Takes what is too old, or too much, out of memory and gives it back. */
function forget(byId: Map<string, SeenTemplate>, now: number): SeenTemplate[] {
  const old = [...byId.values()].filter(({ at }) => at < now - KEEP_TEMPLATES);
  const surplus = byId.size - old.length - MOST_TEMPLATES;
  // Those that only one sender sent go first, the oldest before the newest.
  const more = surplus <= 0 ? [] : [...byId.values()].filter((one) => !old.includes(one)).sort((a, b) => Math.min(a.senders.length, 2) - Math.min(b.senders.length, 2) || a.at - b.at).slice(0, surplus);
  for (const { id } of [...old, ...more]) byId.delete(id);
  return [...old, ...more];
}
const toTemplate = ({ sketch, senders }: SeenTemplate): Template => ({ sketch, senders });
