import { fnv1a } from '../core/bloom';
import type { Item } from '../core/item';
import { hashItem } from '../core/item-hash';
import type { PatternAnswer, PatternHit, TabRule } from '../core/own-rule';
import type { Encounters, Personal } from '../core/personal';
import { TemplateIndex, withSender, type Template } from '../core/template';
import type { History } from '../engine/context';
import { speaksOn } from '../engine/own-rules';
import { hashStep } from '../text/hash';
import { sketchOf } from '../text/shingles';
import { keepNewest } from './newest';

/** How the memory asks and tells the background. */
export interface MemoryLink {
  noteEncounters(encounters: Encounters): Promise<readonly Template[]>;
  findPatterns(texts: readonly { text: string; rules: readonly string[] }[]): Promise<readonly PatternAnswer[]>;
}
/** What this user and this computer know beside the item itself, at hand without asking. */
export interface Memory {
  /** Grows when an item may have to be judged anew. */
  readonly version: number;
  /** `off` are rules that were switched off: what was judged with them is judged anew. */
  use(personal: Personal | undefined, off?: readonly string[]): void;
  /** What is known about an item now. What can only be asked for is put in line for `flush`. */
  historyOf(item: Item): History | undefined;
  saidMarketing(item: Item): boolean;
  /** True when what stands in line cannot wait for more: an expression of the user's is to be run, or the line is long. */
  readonly isPressing: boolean;
  /** Tells and asks what stands in line. True when something new came back. */
  flush(link: MemoryLink): Promise<boolean>;
}

const HOUR = 60 * 60 * 1000;
/** An invitation that was still open so long ago says nothing about today. */
const FRESH = 72 * HOUR;
const MOST_TEXT = 12_000;
const MOST_ASKED = 20;
const MOST_NOTED = 300;
/** So many texts are told at once, however soon more may come. */
const MANY_NOTED = 250;
const MOST_REMEMBERED = 1_000;
const EMPTY: Personal = { factors: {}, marketing: [], own: { rules: [] }, templates: [], invited: [] };

/** Makes the memory of one frame. */
export function createMemory(now: () => number): Memory {
  let personal = EMPTY;
  let said = '';
  let index = new TemplateIndex<Template>();
  /** What is in the index, newest last. */
  const learned = new Set<Template>();
  let marketing: ReadonlySet<string> = new Set();
  let invited = new Map<number, number>();
  let patterns: readonly TabRule[] = [];
  let version = 0;
  let busy = false;
  const texts = new Map<number, Encounters['texts'][number]>();
  const newlyInvited = new Set<number>();
  /** By item as it was read: it is asked for again whenever something became known. */
  const sketches = new WeakMap<Item, readonly number[]>();
  /** By sender and sketch, as one number: of four thousand million, so that hardly one is ever taken for another and left untold. */
  const told = new Set<number>();
  /** By item and text: what expressions found; undefined while it is asked. */
  const found = new Map<string, readonly PatternHit[] | undefined>();
  const asked = new Map<string, { readonly text: string; readonly rules: readonly string[] }>();

  const forget = (template: Template) => {
    index.remove(template);
    learned.delete(template);
  };
  const learnTemplates = (templates: readonly Template[]): boolean => {
    let isNew = false;
    for (const template of templates) {
      const known = index.find(template.sketch);
      if (known && known.senders.length >= template.senders.length) continue;
      if (known) forget(known);
      index.add(template);
      learned.add(template);
      isNew = true;
    }
    for (const oldest of learned) {
      if (learned.size <= MOST_REMEMBERED) break;
      forget(oldest);
    }
    return isNew;
  };
  const sketchFor = (item: Item) => {
    const sketch = sketches.get(item) ?? sketchOf(item.text);
    if (sketch) sketches.set(item, sketch);
    return sketch;
  };
  const sendersOf = (item: Item, sender: number | undefined): number | undefined => {
    const sketch = sender === undefined ? undefined : sketchFor(item);
    if (!sketch) return undefined;
    let id = sender!;
    for (const value of sketch) id = hashStep(id, value);
    if (!told.has(id) && texts.size < MOST_NOTED) {
      told.add(id);
      keepNewest(told, MOST_REMEMBERED);
      texts.set(id, { sketch, sender: sender! });
    }
    return withSender(index.find(sketch)?.senders ?? [], sender!).length;
  };
  /** Whoever's invitation was open then has been connected for no longer than that. */
  const hoursSince = (item: Item, sender: number | undefined): number | undefined => {
    if (sender === undefined || item.network !== 'linkedin') return undefined;
    if (item.surface === 'invitation') {
      const at = invited.get(sender);
      invited.delete(sender);
      invited.set(sender, now());
      keepNewest(invited, MOST_REMEMBERED);
      if (at === undefined || now() - at > HOUR) newlyInvited.add(sender);
      return undefined;
    }
    if (item.surface !== 'message' || (item.thread?.channel ?? 'direct') !== 'direct') return undefined;
    const at = invited.get(sender);
    return at === undefined || now() - at > FRESH ? undefined : (now() - at) / HOUR;
  };
  const hitsOf = (item: Item): readonly PatternHit[] | undefined => {
    if (patterns.length === 0) return undefined;
    const text = item.text.slice(0, MOST_TEXT);
    const lower = text.toLowerCase();
    const rules = patterns.filter((rule) => speaksOn(rule, item) && lower.includes(rule.literal ?? '')).map(({ id }) => id);
    if (rules.length === 0) return undefined;
    const key = `${hashItem(item)} ${fnv1a(text)}`;
    if (!found.has(key)) {
      found.set(key, undefined);
      keepNewest(found, MOST_REMEMBERED);
      asked.set(key, { text, rules });
    }
    return found.get(key);
  };

  return {
    get version() {
      return version;
    },
    use(next = EMPTY, off = []) {
      const text = JSON.stringify([next, off]);
      if (text === said) return;
      said = text;
      personal = next;
      index = new TemplateIndex();
      learned.clear();
      learnTemplates(personal.templates);
      marketing = new Set(personal.marketing);
      invited = new Map([...invited, ...personal.invited]);
      patterns = personal.own.rules.filter((rule) => rule.literal !== undefined);
      found.clear();
      asked.clear();
      version++;
    },
    historyOf(item) {
      const author = item.author.keys[0];
      const sender = author === undefined || item.sharedBy ? undefined : fnv1a(`${item.network}|${author}`);
      const sameTextSenders = sendersOf(item, sender);
      const hoursSinceConnected = hoursSince(item, sender);
      const patternHits = hitsOf(item);
      if (sameTextSenders === undefined && hoursSinceConnected === undefined && patternHits === undefined) return undefined;
      return { sameTextSenders, hoursSinceConnected, patternHits };
    },
    get isPressing() {
      return asked.size > 0 || texts.size >= MANY_NOTED;
    },
    saidMarketing: (item) => marketing.size > 0 && marketing.has(hashItem(item)),
    async flush(link) {
      if (busy || texts.size + newlyInvited.size + asked.size === 0) return false;
      busy = true;
      let isNew = false;
      try {
        if (texts.size + newlyInvited.size > 0) {
          const batch: Encounters = { texts: [...texts.values()], invited: [...newlyInvited].slice(0, MOST_NOTED) };
          texts.clear();
          newlyInvited.clear();
          isNew = learnTemplates((await link.noteEncounters(batch)) ?? []);
        }
        while (asked.size > 0) {
          const batch = [...asked].slice(0, MOST_ASKED);
          for (const [key] of batch) asked.delete(key);
          const answers = await link.findPatterns(batch.map(([, text]) => text));
          batch.forEach(([key], at) => {
            const hits = answers[at]?.hits ?? [];
            if (found.has(key)) found.set(key, hits);
            isNew ||= hits.length > 0;
          });
        }
      } catch {
        // judged without it, as on a first day
      } finally {
        busy = false;
      }
      if (isNew) version++;
      return isNew;
    },
  };
}
